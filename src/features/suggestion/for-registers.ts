import { dateOn } from '#kernel/dates.ts';
import { wordsFor } from '#kernel/organs.ts';
import type { Work } from '#platform/feature.ts';
import { numberFields } from './numbering.ts';
import { shownState } from './rules/clocks.ts';
import { knowsAppraisal } from './rules/readers.ts';
import { contactStands, isLive } from './rules/standing.ts';
import { type RegisterRow, type RegisterScope, registerRows } from './store/registers.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';

/** A suggestion as its card prints it, in the reader's language; what he may not know of the appraisal is null. */
export interface SuggestionLine {
  readonly id: string;
  readonly number: string | null;
  readonly late: boolean;
  readonly title: string;
  readonly kind: string;
  readonly topic: string;
  readonly place: string;
  readonly lead: string;
  readonly cosigners: string | null;
  readonly submittedOn: string | null;
  readonly channel: string;
  readonly main: string;
  readonly others: string;
  readonly assignedOn: string | null;
  readonly acceptedOn: string | null;
  readonly dueOn: string | null;
  readonly contactCount: number;
  readonly repliedOn: string | null;
  readonly letter: string | null;
  readonly signer: string | null;
  readonly attitude: string | null;
  readonly result: string | null;
  readonly round: number;
  readonly pressedOn: string | null;
  readonly promisedOn: string | null;
  readonly state: string;
  readonly isPublished: boolean;
  readonly closedOn: string | null;
}

function lineOf({ actor, locale, tenant }: Work<unknown>, row: RegisterRow): SuggestionLine {
  const words = wordsFor({ locale, tenant }, { zh, en });
  const shares = row.assignments.filter(isLive);
  const named = (main: boolean) => shares.filter(({ role }) => (role === 'co') !== main).map(({ officeId }) => row.officeNames[officeId] ?? '').join('、');
  const knows = knowsAppraisal(actor, row);
  return {
    id: row.id, number: numberFields(locale, row).numberLabel, late: row.lateEnteredAt !== null && row.submittedOn !== null && dateOn(row.lateEnteredAt) > row.submittedOn, title: row.title, kind: words.kinds[row.kind], topic: words.topics[row.topic], place: row.placeName, lead: row.leadName,
    cosigners: row.cosignerNames, submittedOn: row.submittedOn, channel: row.sittingId === null ? words.registers.closedSeason : words.registers.inSession, main: named(true), others: named(false), assignedOn: row.assignedOn,
    acceptedOn: shares.find(({ role }) => role !== 'co')?.acceptedOn ?? null, dueOn: row.dueOn, contactCount: row.contacts.filter((contact) => contact.reached && contactStands(contact)).length, repliedOn: row.repliedOn, letter: row.replyLetter, signer: row.signer,
    attitude: knows && row.attitude ? words.marks[row.attitude] : null, result: knows && row.result ? words.marks[row.result] : null, round: row.round, pressedOn: row.pressedOn, promisedOn: row.promisedOn,
    state: words.states[shownState(row.state, knows)], isPublished: row.isPublished, closedOn: row.closedOn,
  };
}

/** A page of suggestions for a register, in the order in which they were handed in. */
export async function suggestionLines(work: Work<unknown>, scope: RegisterScope, page: number, size: number): Promise<{ rows: SuggestionLine[]; total: number }> {
  const { rows, total } = await registerRows(work.tx, work.actor, scope, work.today, page, size);
  return { total, rows: rows.map((row) => lineOf(work, row)) };
}
