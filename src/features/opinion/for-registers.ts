import { dateOn } from '#kernel/dates.ts';
import { wordsFor } from '#kernel/organs.ts';
import type { Work } from '#platform/feature.ts';
import { openContact } from './contact.ts';
import { isOpen } from './rules.ts';
import { type RegisterRow, type RegisterScope, registerRows } from './store/registers.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';

/** An opinion as a register prints it, in the reader's language. The resident is in clear: whoever shows it masks it. */
export interface OpinionLine {
  readonly id: string;
  readonly number: string;
  readonly receivedOn: string;
  readonly late: boolean;
  readonly source: string;
  readonly sort: string;
  readonly state: string;
  readonly content: string;
  readonly place: string;
  readonly stationId: string | null;
  readonly station: string | null;
  readonly deputy: string | null;
  readonly enteredBy: string | null;
  readonly name: string | null;
  readonly phone: string | null;
  /** Who was asked to act, and when. */
  readonly passedTo: string | null;
  readonly passedOn: string | null;
  readonly dueOn: string;
  readonly overdue: boolean;
  readonly answer: string | null;
  readonly answeredBy: string | null;
  readonly answeredOn: string | null;
  readonly rating: string | null;
  readonly takenUp: boolean;
}

function lineOf({ house, locale, tenant, today }: Work<unknown>, row: RegisterRow): OpinionLine {
  const words = wordsFor({ locale, tenant }, { zh, en });
  const { name, phone } = openContact(house.seal, row.id, row);
  const answeredOn = row.answeredAt && dateOn(row.answeredAt);
  return {
    id: row.id, number: row.number, receivedOn: row.receivedOn, late: dateOn(row.createdAt) > row.receivedOn, source: words.sources[row.source], sort: row.kind ? words.kinds[row.kind] : words.choices[row.choice], state: words.states[row.state], content: row.content,
    place: [row.placeName, row.spot].filter(Boolean).join(' '), stationId: row.stationId, station: row.stationName, deputy: row.deputyName, enteredBy: row.enteredByName, name, phone, passedTo: row.officeName ?? row.elsewhereBody, passedOn: row.passedAt && dateOn(row.passedAt),
    dueOn: row.answerDueOn, overdue: answeredOn === null ? isOpen(row.state) && row.answerDueOn < today : answeredOn > row.answerDueOn, answer: row.answerWords, answeredBy: row.answeredBy, answeredOn, rating: row.rating && words.ratings[row.rating],
    takenUp: row.suggestionId !== null,
  };
}

/** A page of opinions for a register, the oldest first. Reports of wrongdoing are in none. */
export async function opinionLines(work: Work<unknown>, scope: RegisterScope, page: number, size: number): Promise<{ rows: OpinionLine[]; total: number }> {
  const { rows, total } = await registerRows(work.tx, work.actor, scope, page, size);
  return { total, rows: rows.map((row) => lineOf(work, row)) };
}
