import { type Expression, type SqlBool, sql } from 'kysely';
import { type Actor, has, keepsTheOffice, officesOf, stationsOf } from '#kernel/actor.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { Opinion, PhoneState, Rating, State } from './rules.ts';
import { excerptSql } from './store/excerpt.ts';

const own = [
  'id', 'version', 'number', 'outsideNumber', 'state', 'source', 'choice', 'kind', 'placeCode', 'stationId', 'deputyPersonId', 'officeId', 'proposedOfficeId', 'mergedIntoId',
  'stateBefore', 'suggestionId', 'rating', 'answeredPersonId', 'reopenedAt', 'receivedOn', 'lookDueOn', 'answerDueOn', 'againDueOn', 'noticeDueOn', 'lookedAt',
  'explainedAt', 'answeredAt', 'noticedAt', 'registeredAt', 'forReview', 'floodId', 'consentName', 'consentPublish', 'consentCall', 'toldAt',
  'outcome', 'summarisedBy', 'erasureAskedAt',
] as const;
/** The columns verbs and lists know of an opinion. */
export const columns = own.map((column) => `opinion.${column}` as const);
const mergedCount = sql<number>`(select count(*) from opinion m where m.tenant_id = opinion.tenant_id and m.merged_into_id = opinion.id and m.state = 'merged')`;
/** Somebody can be reached about it. */
export const hasContact = sql<boolean>`exists (select from opinion_contact c where c.tenant_id = opinion.tenant_id and c.opinion_id = opinion.id)`;

const phone = sql<PhoneState>`coalesce((select case when c.phone_confirmed_at is not null then 'confirmed' when c.phone_index is not null then 'left' end
  from opinion_contact c where c.tenant_id = opinion.tenant_id and c.opinion_id = opinion.id), 'none')`;

const isPublished = sql<boolean>`exists (select from published_opinion p where p.tenant_id = opinion.tenant_id and p.opinion_id = opinion.id and p.hidden_on is null)`;

const none = sql<SqlBool>`false`;
const anyOf = (column: string, ids: readonly string[]): Expression<SqlBool> => (ids.length === 0 ? none : sql<SqlBool>`${sql.ref(column)} = any(${sql.val(ids)}::uuid[])`);

/** A report of wrongdoing, as `isReport` of the rules. */
export const notReport = sql<SqlBool>`not (coalesce(opinion.kind, opinion.choice) = 'report')`;

/** Whose station or whose deputy it is, as a condition. */
const tended = (actor: Actor): Expression<SqlBool> => {
  const asDeputy = has(actor, 'deputy', 'convener') && actor.personId !== null ? sql<SqlBool>`opinion.deputy_person_id = ${actor.personId}` : none;
  return sql<SqlBool>`(${anyOf('opinion.stationId', stationsOf(actor))} or ${asDeputy})`;
};

/** The opinions this actor may see, as a condition of every list: the same as policy.see says of one. */
export function visibleTo(actor: Actor): Expression<SqlBool> {
  if (keepsTheOffice(actor)) return sql<SqlBool>`true`;
  const holder = actor.via === 'receipt' && actor.receiptOf ? sql<SqlBool>`opinion.id = ${actor.receiptOf}` : none;
  const all = has(actor, 'presidium', 'countyOfficer') ? sql<SqlBool>`true` : none;
  return sql<SqlBool>`(${holder} or (${notReport} and (${all} or ${tended(actor)} or ${anyOf('opinion.officeId', officesOf(actor))})))`;
}

/** Whose residents this actor looks after, as `looksAfter` of the policy. */
export const lookedAfterBy = (actor: Actor): Expression<SqlBool> => (keepsTheOffice(actor) ? sql<SqlBool>`true` : sql<SqlBool>`(${notReport} and ${tended(actor)})`);

