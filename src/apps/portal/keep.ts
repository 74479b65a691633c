const prefix = 'kept:';
type Typed = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isTyped = (field: Element): field is Typed =>
  (field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement || (field instanceof HTMLInputElement && !['hidden', 'file', 'password', 'submit'].includes(field.type))) && field.name !== '';

const ticked = (field: Typed): field is HTMLInputElement => field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio');

/** Keeps what is typed in `form[data-keep="key"]` until the tab closes or the server says it arrived (`meta[name=sent]`). */
export function keepTypedText(): void {
  try {
    const sent = document.querySelector<HTMLMetaElement>('meta[name=sent]')?.content.split(' ') ?? [];
    for (const key of sent) sessionStorage.removeItem(prefix + key);
    for (const form of document.querySelectorAll<HTMLFormElement>('form[data-keep]')) keep(form, prefix + form.dataset['keep']);
  } catch {
    // storage may be forbidden; the form works all the same
  }
}

function keep(form: HTMLFormElement, key: string): void {
  const fields = [...form.elements].filter(isTyped);
  const known = JSON.parse(sessionStorage.getItem(key) ?? '{}') as Record<string, string>;
  for (const field of fields) {
    const value = known[field.name];
    // what the server sends back is newer than what was kept
    if (value === undefined || (!ticked(field) && field.value && !(field instanceof HTMLSelectElement))) continue;
    if (ticked(field)) field.checked = value.split('\n').includes(field.value);
    else field.value = value;
  }
  form.addEventListener('input', () => {
    const now: Record<string, string> = {};
    for (const field of fields) {
      if (!ticked(field)) now[field.name] = field.value;
      else if (field.checked) now[field.name] = [now[field.name], field.value].filter(Boolean).join('\n');
    }
    sessionStorage.setItem(key, JSON.stringify(now));
  });
}
