import { type Locale, type Mirror, fill } from '#kernel/words.ts';
import type { OutputOf } from '#kernel/contract.ts';
import type { suggestion } from '../../contract.ts';
import { chineseCount } from '#kernel/numerals.ts';
import { threeDigits } from '../../rules/numbering.ts';
import { isLive } from '../../rules/standing.ts';
import type { text } from '../../text.ts';
import type { text as pageText } from './text.ts';

type Listed = OutputOf<typeof suggestion.views.list>['rows'][number];
/** One suggestion in a list. */
export type Row = Omit<Listed, 'found'>;
/** Where in it a searched word stands. */
export type Found = NonNullable<Listed['found']>;
type Own = Mirror<typeof pageText>;

/** The number as a column has room for it: 二次041, 闭会023. */
export function shortNumber(row: Pick<Row, 'number' | 'sittingNumber'>, own: Own, locale: Locale): string {
  if (row.number === null) return own.list.noNumber;
  const number = threeDigits(row.number);
  if (row.sittingNumber === null) return fill(own.list.outOfSession, { number });
  return fill(own.list.inSession, { sitting: locale === 'zh' ? chineseCount(row.sittingNumber) : row.sittingNumber, number });
}

/** Where it stands. A case entered from paper waits for no publication check. */
export const stateWords = ({ state, enteredLate }: Pick<Row, 'state' | 'enteredLate'>, words: Mirror<typeof text>): string => (enteredLate && state === 'closed' ? words.past.closed : words.states[state]);

/** Who raises it, and where. */
export function writersOf(row: Pick<Row, 'lead' | 'cosignerCount' | 'placeName'>, own: Own): string {
  const who = row.cosignerCount > 0 ? fill(own.list.many, { who: row.lead.name, count: row.cosignerCount + 1 }) : row.lead.name;
  return [who, row.placeName].filter(Boolean).join(' · ');
}

/** Who answers, and beside it who helps. */
export function handlersOf(row: Pick<Row, 'offices'>, own: Own): { main: string; beside: string } {
  const shown = row.offices.filter((each) => isLive(each) || each.state === 'proposed');
  const named = (role: string) => shown.filter((each) => each.role === role).map(({ name }) => name).join(own.names);
  const [first, ...parts] = shown.filter(({ role }) => role === 'part').map(({ name }) => name);
  const beside = [parts.length > 0 && fill(own.list.part, { names: parts.join(own.names) }), named('co') && fill(own.list.co, { names: named('co') })].filter(Boolean).join(' · ');
  return { main: named('main') || (first ?? own.list.nobody), beside };
}
