'use strict';
(() => {
  const version = document.querySelector('meta[name="assay-version"]').content;
  const place = `assay ${location.pathname}`;
  const all = () => [...document.querySelectorAll('details')].map((details) =>
    [`${details.parentElement.closest('[id]')?.id ?? ''} ${details.querySelector('summary')?.textContent ?? ''}`, details]);

  // After a change the reader finds the page as it was left.
  const kept = JSON.parse(sessionStorage.getItem(place) ?? 'null');
  sessionStorage.removeItem(place);
  if (kept) {
    const open = new Set(kept.open);
    for (const [name, details] of all()) if (open.has(name)) details.open = true;
    if (kept.theme) document.documentElement.dataset.theme = kept.theme;
    scrollTo(0, kept.top);
  }

  const renew = () => {
    const open = all().filter(([, details]) => details.open).map(([name]) => name);
    sessionStorage.setItem(place, JSON.stringify({ open, top: scrollY, theme: document.documentElement.dataset.theme }));
    location.reload();
  };

  // A form that is being filled in is not taken away.
  let touched = false;
  document.getElementById('suppose')?.addEventListener('input', () => { touched = true; });
  const ask = async () => {
    try {
      const answer = await fetch('/version', { cache: 'no-store' });
      if (answer.ok && (await answer.text()) !== version && !touched) return renew();
    } catch {
      // The tool was ended; what is shown stays.
    }
    setTimeout(ask, 1000);
  };
  setTimeout(ask, 1000);
})();
