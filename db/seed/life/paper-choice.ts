import { type PaperSubject } from '../compose-paper.ts';
import { subjects } from '../texts/book.ts';
import type { UnlikeTexts } from '../unlike.ts';
import type { Place } from '../world/town.ts';
import { subjectFor } from './opinion-days.ts';
import type { Desk } from './opinion-writer.ts';
import { type Begun, begin } from './paper-start.ts';
import type { PaperScript } from './paper-teller.ts';

/** Begins a paper on whatever has not been written up too often. */
export function beginOn(desk: Desk, papers: UnlikeTexts, about: Omit<Begun, 'subject' | 'place'>): PaperScript {
  const possible = subjects.filter((subject): subject is PaperSubject => subject.paper !== undefined && subject.at !== 'enterprise');
  for (let tries = 0; tries < 300; tries += 1) {
    const subject = subjectFor(desk.dice, possible, about.draftOn) as PaperSubject;
    const places: readonly Place[] = desk.town.places.filter(({ kind }) => !subject.at || kind === subject.at);
    const paper = places.length > 0 && begin(desk, papers, { ...about, subject, place: desk.dice.pick(places) });
    if (paper) return paper;
  }
  throw new Error('nothing new left to suggest');
}
