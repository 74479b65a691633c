import { yearOf } from '#kernel/dates.ts';
import { saysNothing, tight } from '#platform/import/cell-text.ts';
import type { RawRow } from '#platform/import/read-list.ts';
import { proseOf, wordsOf } from '#platform/import/read-words.ts';
import { type PastDay, type PastNote, longestTitle, pastDays } from '../rules/past.ts';
import type { PastColumn } from './columns.ts';
import { peopleIn, readCaseNumber, readConsent, readEventDay, readKind, readLetter, readMark, readOffices, readPlannedDay, readSession, readTopic } from './read-values.ts';
import type { Fault, PastSaid } from './said.ts';

/** What a row is read against: the day, the session of rows that name none, and the field names its sentences use. */
export interface ReadingFor {
  readonly today: string;
  readonly session: { readonly termNumber: number; readonly sittingNumber: number | null } | null;
  readonly dayNames: Readonly<Record<PastDay | 'dueOn' | 'keptOn', string>>;
}

/** One row, normalised, with what is wrong in itself. */
export function readRow(raw: RawRow<PastColumn>, reading: ReadingFor): { said: PastSaid; faults: Fault[]; notes: PastNote[] } {
  const faults: Fault[] = [];
  const notes: PastNote[] = [];
  const fault = (code: Fault['code'], params?: Fault['params']) => void faults.push(params ? { code, params } : { code });
  const year = yearOf(reading.today);

  const session = sessionOf(raw, reading, fault);
  const number = readCaseNumber(raw.cell(says(raw, 'number') ? 'number' : 'sequence'));
  if (number === null) fault('numberMissing');
  const whole = proseOf(raw.cell('title'), 200)?.replace(/\s*\n\s*/g, '').replace(/^《(.*)》$/, '$1') ?? '';
  if (whole === '') fault('titleMissing');
  if ([...whole].length > longestTitle) notes.push('titleCut');
  const [lead = '', ...alsoLed] = peopleIn(raw.cell('lead'));
  if (lead === '') fault('leadMissing');
  const offices = readOffices(raw.cell('main'), raw.cell('co'));
  if (!offices.some(({ role }) => role !== 'co')) fault('officeMissing');

  const days = Object.fromEntries([...pastDays, 'dueOn' as const, 'keptOn' as const].map((column) => [column, dayOf(raw, column, reading, fault)])) as Record<PastDay | 'dueOn' | 'keptOn', string | null>;
  if (days.assignedOn === null && !says(raw, 'assignedOn')) fault('assignedMissing');
  if (days.repliedOn === null && !says(raw, 'repliedOn')) fault('replyMissing');
  const told = pastDays.flatMap((column) => (days[column] === null ? [] : [{ column, on: days[column] }]));
  const back = told.find(({ on }, at) => at > 0 && on < (told[at - 1]?.on ?? on));
  if (back) fault('daysOutOfOrder', { later: reading.dayNames[back.column], earlier: reading.dayNames[told[told.indexOf(back) - 1]?.column ?? back.column] });

  if (days.keptOn !== null && days.repliedOn !== null && days.keptOn < days.repliedOn) fault('daysOutOfOrder', { later: reading.dayNames.keptOn, earlier: reading.dayNames.repliedOn });

  const letter = readLetter(raw.cell('letter')) ?? readLetter(raw.cell('topic'));
  if (letter === null || (letter === 'wrong' && !says(raw, 'letter'))) fault('letterMissing');
  else if (letter === 'wrong') fault('letterWrong', { written: tight(raw.cell('letter')).slice(0, 20) });
  const mark = readMark(raw.cell('mark'));
  if (mark === 'wrong') fault('markWrong', { written: tight(raw.cell('mark')).slice(0, 20) });
  const planned = readPlannedDay(raw.cell('promisedOn'), year + 5);
  if (planned.kind === 'wrong') fault('promiseUnclear', { written: tight(raw.cell('promisedOn')).slice(0, 20) });
  const promisedOn = 'on' in planned ? planned.on : null;
  if (promisedOn !== null && days.repliedOn !== null && promisedOn < days.repliedOn) fault('promiseBeforeReply');

  const said: PastSaid = {
    termNumber: session?.termNumber ?? null, sittingNumber: session?.sittingNumber ?? null, number, title: [...whole].slice(0, longestTitle).join(''),
    facts: proseOf(raw.cell('facts'), 3000), lead, cardNumber: wordsOf(raw.cell('cardNumber'), 30), cosigners: [...alsoLed, ...peopleIn(raw.cell('cosigners'))].filter((name) => name !== lead), offices,
    ...days, letter: letter === 'wrong' ? null : letter, body: proseOf(raw.cell('body'), 6000),
    documentNumber: wordsOf(raw.cell('documentNumber'), 40), signer: wordsOf(raw.cell('signer'), 20), mark: mark === 'wrong' ? null : mark, ground: proseOf(raw.cell('ground'), 500),
    promise: proseOf(raw.cell('promise'), 200)?.replace(/\s*\n\s*/g, ' ') ?? null, promisedOn, kind: readKind(raw.cell('kind')), topic: readTopic(raw.cell('topic')), place: wordsOf(raw.cell('place'), 40)?.replace(/\s/g, '') ?? null, consent: readConsent(raw.cell('consent')),
  };
  if (said.facts === null) notes.push('factsMissing');
  if (said.body === null) notes.push('replyWordsMissing');
  return { said, faults, notes };
}

type Report = (code: Fault['code'], params?: Fault['params']) => void;
const says = (raw: RawRow<PastColumn>, column: PastColumn): boolean => raw.cell(column) instanceof Date || !saysNothing(tight(raw.cell(column)));

/** The column, else the number that carries its session with it, else what was chosen for the whole file. */
function sessionOf(raw: RawRow<PastColumn>, { session }: ReadingFor, fault: Report): ReadingFor['session'] {
  const written = tight(raw.cell('session'));
  const found = readSession(written) ?? readSession(tight(raw.cell('number')));
  if (found) return found;
  if (!saysNothing(written)) fault('sessionUnclear', { written: written.slice(0, 20) });
  else if (session === null) fault('sessionMissing');
  return saysNothing(written) ? session : null;
}

function dayOf(raw: RawRow<PastColumn>, column: PastDay | 'dueOn' | 'keptOn', { today, dayNames }: ReadingFor, fault: Report): string | null {
  const day = readEventDay(raw.cell(column), yearOf(today) + (column === 'dueOn' ? 5 : 0));
  const field = dayNames[column];
  if (day.kind === 'wrong') fault('dayWrong', { field, written: tight(raw.cell(column)).slice(0, 20) });
  if (!('on' in day)) return null;
  if (day.kind === 'month') fault('monthOnly', { field });
  if (day.on > today && column !== 'dueOn') {
    // This month's last day lies ahead of today, and what is told of it does not.
    if (day.kind === 'month' && day.on.slice(0, 7) === today.slice(0, 7)) return today;
    fault('dayAhead', { field });
  }
  return day.on;
}
