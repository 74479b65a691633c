import type { Mirror } from '#kernel/words.ts';
import type { text as zh } from './text.ts';

/** English words of the burden guard. */
export const text = {
  title: 'What is asked of deputies',
  hints: { ceiling: 'The ceiling is the {our.area}’s own (settings: “Asked of a deputy in a month, at most”). Beyond it one is told, never stopped.' },
  papers: {
    title: 'What was asked of deputies in {year}-{month}', asked: '1. What was asked', askedWords: 'Asked this month in all: {total}, of {asked|deputy|deputies}; on average of each of all {deputies}: {mean}, at most {most}.', byKind: 'Of these: {parts}.', part: '{words} {count}', semicolon: '; ', nothing: 'nothing',
    kept: '2. How it was kept low', noneOver: 'The {our.area}’s own ceiling is {ceiling} for each deputy and month; nobody was over it.', someOver: 'The {our.area}’s own ceiling is {ceiling} for each deputy and month; {over} were over it.', savedWords: 'Ways saved by putting things on the same day: {saved}.',
    never: '3. What is never done', neverWords: 'No check-in is forced, no place or way is recorded, photos are optional, nobody is judged by likes, sign-ins or time on line, and there is no ranking by points. A thing is written once; registers and archives are made of it. These figures were counted from records; no deputy filled in a form for them.',
  },
} as const satisfies Mirror<typeof zh>;
