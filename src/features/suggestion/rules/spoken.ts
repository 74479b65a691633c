import { chineseDate } from '#kernel/dates.ts';
import { fill } from '#kernel/words.ts';
import type { Kind } from '../rules.ts';
import { matterOf } from './preflight.ts';
import { type Letter, weakestOf } from './reply-classes.ts';
import { struck } from './strike.ts';

/** How many characters a village loudspeaker says in a minute when everybody is to follow. */
const spokenPerMinute = 220;
/** How long one item on the loudspeaker may take. */
const seconds = 60;

/** What is read out: the published words only. */
export interface Told {
  readonly kind: Kind;
  readonly title: string;
  readonly placeName: string;
  readonly leadName: string;
  readonly replies: readonly { readonly letter: Letter; readonly issuerName: string; readonly body: string; readonly promisedOn: string | null; readonly whyNoDate: string | null }[];
}

/** The sentences around the letter, with `{kind}`, `{place}`, `{who}`, `{matter}`, `{day}`, `{words}` and `{count}` to fill. */
export interface SpokenWords extends Readonly<Record<'begin' | 'answered' | 'promised' | 'noDay' | 'others' | 'end', string>> {
  readonly outcomes: Readonly<Record<Letter, string>>;
}

/** The first sentences of a text, cut at a full stop where one is near. */
export function opening(words: string, most = 72): string {
  const line = words.replace(/\s+/g, ' ').trim();
  const signs = [...line];
  if (signs.length <= most) return line;
  const head = signs.slice(0, most).join('');
  const stop = head.lastIndexOf('。');
  return stop > most / 3 ? head.slice(0, stop + 1) : `${head}……`;
}

/** Whole sentences of a letter as they can be said aloud, as many as there is time for: no list numbers, no thanks, nothing that was struck out. */
function sayable(body: string, most: number): string {
  let said = '';
  for (const sentence of body.split(/(?<=[。；！？])|\n/)) {
    const words = sentence.replace(/^[\s　]*(?:[（(]?[一二三四五六七八九十\d]+[)）、.．]\s*)?/, '').replace(/；$/, '。').trim();
    if (words === '' || words.includes(struck) || /^(?:您|你)好|感谢您|此复|^尊敬的|^[^，。]{1,12}：$/.test(words)) continue;
    const whole = /[。！？：]$/.test(words) ? words : `${words}。`;
    if ([...said + whole].length > most) break;
    said += whole;
  }
  return said;
}

/** How long a text takes on the loudspeaker, in seconds. */
export const secondsOf = (script: string): number => Math.round(([...script.replace(/\s/g, '')].length / spokenPerMinute) * 60);

/**
 * 大喇叭稿: what a deputy asked, who answered what, and by when or why not, in plain sentences that take a minute. The letter is cut
 * at whole sentences; day, ground and where to read the rest are never cut.
 */
export function spokenScript(told: Told, { spoken: words, kinds }: { readonly spoken: SpokenWords; readonly kinds: Readonly<Record<Kind, string>> }): string {
  const [main] = told.replies;
  if (!main) return '';
  const before = fill(words.begin, { place: told.placeName, who: told.leadName, kind: kinds[told.kind], matter: matterOf(told.title) }) + fill(words.answered, { who: main.issuerName });
  const day = main.promisedOn ? fill(words.promised, { day: chineseDate(main.promisedOn) }) : main.whyNoDate ? fill(words.noDay, { words: opening(main.whyNoDate, 60).replace(/。$/, '') }) : '';
  const after = [day, words.outcomes[weakestOf(told.replies)?.letter ?? main.letter], told.replies.length > 1 ? fill(words.others, { count: told.replies.length - 1 }) : '', words.end].join('');
  const room = Math.floor((seconds / 60) * spokenPerMinute) - [...before + after].length;
  return before + sayable(main.body, room) + after;
}
