import { fill } from '#kernel/words.ts';
import { type DeedKind, type Way, talkDuties } from './rules.ts';
import { text } from './text.ts';

/** What a visit is called in the duty archive: the village and how many households, never who. */
export const visitTitle = (way: Way, place: string, count: number): string => fill(way === 'forum' ? text.duty.forum : text.duty.visit, { way: text.ways[way], place, count });

const opening = (words: string): string => { const letters = [...words.replace(/\s+/g, ' ')]; return letters.length > 40 ? `${letters.slice(0, 39).join('')}…` : letters.join(''); };

/** What a deed is called there: its beginning. Of a mediation only that he took part. */
export const deedTitle = (kind: DeedKind, place: string, what: string): string => (kind === 'mediation' ? fill(text.duty.mediation, { place }) : opening(what));

/** What a talk is called in the archive of either: with whom and how, nothing of what was said. */
export const talkTitle = (kind: string, way: Way, name: string): string => fill(kind === talkDuties.keeper ? text.duty.keptTouch : text.duty.talked, { way: text.ways[way], name });
