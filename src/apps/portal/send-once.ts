/** Stops the second click on a posted form; coming back by the back button makes it usable again. */
export function sendOnce(): void {
  const busy = new Set<HTMLFormElement>();
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.method !== 'post' || event.defaultPrevented) return;
    if (busy.has(form)) return event.preventDefault();
    busy.add(form);
    event.submitter?.setAttribute('aria-busy', 'true');
  });
  addEventListener('pageshow', () => {
    busy.clear();
    for (const button of document.querySelectorAll('[aria-busy]')) button.removeAttribute('aria-busy');
  });
}
