import { fill } from '#kernel/words.ts';
import type { DeedKind, Way } from './rules.ts';
import { text } from './text.ts';

/** What a visit is called in the duty archive: the village and how many households, never who. */
export const visitTitle = (way: Way, place: string, count: number): string => fill(way === 'forum' ? text.duty.forum : text.duty.visit, { way: text.ways[way], place, count });

const opening = (words: string): string => { const letters = [...words.replace(/\s+/g, ' ')]; return letters.length > 40 ? `${letters.slice(0, 39).join('')}…` : letters.join(''); };

/** What a deed is called there: its beginning. Of a mediation only that he took part. */
export const deedTitle = (kind: DeedKind, place: string, what: string): string => (kind === 'mediation' ? fill(text.duty.mediation, { place }) : opening(what));
