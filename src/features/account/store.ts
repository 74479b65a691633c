import { type Expression, type SqlBool, sql } from 'kysely';
import { type Actor, type Role, has, isSignedIn, keepsTheOffice } from '#kernel/actor.ts';
import type { Tx } from '#platform/db/connect.ts';
import { type Held, type Person, type Post, worksWithDeputies } from './rules.ts';

const own = ['id', 'version', 'name', 'gender', 'phoneSealed'] as const;

/** The persons this actor may see, as a condition of every list: the same as policy.see says of one. */
export function visibleTo(actor: Actor): Expression<SqlBool> {
  if (keepsTheOffice(actor) || has(actor, 'securityAdmin', 'countyOfficer')) return sql<SqlBool>`true`;
  const self = isSignedIn(actor) && actor.personId !== null ? sql<SqlBool>`person.id = ${actor.personId}::uuid` : sql<SqlBool>`false`;
  if (!worksWithDeputies(actor)) return self;
  return sql<SqlBool>`(${self} or exists (select 1 from post d where d.tenant_id = person.tenant_id and d.person_id = person.id and d.to_on is null and d.role = 'deputy'))`;
}

const anyOf = (ids: readonly string[]) => sql<string>`any(${sql.val(ids)})`;

/** One person with posts, accounts and card; the person is locked for a verb. */
export async function find(tx: Tx, id: string, lock: boolean): Promise<Person | null> {
  const query = tx.db.selectFrom('person').select(own).where('tenantId', '=', tx.tenantId).where('id', '=', id);
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  return row ? (await withPosts(tx, [row as Bare]))[0] ?? null : null;
}

type Bare = Pick<Person, (typeof own)[number]>;

async function withPosts(tx: Tx, rows: readonly Bare[]): Promise<Person[]> {
  const ids = rows.map((row) => row.id);
  const posts = Map.groupBy(await postsOf(tx, ids), (post) => post.personId);
  const accounts = Map.groupBy(await accountsOf(tx, ids), (account) => account.personId);
  return rows.map((row) => {
    const mine = accounts.get(row.id) ?? [];
    const staff = mine.find((account) => account.kind === 'staff');
    const deputy = mine.find((account) => account.kind === 'deputy');
    return {
      ...row, posts: posts.get(row.id) ?? [],
      staff: staff ? { id: staff.id, signInName: staff.signInName ?? '', mustChange: staff.mustChangePassword, hasSecond: staff.hasSecond, isLinked: staff.isLinked } : null,
      deputy: deputy ? { id: deputy.id, byPhone: deputy.phoneIndex !== null } : null,
      card: deputy?.cardId && deputy.issuedAt ? { id: deputy.cardId, issuedAt: deputy.issuedAt, usedAt: deputy.usedAt } : null,
    };
  });
}

/** Does the account prove itself a second time? */
const hasSecond = sql<boolean>`(exists (select 1 from passkey k where k.account_id = account.id) or exists (select 1 from totp t where t.account_id = account.id and t.confirmed_at is not null))`;

const isLinked = sql<boolean>`exists (select 1 from account_identity i where i.account_id = account.id)`;

const accountsOf = (tx: Tx, personIds: readonly string[]) =>
  tx.db.selectFrom('accountLink').innerJoin('account', 'account.id', 'accountLink.accountId')
    .leftJoin('signInCard', (join) => join.onRef('signInCard.accountId', '=', 'account.id').onRef('signInCard.tenantId', '=', 'accountLink.tenantId').on('signInCard.revokedAt', 'is', null))
    .select(['accountLink.personId', 'account.id', 'account.kind', 'account.signInName', 'account.mustChangePassword', 'account.phoneIndex', 'signInCard.id as cardId', 'signInCard.issuedAt', 'signInCard.usedAt', hasSecond.as('hasSecond'), isLinked.as('isLinked')])
    .where('accountLink.tenantId', '=', tx.tenantId).where('accountLink.personId', '=', anyOf(personIds)).where('account.closedAt', 'is', null).execute();

/** Posts held now by these persons. */
export async function postsOf(tx: Tx, personIds: readonly string[]): Promise<(Post & { personId: string })[]> {
  const rows = await heldPosts(tx).where('post.personId', '=', anyOf(personIds)).orderBy('post.fromOn').orderBy('post.id').execute();
  return rows as (Post & { personId: string })[];
}

const heldPosts = (tx: Tx) =>
  tx.db.selectFrom('post')
    .leftJoin('office', (join) => join.onRef('office.tenantId', '=', 'post.tenantId').onRef('office.id', '=', 'post.officeId'))
    .select(['post.id', 'post.personId', 'post.role', 'post.officeId', 'post.stationId', 'post.fromOn', 'office.kind as officeKind', 'office.name as officeName'])
    .where('post.tenantId', '=', tx.tenantId).where('post.toOn', 'is', null);

/** A post with the names a list shows. */
export interface PostRow extends Post {
  readonly personId: string;
  readonly personName: string;
  readonly officeName: string | null;
}

/** All posts held now that this actor may see, by role. */
export async function listPosts(tx: Tx, actor: Actor, role: Role | undefined): Promise<PostRow[]> {
  let query = heldPosts(tx).innerJoin('person', (join) => join.onRef('person.tenantId', '=', 'post.tenantId').onRef('person.id', '=', 'post.personId'))
    .select('person.name as personName').where(visibleTo(actor)).orderBy('post.role').orderBy('person.name').limit(1000);
  if (role) query = query.where('post.role', '=', role);
  return (await query.execute()) as PostRow[];
}

