import { daysBetween, sayDay } from '#kernel/dates.ts';
import type { Reader } from '#kernel/organs.ts';
import { fill } from '#kernel/words.ts';
import { numberLabel, wordsIn } from './numbering.ts';
import { type State, workStates } from './rules.ts';
import { answers, hasSpoken, isLive } from './rules/standing.ts';
import type { ListRow } from './store/list.ts';

/** A call somebody should make today: to an office, or to a deputy. */
export interface Call {
  readonly row: ListRow;
  readonly reason: 'overdue' | 'dueSoon' | 'notAccepted' | 'noContact' | 'formWaiting' | 'cosignWaiting';
  readonly officeId: string | null;
  readonly personId: string | null;
  readonly days: number;
  readonly until: string;
}

/** Not taken over after so many days, no word with the deputy so many days before the due date: worth a call. */
const acceptedWithin = 3;
const spokenBefore = 15;
const nearlyDue = 3;

/** The calls that the offices of one suggestion are worth; one an office. */
export function callsToOffices(row: ListRow, today: string): Call[] {
  if (!(workStates as readonly State[]).includes(row.state) || row.dueOn === null) return [];
  const until = row.dueOn;
  const left = daysBetween(today, until);
  return row.assignments.filter(isLive).flatMap((share): Call[] => {
    const call = (reason: Call['reason'], days: number, day = until): Call[] => [{ row, reason, officeId: share.officeId, personId: null, days, until: day }];
    if (share.state === 'assigned' && share.assignedOn !== null && daysBetween(share.assignedOn, today) > acceptedWithin) {
      return call('notAccepted', daysBetween(share.assignedOn, today), share.returnDueOn ?? until);
    }
    if (!answers(share.role) || share.answeredRound >= row.round) return [];
    if (left < 0) return call('overdue', -left);
    if (left <= spokenBefore && !hasSpoken(row, share.officeId)) return call('noContact', left);
    return left <= nearlyDue ? call('dueSoon', left) : [];
  });
}

/** The calls that deputies are worth: a form that is late, a colleague who has not said whether he signs. */
export function callsToDeputies(row: ListRow): Call[] {
  const call = (reason: Call['reason'], personId: string): Call => ({ row, reason, officeId: null, personId, days: 0, until: '' });
  if (row.state === 'replied') return [call('formWaiting', row.leadPersonId)];
  return row.cosigners.filter(({ state }) => state === 'asked').map(({ personId }) => call('cosignWaiting', personId));
}

/** What to say, in the reader's language. */
export function sayOf(reader: Reader, call: Call, names: { office: string; who: string }): string {
  const { row, reason, days, until } = call;
  const number = row.termNumber === null || row.number === null ? '' : numberLabel(reader.locale, { termNumber: row.termNumber, sittingNumber: row.sittingNumber, number: row.number });
  const due = until === '' ? '' : sayDay(until, reader.locale);
  return fill(wordsIn(reader).calls[reason], { ...names, number, what: row.title, days, due });
}
