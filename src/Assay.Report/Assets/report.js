'use strict';
(() => {
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const id = (name) => document.getElementById(name);
  for (const tools of all('.tools, .choice, .off')) tools.hidden = false;

  // Theme: what the system prefers, until the reader chooses.
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const theme = id('theme');
  const isDark = () => (document.documentElement.dataset.theme ?? (dark.matches ? 'dark' : 'light')) === 'dark';
  const showTheme = () => theme.setAttribute('aria-pressed', String(isDark()));
  theme.addEventListener('click', () => {
    document.documentElement.dataset.theme = isDark() ? 'light' : 'dark';
    showTheme();
  });
  dark.addEventListener('change', showTheme);
  showTheme();

  // Links into what is folded away unfold it.
  const reveal = () => {
    const name = decodeURIComponent(location.hash.slice(1));
    const target = name && id(name);
    if (!target) return;
    for (let holder = target.parentElement; holder; holder = holder.parentElement) {
      if (holder.hidden) holder.hidden = false;
      if (holder.localName === 'details') holder.open = true;
    }
    target.closest('[data-row]')?.scrollIntoView();
    const picture = target.closest('[data-picture]');
    if (picture) choosePicture(picture.dataset.picture);
    const focus = target.parentElement.querySelector(':scope > summary');
    focus?.focus({ preventScroll: true });
  };

  // Pictures: one at a time.
  const pictures = all('[data-picture]');
  const choice = id('picture');
  const choosePicture = (name) => {
    if (!choice) return;
    choice.value = name;
    for (const picture of pictures) {
      picture.hidden = picture.dataset.picture !== name;
      if (picture.localName === 'details') picture.open = !picture.hidden;
    }
  };
  if (choice) {
    choice.addEventListener('change', () => choosePicture(choice.value));
    choosePicture(pictures[0].dataset.picture);
  }
  for (const network of all('svg.network')) {
    const edges = all('.edge', network);
    const nodes = all('.node', network);
    const near = (node) => {
      const number = node.dataset.node;
      const linked = edges.filter((edge) => edge.dataset.from === number || edge.dataset.to === number);
      const names = new Set([number, ...linked.flatMap((edge) => [edge.dataset.from, edge.dataset.to])]);
      network.classList.add('focused');
      for (const edge of edges) edge.classList.toggle('near', linked.includes(edge));
      for (const other of nodes) other.classList.toggle('near', names.has(other.dataset.node));
    };
    for (const node of nodes) {
      for (const event of ['pointerenter', 'focus']) node.addEventListener(event, () => near(node));
      for (const event of ['pointerleave', 'blur']) node.addEventListener(event, () => network.classList.remove('focused'));
    }
  }

  // Search: rows that have every word.
  const search = id('search');
  const found = id('found');
  const rows = all('[data-row]');
  const wasOpen = new Map();
  let texts = null;
  const find = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    texts ??= rows.map((row) => `${(row.querySelector(':scope > summary') ?? row).textContent} ${row.dataset.id ?? ''}`.toLowerCase());
    let shown = 0;
    rows.forEach((row, i) => {
      row.hidden = !words.every((word) => texts[i].includes(word));
      if (!row.hidden) shown++;
    });
    for (const group of all('[data-group]')) group.hidden = !group.querySelector('[data-row]:not([hidden])');
    // What is folded opens for what was found in it, and is as it was when the search is over.
    for (const more of all('[data-more]')) {
      wasOpen.set(more, wasOpen.get(more) ?? more.open);
      more.hidden = !more.querySelector('[data-row]:not([hidden])');
      more.open = words.length > 0 || wasOpen.get(more);
      if (words.length === 0) wasOpen.delete(more);
    }
    found.hidden = words.length === 0;
    found.textContent = words.length === 0 ? '' : shown === 0 ? 'Nothing found' : `${shown} of ${rows.length} claims, questions and sources; they are further down`;
  };
  search.addEventListener('input', find);
  search.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    // Or the key would go on to unfold what now has the focus.
    event.preventDefault();
    rows.find((row) => !row.hidden)?.querySelector('summary')?.focus();
  });
  document.addEventListener('keydown', (event) => {
    const typing = /^(input|select|textarea)$/.test(document.activeElement.localName);
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      search.focus();
    } else if (event.key === 'Escape') {
      if (search.value) { search.value = ''; find(); } else if (supposed >= 0) suppose(-1);
    }
  });

  // What if: the engine's figures for the one thing that is switched off. Nothing is calculated here.
  const data = JSON.parse(id('what-if-data').textContent);
  const without = id('without');
  const originals = new Map();
  let supposed = -1;
  const show = (element, text, tone) => {
    originals.set(element, [element.textContent, element.getAttribute('class')]);
    if (tone) element.setAttribute('class', `verdict ${tone}`);
    if (element.textContent !== text) element.classList.add('changed');
    element.textContent = text;
  };
  const restore = () => {
    for (const [element, [text, name]] of originals) {
      element.textContent = text;
      if (name === null) element.removeAttribute('class'); else element.setAttribute('class', name);
    }
    originals.clear();
    id('supposed-changes').replaceChildren();
  };
  const says = new Map(all('[data-says]').map((element) => [element.dataset.says, element.textContent]));
  const item = (number, before, after) => {
    const line = document.createElement('li');
    line.textContent = `${says.get(String(number)) ?? number}: ${before} → ${after}`;
    return line;
  };
  const suppose = (number) => {
    restore();
    supposed = number;
    if (without) without.value = number < 0 ? '' : String(number);
    for (const button of all('.off')) {
      const pressed = button.dataset.run === String(number);
      button.setAttribute('aria-pressed', String(pressed));
      button.textContent = pressed ? 'Switch on again' : 'Switch off';
    }
    id('supposed').hidden = number < 0;
    if (number < 0) return;
    const run = data.runs[number];
    const changes = new Map(run.changes.map((change) => [String(change[0]), change]));
    const moved = [];
    const seen = new Set();
    for (const element of all('[data-claim]')) {
      const key = element.dataset.claim;
      const change = changes.get(key);
      if (!change) continue;
      const verdict = change.length > 1 ? data.verdicts[change[1]] : null;
      const before = element.textContent;
      if (element.dataset.part === 'verdict') {
        if (!seen.has(key) && (verdict?.name ?? null) !== before) moved.push(item(key, before, verdict?.name ?? 'nothing said'));
        seen.add(key);
        show(element, verdict?.name ?? 'nothing said', verdict?.tone ?? 'open');
      } else if (element.dataset.part === 'probability') show(element, change[2] ?? '–');
      else if (element.dataset.part === 'credibility') show(element, change.length > 1 ? String(change[3]) : '–');
      else if (element.dataset.part === 'words') show(element, change[4] ?? '');
      else if (element.dataset.part === 'doc') show(element, verdict?.doc ?? '');
    }
    const answers = new Map(run.questions.map((question) => [String(question[0]), question]));
    for (const element of all('[data-question]')) {
      const answer = answers.get(element.dataset.question);
      if (answer) show(element, element.dataset.part === 'answer' ? answer[1] : answer[2]);
    }
    const count = run.changes.filter((change) => change.length === 1 || change[5]).length;
    id('supposed-text').textContent = `Without ${run.label}: ${count === 0 ? 'no verdict changes' : count === 1 ? '1 verdict changes' : `${count} verdicts change`}. Sums, shares, pictures, timelines and what verdicts hang on stay as the case is.`;
    id('supposed-changes').replaceChildren(...moved);
  };
  without?.addEventListener('change', () => suppose(without.value === '' ? -1 : Number(without.value)));
  id('restore').addEventListener('click', () => suppose(-1));
  for (const button of all('.off')) button.addEventListener('click', () => suppose(button.dataset.run === String(supposed) ? -1 : Number(button.dataset.run)));

  addEventListener('hashchange', reveal);
  document.addEventListener('click', (event) => {
    // A second click on the same link changes no address.
    const link = event.target.closest('a[href^="#"]');
    if (link && (link.getAttribute('href') ?? '') === location.hash) reveal();
  });
  reveal();
})();