/** What is on this actor's own desk: with his station, him or his office; for the office whatever nobody has yet. */
export function onDeskOf(actor: Actor): Expression<SqlBool> {
  const unrouted = keepsTheOffice(actor)
    ? sql<SqlBool>`((opinion.state = 'received' and (opinion.station_id is null and opinion.deputy_person_id is null or not ${notReport})) or (opinion.state = 'elsewhere' and opinion.noticed_at is null and opinion.registered_at is null))` : none;
  const chair = has(actor, 'chair') ? sql<SqlBool>`opinion.state = 'askProposed'` : none;
  const theirs = sql<SqlBool>`(${notReport} and ${tended(actor)} and opinion.state in ('received', 'withDeputy', 'withVillage', 'askedDepartment', 'takenUp'))`;
  const handled = sql<SqlBool>`(${notReport} and ${anyOf('opinion.officeId', officesOf(actor))} and opinion.state in ('withVillage', 'askedDepartment'))`;
  return sql<SqlBool>`(${unrouted} or ${chair} or ${theirs} or ${handled})`;
}

/** The day the house owes something next, as `dueOn` of the rules. */
export const dueOnSql = sql<string | null>`case
  when opinion.state = 'elsewhere' then case when opinion.noticed_at is null and opinion.registered_at is null then opinion.notice_due_on end
  when opinion.state not in ('received', 'withDeputy', 'withVillage', 'askProposed', 'askedDepartment', 'takenUp', 'merged') then null
  when opinion.looked_at is null then opinion.look_due_on
  when opinion.again_due_on is not null then opinion.again_due_on
  when opinion.explained_at is null then opinion.answer_due_on end`;

/** States in which something may be owed: nothing that `dueOnSql` does not say, but an index finds these few among all that are done. */
export const owedStates = sql<SqlBool>`opinion.state in ('received', 'withDeputy', 'withVillage', 'askProposed', 'askedDepartment', 'takenUp', 'merged', 'elsewhere')`;

/** What both know beside them of other tables. */
export const reckoned = [mergedCount.as('mergedCount'), hasContact.as('hasContact'), phone.as('phone'), isPublished.as('isPublished')] as const;

/** What verbs and jobs know of opinions, to be narrowed. */
export const selectOwn = (tx: Tx) => tx.db.selectFrom('opinion').select(columns)
  .select(reckoned).where('opinion.tenantId', '=', tx.tenantId);

/** One opinion, locked for a verb. */
export async function find(tx: Tx, id: string, lock: boolean): Promise<Opinion | null> {
  const query = selectOwn(tx).where('opinion.id', '=', id);
  return ((await (lock ? query.forUpdate('opinion') : query).executeTakeFirst()) as Opinion | undefined) ?? null;
}

/** Several opinions, locked in the order of their ids so that two verbs never wait for each other. */
export async function findAll(tx: Tx, ids: readonly string[]): Promise<Opinion[]> {
  if (ids.length === 0) return [];
  return (await selectOwn(tx).where('opinion.id', 'in', [...ids]).orderBy('opinion.id').forUpdate('opinion').execute()) as Opinion[];
}

/** The opinions merged into one, locked for its answer. */
export const mergedInto = async (tx: Tx, id: string): Promise<Opinion[]> =>
  (await selectOwn(tx).where('opinion.mergedIntoId', '=', id).where('opinion.state', '=', 'merged').orderBy('opinion.id').forUpdate('opinion').execute()) as Opinion[];

/** Those that got the same answer as this one and have not gone their own way since. */
export const answeredWith = async (tx: Tx, id: string): Promise<Opinion[]> =>
  (await selectOwn(tx).where('opinion.mergedIntoId', '=', id).where('opinion.state', 'in', ['answered', 'rated', 'closed']).orderBy('opinion.id').forUpdate('opinion').execute()) as Opinion[];

/** Words of an opinion, beside what the verbs need. */
export interface OpinionWords {
  readonly content: string;
  readonly spot: string | null;
  readonly entryMode: string | null;
  readonly enteredBy: string | null;
  readonly createdAt: Date;
  readonly answerWords: string | null;
  readonly answeredBy: string | null;
  readonly ratingWords: string | null;
  readonly elsewhereChannel: string | null;
  readonly elsewhereBody: string | null;
  readonly elsewhereReason: string | null;
  readonly noticeWay: string | null;
  readonly noticedOn: string | null;
  readonly summary: string | null;
  readonly outcomeWhy: string | null;
}

