import { fill } from '#kernel/words.ts';

/** Tells how many characters are left in each `textarea[data-left]`; the text's own limit is `data-limit`. */
export function countCharacters(): void {
  for (const area of document.querySelectorAll<HTMLTextAreaElement>('textarea[data-limit]')) {
    const { limit, left = '', over = '' } = area.dataset;
    const told = document.createElement('p');
    told.className = 'hint';
    told.setAttribute('aria-live', 'polite');
    area.after(told);
    let wait = 0;
    const tell = () => {
      // code points, as the server counts: 𠮷 is one character
      const rest = Number(limit) - [...area.value].length;
      told.textContent = fill(rest < 0 ? over : left, { count: Math.abs(rest) });
      told.classList.toggle('error', rest < 0);
    };
    tell();
    area.addEventListener('input', () => {
      clearTimeout(wait);
      wait = window.setTimeout(tell, 400);
    });
  }
}
