import { type SqlBool, sql } from 'kysely';
import type { Actor } from '#kernel/actor.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { Opinion } from '../rules.ts';
import { dueOnSql, lookedAfterBy, owedStates, selectOwn } from '../store.ts';

/** Opinions whose next day comes by `until` and whom nobody was reminded of today; locked against a second worker. */
export const dueBy = async (tx: Tx, until: string, today: string, most: number): Promise<(Opinion & { remindedOn: string | null })[]> =>
  (await selectOwn(tx).select('opinion.remindedOn')
    .where(owedStates).where(sql<SqlBool>`${dueOnSql} <= ${until}::date`).where('opinion.forReview', '=', false)
    .where(sql<SqlBool>`(opinion.reminded_on is null or opinion.reminded_on < ${today}::date)`)
    .orderBy('opinion.id').limit(most).forUpdate('opinion').skipLocked().execute()) as (Opinion & { remindedOn: string | null })[];

/** Opinions whose answer is late and whose residents were not told so since `since`. */
export const lateAnswers = async (tx: Tx, today: string, since: string, most: number): Promise<Opinion[]> =>
  (await selectOwn(tx)
    .where(sql<SqlBool>`opinion.state in ('received', 'withDeputy', 'withVillage', 'askProposed', 'askedDepartment', 'takenUp', 'merged')`)
    .where(sql<SqlBool>`coalesce(opinion.again_due_on, opinion.answer_due_on) < ${today}::date`).where('opinion.forReview', '=', false)
    .where(sql<SqlBool>`(opinion.remembered_on is null or opinion.remembered_on <= ${since}::date)`)
    .where(sql<SqlBool>`(opinion.explained_at is null or opinion.explained_at <= (${since}::date)::timestamptz)`)
    .orderBy('opinion.id').limit(most).forUpdate('opinion').skipLocked().execute()) as Opinion[];

/** Answered, rated or sent elsewhere with nothing left to say: well rated, or quiet since `before`. A letter ends in its own register. */
export const quietOnes = async (tx: Tx, before: Date, most: number): Promise<Opinion[]> =>
  (await selectOwn(tx)
    .where(sql<SqlBool>`((opinion.state = 'rated' and opinion.rating <> 'dissatisfied')
      or (opinion.state in ('answered', 'rated') and coalesce(opinion.rated_at, opinion.answered_at) < ${before})
      or (opinion.state = 'elsewhere' and opinion.registered_at is null and opinion.noticed_at < ${before}))`)
    .orderBy('opinion.id').limit(most).forUpdate('opinion').skipLocked().execute()) as Opinion[];

/** What is still open with a deputy or a station that is gone. */
export const openOnesWith = async (tx: Tx, column: 'deputyPersonId' | 'stationId', id: string): Promise<Opinion[]> =>
  (await selectOwn(tx).where(`opinion.${column}`, '=', id)
    .where('opinion.state', 'in', ['received', 'withDeputy', 'withVillage', 'askProposed', 'askedDepartment', 'takenUp', 'merged'])
    .orderBy('opinion.id').forUpdate('opinion').execute()) as Opinion[];

/** What an office was asked and has not answered, and what the chair has not yet decided to ask it. */
export const openAtOffice = async (tx: Tx, id: string): Promise<Opinion[]> =>
  (await selectOwn(tx).where(sql<SqlBool>`((opinion.office_id = ${id} and opinion.state in ('withVillage', 'askedDepartment')) or (opinion.proposed_office_id = ${id} and opinion.state = 'askProposed'))`)
    .orderBy('opinion.id').forUpdate('opinion').execute()) as Opinion[];

const mostCalls = 60;

/** Answered since, looked after by this actor, told by nobody yet, and out of reach of short messages; the oldest answer first. */
export async function toTell(tx: Tx, actor: Actor, by: { since: Date; sendsSms: boolean; confirmedOnly: boolean }): Promise<(Opinion & { answerWords: string })[]> {
  const reached = by.sendsSms ? sql<SqlBool>`(c.phone_index is not null and (${!by.confirmedOnly} or c.phone_confirmed_at is not null))` : sql<SqlBool>`false`;
  return (await selectOwn(tx).select('answerWords').where('opinion.state', 'in', ['answered', 'closed']).where('opinion.rating', 'is', null).where('opinion.toldAt', 'is', null)
    .where('opinion.answeredAt', '>=', by.since).where(lookedAfterBy(actor))
    .where(sql<SqlBool>`exists (select from opinion_contact c where c.tenant_id = opinion.tenant_id and c.opinion_id = opinion.id
      and (c.phone_index is not null or c.address_sealed is not null) and not ${reached})`)
    .orderBy('opinion.answeredAt').orderBy('opinion.id').limit(mostCalls).execute()) as (Opinion & { answerWords: string })[];
}
