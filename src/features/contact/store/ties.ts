import { type Insertable, sql } from 'kysely';
import type { DB } from '#db/tables.ts';
import type { Actor } from '#kernel/actor.ts';
import type { Span } from '#kernel/dates.ts';
import type { Tx } from '#platform/db/connect.ts';
import { countedTo1001, totalOf } from '#platform/db/counting.ts';
import { visibleTo } from '../store.ts';
import type { Way } from '../rules.ts';

type New<T extends keyof DB> = Omit<Insertable<DB[T]>, 'tenantId' | 'version'>;

/** A tie with what was made of it within a year. */
export interface TieRow {
  readonly id: string;
  readonly version: number;
  readonly keeperPersonId: string;
  readonly keeperName: string;
  readonly deputyPersonId: string;
  readonly deputyName: string;
  readonly sinceOn: string;
  readonly endedOn: string | null;
  readonly talkCount: number;
  readonly lastOn: string | null;
}

/** A talk as lists need it. */
export interface TalkRow {
  readonly id: string;
  readonly version: number;
  readonly keeperPersonId: string;
  readonly keeperName: string;
  readonly deputyPersonId: string;
  readonly deputyName: string;
  readonly talkedOn: string;
  readonly way: Way;
  readonly spot: string | null;
  readonly heard: string;
  readonly answered: string | null;
  readonly result: string | null;
  readonly finishedOn: string | null;
  readonly opinionId: string | null;
  readonly opinionNumber: string | null;
  readonly enteredBy: string | null;
  readonly createdAt: Date;
  readonly voidedOn: string | null;
  readonly voidReason: string | null;
}

/** Writes ties; two who are tied already stay as they are. Answers how many are new. */
export async function insertTies(tx: Tx, rows: readonly New<'tie'>[]): Promise<number> {
  const done = await tx.db.insertInto('tie').values(rows.map((row) => ({ tenantId: tx.tenantId, ...row })))
    .onConflict((conflict) => conflict.columns(['tenantId', 'keeperPersonId', 'deputyPersonId']).where('endedOn', 'is', null).doNothing()).executeTakeFirstOrThrow();
  return Number(done.numInsertedOrUpdatedRows ?? 0);
}

/** Ends a tie; the talks stay. */
export const endTie = (tx: Tx, id: string, change: { endedOn: string; endReason: string }) =>
  tx.db.updateTable('tie').set({ ...change, version: sql`version + 1` }).where('tenantId', '=', tx.tenantId).where('id', '=', id).execute();

/** Whoever is no deputy any more is kept in touch with by nobody: his ties end on that day, none before it began. */
export const endTiesOf = (tx: Tx, deputyId: string, endedOn: string, endReason: string) =>
  tx.db.updateTable('tie').set({ endedOn: sql<string>`greatest(since_on, ${endedOn}::date)`, endReason, version: sql`version + 1` }).where('tenantId', '=', tx.tenantId).where('deputyPersonId', '=', deputyId).where('endedOn', 'is', null).execute();

/** With how many deputies somebody keeps in touch. */
export const tieCount = async (tx: Tx, keeperId: string): Promise<number> =>
  (await tx.db.selectFrom('tie').select(sql<number>`count(*)::int`.as('many')).where('tenantId', '=', tx.tenantId).where('keeperPersonId', '=', keeperId).where('endedOn', 'is', null).executeTakeFirstOrThrow()).many;

/** With which deputies somebody keeps in touch on a day, by name. */
export const deputiesOf = (tx: Tx, keeperId: string, on: string): Promise<{ id: string; name: string }[]> =>
  tx.db.selectFrom('tie').innerJoin('person', (join) => join.onRef('person.tenantId', '=', 'tie.tenantId').onRef('person.id', '=', 'tie.deputyPersonId')).select(['person.id', 'person.name'])
    .where('tie.tenantId', '=', tx.tenantId).where('tie.keeperPersonId', '=', keeperId).where('tie.sinceOn', '<=', on).where(sql<boolean>`(tie.ended_on is null or tie.ended_on > ${on})`).orderBy('person.name').orderBy('person.id').execute();

/** Who keeps in touch with a deputy now. */
export const keepersOf = (tx: Tx, deputyId: string): Promise<{ id: string; name: string }[]> =>
  tx.db.selectFrom('tie').innerJoin('person', (join) => join.onRef('person.tenantId', '=', 'tie.tenantId').onRef('person.id', '=', 'tie.keeperPersonId')).select(['person.id', 'person.name'])
    .where('tie.tenantId', '=', tx.tenantId).where('tie.deputyPersonId', '=', deputyId).where('tie.endedOn', 'is', null).orderBy('person.name').orderBy('person.id').limit(20).execute();