/** The columns a form fills. */
export interface PersonWords {
  readonly name: string;
  readonly gender: string | null;
  readonly phoneSealed: Buffer | null;
  readonly phoneIndex: Buffer | null;
}

/** Writes a new person. */
export const insertPerson = (tx: Tx, id: string, words: PersonWords) =>
  tx.db.insertInto('person').values({ tenantId: tx.tenantId, id, ...words }).execute();

/** Writes people, in one statement. */
export async function insertPeople(tx: Tx, rows: readonly (PersonWords & { id: string })[]): Promise<void> {
  if (rows.length > 0) await tx.db.insertInto('person').values(rows.map((row) => ({ tenantId: tx.tenantId, ...row }))).execute();
}

/** Changes columns of a person and moves the version on; with no columns it only moves the version. */
export const updatePerson = (tx: Tx, id: string, change: Partial<PersonWords> = {}) =>
  tx.db.updateTable('person').set({ ...change, version: sql`version + 1` }).where('tenantId', '=', tx.tenantId).where('id', '=', id).execute();

/** Writes a new post, held from its first day. */
export const insertPost = (tx: Tx, post: Omit<Held, 'officeKind'> & { id: string; personId: string; fromOn: string }) =>
  tx.db.insertInto('post').values({ tenantId: tx.tenantId, ...post }).execute();

/** Writes posts, in one statement. */
export async function insertPosts(tx: Tx, posts: readonly (Omit<Held, 'officeKind'> & { id: string; personId: string; fromOn: string })[]): Promise<void> {
  if (posts.length > 0) await tx.db.insertInto('post').values(posts.map((post) => ({ tenantId: tx.tenantId, ...post }))).execute();
}

/** Ends posts; one that begins later than it ends is kept as a single day. */
export const endPosts = (tx: Tx, ids: readonly string[], toOn: string) =>
  tx.db.updateTable('post').set({ toOn: sql<string>`greatest(from_on, ${toOn}::date)`, version: sql`version + 1` })
    .where('tenantId', '=', tx.tenantId).where('id', '=', anyOf(ids)).where('toOn', 'is', null).execute();

/** Posts held now with this role, at this office or station if one is given. */
export function postsAt(tx: Tx, at: { role?: Role; officeId?: string | undefined; stationId?: string | undefined }) {
  let query = heldPosts(tx).innerJoin('person', (join) => join.onRef('person.tenantId', '=', 'post.tenantId').onRef('person.id', '=', 'post.personId')).select('person.name as personName');
  if (at.role) query = query.where('post.role', '=', at.role);
  if (at.officeId) query = query.where('post.officeId', '=', at.officeId);
  if (at.stationId) query = query.where('post.stationId', '=', at.stationId);
  return query.orderBy('person.name').orderBy('post.id').execute() as Promise<PostRow[]>;
}

/** How many of these persons exist here. */
export async function countKnown(tx: Tx, ids: readonly string[]): Promise<number> {
  const row = await tx.db.selectFrom('person').select(sql<number>`count(*)`.as('known')).where('tenantId', '=', tx.tenantId).where('id', '=', anyOf(ids)).executeTakeFirstOrThrow();
  return row.known;
}

/** Names by id; unknown ids are left out. */
export async function named(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.db.selectFrom('person').select(['id', 'name']).where('tenantId', '=', tx.tenantId).where('id', '=', anyOf(ids)).execute();
  return new Map(rows.map((row) => [row.id, row.name]));
}

/** Everybody here with this phone, the first entered first. */
export async function personsByPhone(tx: Tx, phoneIndex: Buffer): Promise<{ id: string; name: string }[]> {
  return tx.db.selectFrom('person').select(['id', 'name']).where('tenantId', '=', tx.tenantId).where('phoneIndex', '=', phoneIndex).orderBy('id').execute();
}

/** The sealed phone of a person, or null. */
export async function sealedPhone(tx: Tx, id: string): Promise<Buffer | null> {
  const row = await tx.db.selectFrom('person').select('phoneSealed').where('tenantId', '=', tx.tenantId).where('id', '=', id).executeTakeFirst();
  return row?.phoneSealed ?? null;
}

const pageSize = 50;

/** One page of persons by name, and how many there are in all. */
export async function listPersons(tx: Tx, actor: Actor, filter: { search?: string | undefined; role?: Role | undefined; page: number }): Promise<{ rows: Person[]; total: number }> {
  let query = tx.db.selectFrom('person').where('person.tenantId', '=', tx.tenantId).where(visibleTo(actor));
  if (filter.search) query = query.where(sql<SqlBool>`strpos(person.name, ${filter.search}) > 0`);
  if (filter.role) query = query.where(sql<SqlBool>`exists (select 1 from post p where p.tenant_id = person.tenant_id and p.person_id = person.id and p.to_on is null and p.role = ${filter.role})`);
  const counted = await query.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow();
  const rows = await query.select(own.map((column) => `person.${column}` as const)).orderBy('person.name').orderBy('person.id').limit(pageSize).offset((filter.page - 1) * pageSize).execute();
  return { rows: await withPosts(tx, rows as Bare[]), total: counted.total };
}
