// Where a test run keeps what the program logged and answered, so that at its end all of it can be searched for people's data.
import { appendFileSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { demoSignIns } from '#apps/server/demo.ts';

const folder = (): string | undefined => process.env['XIANGYI_TEST_SINK'];

const write = (kind: 'log' | 'answers' | 'statements', text: string): void => {
  const into = folder();
  if (into) appendFileSync(join(into, `${process.pid}.${kind}`), text.endsWith('\n') ? text : `${text}\n`);
};

/** Keeps what a program or a house wrote to its log. */
export const noteLog = (text: string): void => write('log', text);

/** Keeps what a view answered. */
export const noteAnswerText = (view: string, answer: unknown): void => write('answers', `${view} ${JSON.stringify(answer)}`);

/** Keeps the text of a statement, without its values. */
export const noteStatement = (text: string): void => write('statements', JSON.stringify(text));

/** The different statements of a run. */
export const statementsIn = (sink: string): string[] => [...new Set(readdirSync(sink).filter((name) => name.endsWith('.statements'))
  .flatMap((name) => readFileSync(join(sink, name), 'utf8').split('\n').filter(Boolean)))].map((line) => JSON.parse(line) as string);

/** Something personal where it must not be. */
export interface Leak {
  readonly where: string;
  readonly what: string;
  readonly line: string;
}

// Not part of an id, a hash or a longer number.
const mobile = /(?<![0-9A-Za-z_-])1[3-9]\d{9}(?![0-9A-Za-z_-])/;
const idNumber = /(?<![0-9A-Za-z_-])[1-9]\d{5}(19|20)\d{2}(0[1-9]|1[0-2])([0-2]\d|3[01])\d{3}[\dXx](?![0-9A-Za-z_-])/;
/** Residents of all tests are called so, and say so. */
const residents = /谷雨|居民原话/;

/** Views whose very purpose is a number that its owner made public, or that belongs to an office. */
const showsNumbers = new Set(['deputy.publicCard', 'settings.townPage', 'office.list', 'office.detail']);

/** A register whose sealed volume its reader has opened, with his ground on record, shows what it holds. */
const isOpenedVolume = (view: string, line: string): boolean => view.startsWith('register.') && line.includes('"opened":true');

/** What every start on invented data prints on purpose: how to sign in to it. */
const invented = new Set(demoSignIns());

/** Is there anything personal in a line of a log? */
export const leakInLog = (line: string): string | null =>
  invented.has(line.trim()) ? null : mobile.test(line) ? 'a phone' : idNumber.test(line) ? 'an ID number' : residents.test(line) ? 'a resident’s name or words' : null;

/** Is there anything personal in an answer that should be masked? Names are shown to those who look after the matter. */
export function leakInAnswer(line: string): string | null {
  const [view = ''] = line.split(' ', 1);
  if (showsNumbers.has(view) || isOpenedVolume(view, line)) return null;
  return mobile.test(line) ? 'a phone in clear' : idNumber.test(line) ? 'an ID number' : null;
}

/** Searches everything a run has kept. */
export function searchSink(sink: string): { leaks: Leak[]; lineCount: number } {
  const leaks: Leak[] = [];
  let lineCount = 0;
  for (const name of readdirSync(sink).filter((one) => !one.endsWith('.statements'))) {
    for (const line of readFileSync(join(sink, name), 'utf8').split('\n')) {
      if (line === '') continue;
      lineCount += 1;
      const what = name.endsWith('.log') ? leakInLog(line) : leakInAnswer(line);
      if (what) leaks.push({ where: name, what, line: line.slice(0, 300) });
    }
  }
  return { leaks, lineCount };
}