/** The ties that stood on a day as far as this actor may see them, with the standing talks of the span, keeper by keeper. */
export async function tiesOn(tx: Tx, actor: Actor, on: string, { fromOn, toOn }: Span, keeperId: string | null): Promise<TieRow[]> {
  const talks = (what: ReturnType<typeof sql>) => sql`(select ${what} from talk where talk.tenant_id = tie.tenant_id and talk.keeper_person_id = tie.keeper_person_id and talk.deputy_person_id = tie.deputy_person_id
    and talk.voided_on is null and talk.talked_on between ${fromOn}::date and ${toOn}::date)`;
  let query = tx.db.selectFrom('tie')
    .innerJoin('person as keeper', (join) => join.onRef('keeper.tenantId', '=', 'tie.tenantId').onRef('keeper.id', '=', 'tie.keeperPersonId'))
    .innerJoin('person', (join) => join.onRef('person.tenantId', '=', 'tie.tenantId').onRef('person.id', '=', 'tie.deputyPersonId'))
    .select(['tie.id', 'tie.version', 'tie.keeperPersonId', 'keeper.name as keeperName', 'tie.deputyPersonId', 'person.name as deputyName', 'tie.sinceOn', 'tie.endedOn'])
    .select([sql<number>`${talks(sql`count(*)::int`)}`.as('talkCount'), sql<string | null>`${talks(sql`max(talked_on)`)}`.as('lastOn')])
    .where('tie.tenantId', '=', tx.tenantId).where(visibleTo(actor, 'tie')).where('tie.sinceOn', '<=', on).where(sql<boolean>`(tie.ended_on is null or tie.ended_on > ${on})`);
  if (keeperId !== null) query = query.where('tie.keeperPersonId', '=', keeperId);
  return query.orderBy('keeper.name').orderBy('keeper.id').orderBy('person.name').orderBy('tie.id').limit(2000).execute();
}

/** Writes a talk. */
export const insertTalk = (tx: Tx, row: New<'talk'>) => tx.db.insertInto('talk').values({ tenantId: tx.tenantId, ...row }).execute();

/** What became of a talk, or the opinion it became. */
export const updateTalk = (tx: Tx, id: string, change: Partial<New<'talk'>>) =>
  tx.db.updateTable('talk').set({ ...change, version: sql`version + 1` }).where('tenantId', '=', tx.tenantId).where('id', '=', id).execute();

/** What was said in a talk, and when. */
export const talkOf = (tx: Tx, id: string) =>
  tx.db.selectFrom('talk').select(['heard', 'talkedOn']).where('tenantId', '=', tx.tenantId).where('id', '=', id).executeTakeFirstOrThrow();

/** What talks are narrowed by. */
interface TalkScope { readonly keeperId?: string | undefined; readonly deputyId?: string | undefined; readonly fromOn?: string | undefined; readonly toOn?: string | undefined }

/** A page of talks, the latest first, as far as this actor may see them. */
export async function talksPage(tx: Tx, actor: Actor, { keeperId, deputyId, fromOn, toOn }: TalkScope, page: number, size: number): Promise<{ rows: TalkRow[]; total: number }> {
  let all = tx.db.selectFrom('talk').select('talk.id').where('talk.tenantId', '=', tx.tenantId).where(visibleTo(actor, 'talk'));
  if (keeperId !== undefined) all = all.where('talk.keeperPersonId', '=', keeperId);
  if (deputyId !== undefined) all = all.where('talk.deputyPersonId', '=', deputyId);
  if (fromOn !== undefined) all = all.where('talk.talkedOn', '>=', fromOn);
  if (toOn !== undefined) all = all.where('talk.talkedOn', '<=', toOn);
  const total = countedTo1001(all);
  const found = await tx.db.selectFrom('talk')
    .innerJoin('person as keeper', (join) => join.onRef('keeper.tenantId', '=', 'talk.tenantId').onRef('keeper.id', '=', 'talk.keeperPersonId'))
    .innerJoin('person', (join) => join.onRef('person.tenantId', '=', 'talk.tenantId').onRef('person.id', '=', 'talk.deputyPersonId'))
    .leftJoin('person as writer', (join) => join.onRef('writer.tenantId', '=', 'talk.tenantId').onRef('writer.id', '=', 'talk.enteredBy'))
    .leftJoin('opinion', (join) => join.onRef('opinion.tenantId', '=', 'talk.tenantId').onRef('opinion.id', '=', 'talk.opinionId'))
    .select(['talk.id', 'talk.version', 'talk.keeperPersonId', 'keeper.name as keeperName', 'talk.deputyPersonId', 'person.name as deputyName', 'talk.talkedOn', 'talk.way', 'talk.spot', 'talk.heard', 'talk.answered', 'talk.result', 'talk.finishedOn', 'talk.opinionId',
      'opinion.number as opinionNumber', 'writer.name as enteredBy', 'talk.createdAt', 'talk.voidedOn', 'talk.voidReason'])
    .select(total.as('total')).where('talk.tenantId', '=', tx.tenantId).where('talk.id', 'in', all.orderBy('talk.talkedOn', 'desc').orderBy('talk.id', 'desc').limit(size).offset((page - 1) * size))
    .orderBy('talk.talkedOn', 'desc').orderBy('talk.id', 'desc').execute();
  return { rows: found as (TalkRow & { total: number })[], total: await totalOf(tx, found, total) };
}
