import { Writable } from 'node:stream';
import { pino } from 'pino';
import { type Log, silentLog } from '#platform/log.ts';
import { noteAnswerText, noteLog } from '../../tools/sink.ts';

/** The log of a test's house: everything, down to debug, is kept for the search at the end of the run. */
export function sinkLog(): Log {
  if (!process.env['XIANGYI_TEST_SINK']) return silentLog;
  const stream = new Writable({ write: (part: Buffer, _, done) => { noteLog(String(part)); done(); } });
  return pino({ level: 'debug', base: null }, stream);
}

/** Keeps an answer for the same search, and hands it on. */
export function noteAnswer<T>(view: string, answer: T): T {
  noteAnswerText(view, answer);
  return answer;
}
