import { type Expression, type Insertable, type SqlBool, sql } from 'kysely';
import type { DB } from '#db/tables.ts';
import { atPlace, standsAs } from '#features/place/fragments.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { Outcome } from '../rules.ts';

/** The words and days of one opinion that are public, frozen when they were published. */
export interface Shown {
  readonly summary: string;
  readonly outcome: Outcome;
  /** Null when it is solved. */
  readonly why: string | null;
  readonly placeCode: string | null;
  readonly placeName: string | null;
  readonly receivedOn: string;
  readonly answeredOn: string;
}

const columns = ['summary', 'outcome', 'why', 'placeCode', 'placeName', 'receivedOn', 'answeredOn', 'publishedOn'] as const;
type ShownRow = Shown & { readonly publishedOn: string };

const shown = (tx: Tx) => tx.db.selectFrom('publishedOpinion').where('tenantId', '=', tx.tenantId).where('hiddenOn', 'is', null);

/** Puts the frozen words into public sight, in the place of earlier ones. */
export async function show(tx: Tx, row: Omit<Insertable<DB['publishedOpinion']>, 'tenantId'>): Promise<void> {
  const { opinionId: _, ...change } = row;
  await tx.db.insertInto('publishedOpinion').values({ tenantId: tx.tenantId, ...row })
    .onConflict((conflict) => conflict.columns(['tenantId', 'opinionId']).doUpdateSet({ ...change, hiddenOn: null, hiddenGround: null })).execute();
}

/** Takes them out of public sight; the rows stay. */
export const hide = (tx: Tx, opinionIds: readonly string[], hiddenOn: string, hiddenGround: string) =>
  tx.db.updateTable('publishedOpinion').set({ hiddenOn, hiddenGround }).where('tenantId', '=', tx.tenantId).where('opinionId', 'in', [...opinionIds]).where('hiddenOn', 'is', null).execute();

/** What the public reads of one, or null. */
export const findShown = async (tx: Tx, opinionId: string): Promise<ShownRow | null> =>
  ((await shown(tx).select(columns).where('opinionId', '=', opinionId).executeTakeFirst()) as ShownRow | undefined) ?? null;

/** How the public narrows its list. */
export interface ShownFilter {
  readonly outcome?: Outcome | undefined;
  readonly placeCode?: string | undefined;
  readonly year?: number | undefined;
  /** Words in what is shown. */
  readonly search?: string | undefined;
}

function conditions({ outcome, placeCode, year, search }: ShownFilter): Expression<SqlBool> {
  const pattern = `%${(search ?? '').replace(/[\\%_]/g, '\\$&')}%`;
  return sql<SqlBool>`(${sql.join([
    outcome === undefined ? sql`true` : sql`outcome = ${outcome}`,
    placeCode === undefined ? sql`true` : atPlace('place_code', placeCode),
    year === undefined ? sql`true` : sql`published_on between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)`,
    search ? sql`(summary like ${pattern} or why like ${pattern} or place_name like ${pattern})` : sql`true`,
  ], sql` and `)})`;
}

/** A page of 20, the latest first, and how many there are. */
export async function listShown(tx: Tx, filter: ShownFilter, page: number): Promise<{ rows: ShownRow[]; total: number }> {
  const query = shown(tx).where(conditions(filter));
  const rows = await query.select(columns).orderBy('publishedOn', 'desc').orderBy('opinionId', 'desc').limit(20).offset((page - 1) * 20).execute() as ShownRow[];
  const { total } = await query.select((count) => count.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  return { rows, total: Number(total) };
}

/** The two published last that are solved, or those that are not, or not wholly. */
export const latestShown = async (tx: Tx, which: 'solved' | 'open'): Promise<ShownRow[]> =>
  (await shown(tx).select(columns).where('outcome', which === 'solved' ? '=' : '<>', 'solved').orderBy('publishedOn', 'desc').orderBy('opinionId', 'desc').limit(2).execute()) as ShownRow[];

/** What there is to narrow the list by. */
export async function choicesOf(tx: Tx): Promise<{ years: number[]; places: { code: string; name: string }[] }> {
  const year = sql<number>`extract(year from published_on)::int`;
  const years = await shown(tx).select(year.as('year')).groupBy(year).orderBy(year, 'desc').limit(60).execute();
  const places = await sql<{ code: string; name: string }>`select place.code, place.name from place
    where place.code in (select ${standsAs('p.place_code')} from published_opinion p where p.tenant_id = ${tx.tenantId} and p.hidden_on is null) order by place.code limit 500`.execute(tx.db);
  return { years: years.map((one) => one.year), places: places.rows };
}
