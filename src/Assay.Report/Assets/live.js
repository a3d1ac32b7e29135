'use strict';
(() => {
  const id = (name) => document.getElementById(name);
  const version = document.querySelector('meta[name="assay-version"]').content;
  const form = id('suppose');
  const place = `assay ${location.pathname}${location.search}`;

  // What can be unfolded, each by a name that it keeps while what it says changes.
  const folds = () => {
    const counts = new Map();
    return [...document.querySelectorAll('details')].map((details) => {
      const own = details.querySelector(':scope > [id^="claim-"], :scope > [id^="source-"], :scope > form')?.id ?? details.dataset.picture;
      const holder = details.parentElement.closest('[id]')?.id ?? '';
      const name = own ?? `${holder} ${details.querySelector(':scope > summary > .says')?.textContent ?? ''}`;
      const count = counts.get(name) ?? 0;
      counts.set(name, count + 1);
      return [`${name} ${count}`, details];
    });
  };
  const marks = () => [...folds(), ...[...document.querySelectorAll('main [id]:not(details)')].map((element) => [`#${element.id}`, element])];

  // The theme that the reader chose goes with the reader from page to page.
  const themed = (theme) => {
    if (!theme) return;
    document.documentElement.dataset.theme = theme;
    id('theme')?.setAttribute('aria-pressed', String(theme === 'dark'));
  };
  themed(sessionStorage.getItem('assay theme'));
  addEventListener('pagehide', () => sessionStorage.setItem('assay theme', document.documentElement.dataset.theme ?? ''));

  // Fields that were left empty ask for nothing.
  const lend = (disabled) => {
    for (const field of form?.elements ?? []) if (field.name && !field.value) field.disabled = disabled;
  };
  form?.addEventListener('submit', () => lend(true));
  addEventListener('pageshow', () => lend(false));

  const entries = () => [...(form?.elements ?? [])].filter((field) => field.name)
    .map((field) => [`${field.name} ${field.type === 'checkbox' ? field.value : field.options?.[1]?.value.split('=')[0] ?? ''}`, field]);
  const changed = (name, value) => {
    const field = id(name);
    if (!field || !value || field.value === value) return;
    field.value = value;
    if (field.value === value) field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input'));
  };
  const runs = () => JSON.parse(id('what-if-data')?.textContent ?? '{"runs":[]}').runs;

  // Where the reader is: at what was unfolded in the middle of the screen, else on the screen, else at the first thing below the bar.
  const reading = () => {
    const top = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
    const at = (list) => list.map(([name, element]) => [name, element.getClientRects()[0]]).filter(([, box]) => box);
    const unfolded = at(folds().filter(([, details]) => details.open)).filter(([, box]) => box.bottom > top && box.top < innerHeight);
    const middle = unfolded.filter(([, box]) => box.top < innerHeight / 2 && box.bottom > innerHeight / 2).at(-1);
    const [name, box] = middle ?? unfolded[0] ?? at(marks()).filter(([, each]) => each.top >= top).sort((one, other) => one[1].top - other[1].top)[0] ?? [];
    return box && [name, box.top];
  };

  const keep = () => {
    const typing = document.activeElement;
    return {
      open: folds().filter(([, details]) => details.open).map(([name]) => name),
      mark: scrollY > 0 ? reading() : null,
      scroll: scrollY,
      search: id('search')?.value,
      picture: id('picture')?.value,
      without: runs()[id('without')?.value || -1]?.id,
      form: entries().map(([name, field]) => [name, field.type === 'checkbox' ? field.checked : field.value]),
      typing: typing.id,
    };
  };

  const bring = (kept) => {
    for (const [name, details] of folds()) details.open = kept.open.includes(name);
    changed('search', kept.search);
    changed('picture', kept.picture);
    const run = runs().findIndex((each) => each.id === kept.without);
    if (run >= 0) changed('without', String(run));
    const fields = new Map(entries());
    for (const [name, value] of kept.form) {
      const field = fields.get(name);
      if (field?.type === 'checkbox') field.checked = value;
      else if (field) {
        field.value = value;
        if (field.value !== value) field.value = '';
      }
    }
    if (kept.typing) id(kept.typing)?.focus({ preventScroll: true });
    const mark = kept.mark && new Map(marks()).get(kept.mark[0]);
    if (mark?.getClientRects().length) scrollBy({ top: mark.getClientRects()[0].top - kept.mark[1], behavior: 'instant' });
    else scrollTo({ top: kept.scroll, behavior: 'instant' });
  };

  // After a change the reader finds the page as it was left.
  const left = sessionStorage.getItem(place);
  sessionStorage.removeItem(place);
  if (left) {
    history.scrollRestoration = 'manual';
    bring(JSON.parse(left));
    // Any earlier, and the browser would go where the old page was scrolled to.
    addEventListener('load', () => setTimeout(() => { history.scrollRestoration = 'auto'; }));
  }

  // Nothing is taken from under a hand that writes.
  let wrote = 0;
  document.addEventListener('input', () => { wrote = Date.now(); });
  const ask = async () => {
    try {
      const answer = await fetch('/version', { cache: 'no-store' });
      const now = answer.ok ? await answer.text() : version;
      id('ended').hidden = true;
      if (now !== version && Date.now() - wrote > 1500) {
        sessionStorage.setItem(place, JSON.stringify(keep()));
        history.scrollRestoration = 'manual';
        location.reload();
        return;
      }
    } catch {
      id('ended').hidden = false;
    }
    setTimeout(ask, 500);
  };
  setTimeout(ask, 500);
})();
