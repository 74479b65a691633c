import { sql } from 'kysely';
import type { Tx } from '#platform/db/connect.ts';
import type { Choice, OtherChannel, Outcome, Rating, Source, State } from '../rules.ts';
import { hasContact, notReport } from '../store.ts';

/** As many as an answer to another program can hold. */
const mostAnswered = 1000;

/** An opinion by the number of whoever sent it. */
export interface OutsideRow {
  readonly id: string;
  readonly outsideNumber: string;
  readonly state: State;
  readonly content: string;
  readonly spot: string | null;
  readonly placeCode: string | null;
  readonly isReport: boolean;
  /** Staff have said what kind it is. */
  readonly isSorted: boolean;
  /** The resident had his contact data taken away: it is not written again. */
  readonly isErased: boolean;
  /** Staff have mended who it is and how he is reached: that stays. */
  readonly isAmended: boolean;
  /** Staff have said whose it is: the village stays. */
  readonly isRouted: boolean;
}

const had = (verb: string) => sql<boolean>`exists (select from opinion_event e where e.tenant_id = opinion.tenant_id and e.opinion_id = opinion.id and e.verb = ${verb})`;

/** The opinions of one source with these numbers. */
export const byOutsideNumbers = async (tx: Tx, source: Source, numbers: readonly string[]): Promise<OutsideRow[]> =>
  (numbers.length === 0 ? [] : (await tx.db.selectFrom('opinion').select([
    'id', 'outsideNumber', 'state', 'content', 'spot', 'placeCode',
    sql<boolean>`not ${notReport}`.as('isReport'), sql<boolean>`opinion.kind is not null`.as('isSorted'), had('eraseContact').as('isErased'), had('amendContact').as('isAmended'), had('route').as('isRouted'),
  ]).where('tenantId', '=', tx.tenantId).where('source', '=', source).where('outsideNumber', 'in', [...numbers]).execute()) as OutsideRow[]);

/** How an opinion stands towards another organ; it changes when there is something new to tell. */
export interface Standing {
  readonly id: string;
  readonly standing: string;
}

/** As many as a sheet can hold. */
const mostLines = 5000;

/** Its last word is that it belongs elsewhere; one that was answered, opened again and then pointed elsewhere is among them. */
const isElsewhere = sql<boolean>`(opinion.state = 'elsewhere' or opinion.elsewhere_channel is not null and opinion.state = 'closed' and (opinion.answered_at is null or opinion.noticed_at > opinion.answered_at))`;
const standing = sql<string>`case when ${isElsewhere} then 'elsewhere/' || opinion.elsewhere_channel else 'answered/' || to_char(opinion.answered_at at time zone 'UTC', 'YYYYMMDDHH24MISSUS') end`;
/** Reports of wrongdoing go into no sheet. */
const settled = (tx: Tx) => tx.db.selectFrom('opinion').select(['id', standing.as('standing')]).where('tenantId', '=', tx.tenantId)
  .where('state', 'in', ['answered', 'rated', 'closed', 'elsewhere']).where(notReport).orderBy('id', 'desc').limit(mostLines);

/** Opinions another organ sent that were answered, or pointed elsewhere; the newest first. */
export const answeredFrom = (tx: Tx, source: Source): Promise<Standing[]> => settled(tx).where('source', '=', source).where('outsideNumber', 'is not', null).execute();

/** Opinions of ours that were pointed to an organ and did not come from there; the newest first. */
export const pointedTo = (tx: Tx, channel: OtherChannel, source: Source): Promise<Standing[]> =>
  settled(tx).where('elsewhereChannel', '=', channel).where(isElsewhere).where('source', '<>', source).execute();

