import { subjects } from '../texts/book.ts';
import type { Subject } from '../texts/subject.ts';
import { subjectFor } from './opinion-days.ts';
import { type Desk, type Wanted, type Written, write } from './opinion-writer.ts';

/** Subjects that occur in this town at all. */
const fitting = ({ town }: Desk): readonly Subject[] =>
  subjects.filter(({ at }) => (at === 'enterprise' ? town.stations.some(({ host }) => host === 'enterprise') : !at || town.places.some(({ kind }) => kind === at)));

/** An opinion of that day on whatever is on people's minds; another matter where one has been told often enough. */
export function writeOn(desk: Desk, script: number, on: string, wanted: Wanted = {}, only: (subject: Subject) => boolean = () => true): Written {
  const possible = fitting(desk).filter(only);
  for (let tries = 0; tries < 200; tries += 1) {
    const one = write(desk, script, subjectFor(desk.dice, possible, on), on, wanted);
    if (one) return one;
  }
  throw new Error('nothing new left to say');
}
