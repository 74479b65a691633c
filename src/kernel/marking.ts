import { bigrams } from './plain-text.ts';

/** A part of a text, and whether a searched word stands there. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** One sign for one sign: widths and cases are the same to a search, places in the text stay what they are. */
const folded = (text: string): string[] => [...text].map((sign) => {
  const same = sign.normalize('NFKC').toLowerCase();
  return [...same].length === 1 ? same : sign;
});

/** For each sign of the text: does a searched word cover it? A word that nowhere stands whole is looked for by its pairs, as the index does. */
function hitsIn(signs: readonly string[], search: string): boolean[] {
  const hits = signs.map(() => false);
  const cover = (term: string): boolean => {
    const wanted = folded(term);
    let found = false;
    for (let at = 0; at + wanted.length <= signs.length; at += 1) {
      if (!wanted.every((sign, next) => signs[at + next] === sign)) continue;
      hits.fill(true, at, at + wanted.length);
      found = true;
    }
    return found;
  };
  for (const word of search.split(/\s+/).filter(Boolean)) if (!cover(word)) for (const pair of bigrams(word)) cover(pair);
  return hits;
}

/** Does every searched word stand whole in the text? */
export function holdsWhole(text: string, search: string): boolean {
  const signs = folded(text).join('');
  return search.split(/\s+/).every((word) => signs.includes(folded(word).join('')));
}

/** A text cut where searched words begin and end, so that a page can mark them without building HTML. */
export function marked(text: string, search: string): Piece[] {
  const pieces: { text: string; hit: boolean }[] = [];
  const hits = hitsIn(folded(text), search);
  [...text].forEach((sign, at) => {
    const [last, hit] = [pieces.at(-1), hits[at] ?? false];
    if (last?.hit === hit) last.text += sign;
    else pieces.push({ text: sign, hit });
  });
  return pieces;
}

/** The words around the first place where something searched stands, `most` signs of them; null where nothing does. */
export function excerptAt(text: string, search: string, most = 48): string | null {
  const signs = [...text.replaceAll(/\s+/g, ' ')];
  const first = hitsIn(folded(signs.join('')), search).indexOf(true);
  if (first < 0) return null;
  const from = Math.max(0, Math.min(first - Math.floor(most / 3), signs.length - most));
  return `${from > 0 ? '…' : ''}${signs.slice(from, from + most).join('')}${from + most < signs.length ? '…' : ''}`;
}