/** Holds these opinions as they are until the transaction ends; one that has become a report meanwhile is not among them. */
export const holdUntold = async (tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>> =>
  new Set((await tx.db.selectFrom('opinion').select('id').where('tenantId', '=', tx.tenantId).where('id', '=', sql<string>`any(${sql.val(ids)}::uuid[])`).where(notReport).orderBy('id').forUpdate().execute()).map(({ id }) => id));

/** What a sheet tells of an opinion; nobody's name or phone. */
export interface OutsideLine {
  readonly id: string;
  readonly number: string;
  readonly outsideNumber: string | null;
  readonly state: State;
  readonly receivedOn: string;
  readonly placeName: string | null;
  readonly spot: string | null;
  readonly content: string;
  readonly answeredAt: Date | null;
  readonly answeredBy: string | null;
  readonly answerWords: string | null;
  readonly rating: Rating | null;
  readonly elsewhereBody: string | null;
  readonly elsewhereReason: string | null;
  readonly noticedOn: string | null;
  readonly isElsewhere: boolean;
  readonly hasContact: boolean;
}

/** The lines of these opinions, by number. */
export const outsideLines = async (tx: Tx, ids: readonly string[]): Promise<OutsideLine[]> =>
  (await tx.db.selectFrom('opinion').leftJoin('place', 'place.code', 'opinion.placeCode').select([
    'opinion.id', 'number', 'outsideNumber', 'state', 'receivedOn', 'place.name as placeName', 'spot', 'content', 'answeredAt', 'answeredBy', 'answerWords', 'rating', 'elsewhereBody', 'elsewhereReason', 'noticedOn', isElsewhere.as('isElsewhere'), hasContact.as('hasContact'),
  ]).where('opinion.tenantId', '=', tx.tenantId).where('opinion.id', '=', sql<string>`any(${sql.val(ids)}::uuid[])`).where(notReport).orderBy('number').execute()) as OutsideLine[];

/** An opinion another program sent, as anybody may see it: no words but those that were published. */
export interface SentRow {
  readonly id: string;
  readonly number: string;
  readonly state: State;
  readonly choice: Choice;
  readonly placeName: string | null;
  readonly officeName: string | null;
  readonly receivedAt: Date;
  readonly changedAt: Date;
  readonly answerDueOn: string;
  readonly summary: string | null;
  readonly outcome: Outcome | null;
  readonly why: string | null;
}

/** Which of them are asked for. */
export interface SentFilter {
  readonly numbers?: readonly string[] | undefined;
  readonly choices?: readonly Choice[] | undefined;
  readonly states?: readonly State[] | undefined;
  readonly from?: Date | undefined;
  readonly to?: Date | undefined;
}

const changedAt = sql<Date>`coalesce((select max(e.at) from opinion_event e where e.tenant_id = opinion.tenant_id and e.opinion_id = opinion.id and e.from_state is distinct from e.to_state), opinion.created_at)`;

/** Opinions other programs sent, the newest first; reports of wrongdoing are not among them. */
export async function sentByPrograms(tx: Tx, { numbers, choices, states, from, to }: SentFilter): Promise<SentRow[]> {
  let query = tx.db.selectFrom('opinion').leftJoin('place', 'place.code', 'opinion.placeCode')
    .leftJoin('office', (join) => join.onRef('office.tenantId', '=', 'opinion.tenantId').onRef('office.id', '=', 'opinion.officeId'))
    .leftJoin('publishedOpinion as shown', (join) => join.onRef('shown.tenantId', '=', 'opinion.tenantId').onRef('shown.opinionId', '=', 'opinion.id').on('shown.hiddenOn', 'is', null))
    .select([
      'opinion.id', 'number', 'opinion.state', 'choice', 'place.name as placeName', 'office.name as officeName', 'opinion.createdAt as receivedAt', changedAt.as('changedAt'), 'answerDueOn', 'shown.summary', 'shown.outcome', 'shown.why',
    ]).where('opinion.tenantId', '=', tx.tenantId).where('source', '=', 'otherSystem').where(notReport);
  if (numbers) query = query.where('number', 'in', [...numbers]);
  if (choices) query = query.where('choice', 'in', [...choices]);
  if (states) query = query.where('opinion.state', 'in', [...states]);
  if (from) query = query.where('opinion.createdAt', '>=', from);
  if (to) query = query.where('opinion.createdAt', '<=', to);
  return (await query.orderBy('opinion.createdAt', 'desc').orderBy('opinion.id', 'desc').limit(mostAnswered).execute()) as SentRow[];
}

/** How those opinions went on: each step that changed their state, the oldest first. */
export async function stepsOfSent(tx: Tx, { numbers, from, to }: Pick<SentFilter, 'numbers' | 'from' | 'to'>): Promise<{ id: string; number: string; at: Date; toState: State }[]> {
  let query = tx.db.selectFrom('opinion').innerJoin('opinionEvent as event', (join) => join.onRef('event.tenantId', '=', 'opinion.tenantId').onRef('event.opinionId', '=', 'opinion.id'))
    .select(['event.id', 'number', 'event.at', 'event.toState']).where('opinion.tenantId', '=', tx.tenantId).where('source', '=', 'otherSystem').where(notReport).where(sql<boolean>`event.from_state is distinct from event.to_state`);
  if (numbers) query = query.where('number', 'in', [...numbers]);
  if (from) query = query.where('event.at', '>=', from);
  if (to) query = query.where('event.at', '<=', to);
  return (await query.orderBy('event.at').orderBy('event.id').limit(mostAnswered).execute()) as { id: string; number: string; at: Date; toState: State }[];
}

/** What another system may know of opinions by themselves: their numbers and where they came from. Reports of wrongdoing and what waits in a flood are left out. */
export const factsOfOpinions = async (tx: Tx, ids: readonly string[]): Promise<{ id: string; number: string; outsideNumber: string | null; source: Source }[]> =>
  (await tx.db.selectFrom('opinion').select(['id', 'number', 'outsideNumber', 'source']).where('tenantId', '=', tx.tenantId).where('id', '=', sql<string>`any(${sql.val(ids)}::uuid[])`).where(notReport).where('forReview', '=', false).execute()) as { id: string; number: string; outsideNumber: string | null; source: Source }[];
