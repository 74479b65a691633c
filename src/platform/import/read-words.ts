import { type Cell, cellProse, cellText, saysNothing, tight } from './cell-text.ts';

/** A short answer, or null where the cell says nothing. */
export const wordsOf = (cell: Cell | undefined, most: number): string | null => {
  const text = cellText(cell).replace(/\s*\n\s*/g, ' ');
  return saysNothing(tight(text)) ? null : [...text].slice(0, most).join('');
};

/** A longer answer as it was written, with its lines, or null where the cell says nothing. */
export const proseOf = (cell: Cell | undefined, most: number): string | null => {
  const text = cellProse(cell);
  return saysNothing(tight(text)) ? null : [...text].slice(0, most).join('');
};

/** Names set apart by 、 , ; or blanks, each once. */
export const namesIn = (cell: Cell | undefined, most = 10): string[] =>
  [...new Set(cellText(cell).split(/[、,，;；\s]+/).map((name) => name.slice(0, 40)).filter((name) => !saysNothing(name)))].slice(0, most);