const words = [
  'content', 'spot', 'entryMode', 'enteredBy', 'createdAt', 'answerWords', 'answeredBy', 'ratingWords', 'elsewhereChannel', 'elsewhereBody', 'elsewhereReason',
  'noticeWay', 'noticedOn', 'summary', 'outcomeWhy',
] as const;

/** The words of one opinion. */
export const wordsOf = (tx: Tx, id: string): Promise<OpinionWords> =>
  tx.db.selectFrom('opinion').select(words).where('tenantId', '=', tx.tenantId).where('id', '=', id).executeTakeFirstOrThrow();

/** A row to be written. */
export type NewOpinion = Pick<Opinion, 'id' | 'number' | 'outsideNumber' | 'source' | 'choice' | 'placeCode' | 'stationId' | 'deputyPersonId' | 'receivedOn' | 'lookDueOn' | 'answerDueOn' | 'forReview' | 'floodId' | 'consentName' | 'consentPublish' | 'consentCall'>
  & Pick<OpinionWords, 'content' | 'spot' | 'entryMode' | 'enteredBy' | 'createdAt'> & { readonly secretHash: Buffer; readonly codeHash: Buffer };

/** Writes an opinion, received. */
export const insert = (tx: Tx, row: NewOpinion) => tx.db.insertInto('opinion').values({ tenantId: tx.tenantId, state: 'received', ...row }).execute();

/** What a verb may change of an opinion. */
export type Change = Partial<Omit<{ -readonly [K in keyof Opinion]: Opinion[K] }, 'id' | 'version' | 'number' | 'outsideNumber' | 'mergedCount' | 'hasContact' | 'phone' | 'isPublished'>>
  & Partial<{ -readonly [K in keyof OpinionWords]: OpinionWords[K] }> & { ratedAt?: Date | null; closedAt?: Date | null; remindedOn?: string; rememberedOn?: string; secretHash?: Buffer; codeHash?: Buffer };

/** Changes columns of several alike and moves their versions on; a note of the house to itself leaves the version, so that nobody's form grows stale. */
export async function updateAll(tx: Tx, ids: readonly string[], change: Change, as: 'nextVersion' | 'sameVersion' = 'nextVersion'): Promise<void> {
  if (ids.length === 0) return;
  await tx.db.updateTable('opinion').set({ ...change, ...(as === 'nextVersion' ? { version: sql`version + 1` } : {}) })
    .where('tenantId', '=', tx.tenantId).where('id', '=', sql<string>`any(${sql.val(ids)}::uuid[])`).execute();
}

/** The same of one. */
export const update = (tx: Tx, id: string, change: Change, as: 'nextVersion' | 'sameVersion' = 'nextVersion'): Promise<void> => updateAll(tx, [id], change, as);

/** An opinion in one line. */
export interface Brief {
  readonly id: string;
  readonly number: string;
  readonly state: State;
  readonly receivedOn: string;
  readonly excerpt: string;
  readonly placeCode: string | null;
  readonly rating: Rating | null;
}

/** Several opinions as a timeline or a hint names them; only those the reader may see. */
export async function briefs(tx: Tx, actor: Actor | null, column: 'id' | 'mergedIntoId' | 'suggestionId', ids: readonly string[], most = 300): Promise<Brief[]> {
  if (ids.length === 0) return [];
  const rows = await tx.db.selectFrom('opinion').select(['id', 'number', 'state', 'receivedOn', 'placeCode', 'rating', excerptSql.as('excerpt')])
    .where('opinion.tenantId', '=', tx.tenantId).where(`opinion.${column}`, 'in', [...ids]).where(actor ? visibleTo(actor) : sql<SqlBool>`true`)
    .orderBy('opinion.id').limit(most).execute();
  return rows as Brief[];
}

/** The opinion of this number, where this actor may see it. */
export const numbered = async (tx: Tx, actor: Actor, number: string): Promise<{ id: string; suggestionId: string | null } | null> =>
  (await tx.db.selectFrom('opinion').select(['id', 'suggestionId']).where('opinion.tenantId', '=', tx.tenantId).where('opinion.number', '=', number).where(visibleTo(actor)).executeTakeFirst()) ?? null;
