/** What is wrong at one place of a page. */
export interface Fault {
  readonly kind: 'sideways' | 'clipped' | 'wrapped' | 'squeezed' | 'key' | 'chinese' | 'target' | 'empty' | 'twin' | 'date';
  readonly where: string;
}

/** How strictly to look: words of the program that may not stand on this page, and the least height of what is pressed. */
export interface Measure {
  readonly chinese: readonly string[];
  readonly leastTarget: number;
}

/**
 * Runs inside the page: everything a reader would call broken that a machine can see. It is sent there as text,
 * so it may use nothing from outside itself.
 */
export function faultsOf({ chinese, leastTarget }: Measure): Fault[] {
  const found = new Map<string, Fault>();
  const add = (kind: Fault['kind'], where: string) => found.set(`${kind} ${where}`, { kind, where });
  const root = document.documentElement;
  const dialog = document.querySelector('dialog[open]');
  const scope: ParentNode = dialog ?? document;
  const textOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40);
  const nameOf = (element: Element) => {
    const kind = element.tagName.toLowerCase() + (typeof element.className === 'string' && element.className ? `.${element.className.trim().split(/\s+/)[0]}` : '');
    return `${kind} “${textOf(element) || element.getAttribute('name') || element.getAttribute('aria-label') || ''}”`;
  };
  const isClipped = (element: Element | null): boolean => element !== null && (getComputedStyle(element).clipPath !== 'none' || isClipped(element.parentElement));
  const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.away, .skip, [aria-hidden=true]') && !isClipped(element);
  const all = (selector: string) => [...scope.querySelectorAll<HTMLElement>(selector)].filter(isShown);
  const scrolls = (element: Element) => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);

  const wide = root.clientWidth;
  if (root.scrollWidth > wide) {
    const out = [...document.body.querySelectorAll('*')].filter((one) => isShown(one) && one.getBoundingClientRect().right > wide + 1);
    const first = out.find((one) => { for (let up = one.parentElement; up; up = up.parentElement) if (scrolls(up)) return false; return true; });
    add('sideways', `${root.scrollWidth - wide} too wide: ${first ? nameOf(first) : 'body'}`);
  }
  if (dialog && dialog.scrollWidth > dialog.clientWidth) add('sideways', `dialog ${dialog.scrollWidth - dialog.clientWidth} too wide`);

  for (const one of all('button, .btn, label, legend, summary, h1, h2, h3, .badge, .lamp, nav a')) {
    if (one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0 && getComputedStyle(one).display !== 'inline') add('clipped', nameOf(one));
  }
  const pen = document.createElement('canvas').getContext('2d');
  for (const one of all('select') as HTMLSelectElement[]) {
    const style = getComputedStyle(one);
    if (pen) pen.font = style.font;
    // the arrow takes its part
    const room = one.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight) - parseFloat(style.fontSize);
    // the text of a choice that is too long for a filter is a title somebody wrote, not a fault of the first choice
    if (one.selectedIndex <= 0 && pen && pen.measureText(one.selectedOptions[0]?.text ?? '').width > room) add('clipped', `select “${one.selectedOptions[0]?.text}”`);
  }

  const linesOf = (element: Element) => {
    const tops = new Set<number>();
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.textContent?.trim() || (node.parentElement && !isShown(node.parentElement))) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) if (box.width > 0) tops.add(Math.round(box.bottom / 6));
    }
    return [...tops].sort((a, b) => a - b).filter((top, place, tops_) => place === 0 || top - (tops_[place - 1] ?? 0) > 1).length;
  };
  for (const one of all('button:not(.row-open, [data-lines]), .btn:not([data-lines]), .desk-tabs button, .badge, .lamp, nav b, .count')) {
    if (linesOf(one) > 1 && !one.querySelector('small, p, h3')) add('wrapped', nameOf(one));
  }
  for (const one of all('th, td, dt, dd, li, p, label, h1, h2, h3')) {
    const text = [...one.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent?.trim() ?? '').join('');
    const letter = parseFloat(getComputedStyle(one).fontSize);
    if (text.length >= 5 && one.clientWidth > 0 && one.clientWidth < 3 * letter && linesOf(one) >= 3) add('squeezed', nameOf(one));
  }

  const known = new Set(chinese.filter((words) => !words.startsWith('…')));
  const parts = chinese.filter((words) => words.startsWith('…')).map((words) => words.slice(1));
  // what a row is called is somebody's word, also where the program has the same
  const read = (words: string, holder: Element) => {
    const said = words.trim();
    if (!said) return;
    // what is written as code is the name of a file or a field, no key
    if ((!holder.closest('code') && /^[a-z][a-zA-Z]*(\.[a-z][a-zA-Z0-9]*)+$/.test(said)) || /\b(undefined|NaN|Invalid Date)\b|\[object |\{[a-zA-Z]+(\|[^{}]*)?\}/.test(said)) add('key', `${nameOf(holder)}: ${said.slice(0, 60)}`);
    // a day is told as people write it, in either language
    if (!holder.closest('code') && /\b(19|20)\d\d-\d\d-\d\d\b/.test(said)) add('date', `${nameOf(holder)}: ${said.slice(0, 60)}`);
    const foreign = holder.closest('[lang]')?.getAttribute('lang') !== root.lang;
    if (!foreign && (known.has(said) || parts.some((part) => said.includes(part)))) add('chinese', said.slice(0, 60));
  };
  const walker = document.createTreeWalker(dialog ?? document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = node.parentElement;
    if (holder && !holder.closest('script, style, template, textarea, .keep, [translate=no], .row-open, .side-head h2') && holder.checkVisibility()) read(node.textContent ?? '', holder);
  }
  for (const one of scope.querySelectorAll('[aria-label], [title], [placeholder]')) {
    for (const name of ['aria-label', 'title', 'placeholder']) read(one.getAttribute(name) ?? '', one);
  }

  for (const one of all('button, .btn, input:not([type=hidden]), select, textarea, summary, nav a')) {
    const box = (one.closest('label, .el-select__wrapper') ?? one).getBoundingClientRect();
    const height = Math.max(box.height, one.getBoundingClientRect().height);
    // within a sentence the line decides (WCAG 2.2, 2.5.8)
    if (height > 1 && height < leastTarget - 0.5 && !(getComputedStyle(one).display === 'inline' && one.closest('p'))) add('target', `${Math.round(height)} high: ${nameOf(one)}`);
  }
  // two buttons of a dialog that say the same: nobody can tell the act from the way out; a cross belongs to the name before it
  const pressed = dialog ? all('form button:not(.el-tag__close), form .btn').map((one) => one.getAttribute('aria-label') ?? one.textContent?.trim() ?? '').filter(Boolean) : [];
  for (const [place, said] of pressed.entries()) if (pressed.indexOf(said) !== place) add('twin', `two buttons “${said}”`);
  if (!document.querySelector('h1')?.textContent?.trim()) add('empty', 'no heading');
  return [...found.values()];
}
