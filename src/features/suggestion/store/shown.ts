import { type Expression, type Selectable, type SqlBool, sql } from 'kysely';
import type { DB } from '#db/tables.ts';
import { atPlace, standsAs } from '#features/place/fragments.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { HandlerRole, Kind, Mark, Topic, WithholdGround } from '../rules.ts';
import type { Numbers } from './detail.ts';
import { type Letter, openLetters } from '../rules/reply-classes.ts';

/** The frozen text with the shapes it was written in. */
export type ShownRow = Omit<Pick<Selectable<DB['publishedSuggestion']>, (typeof shownColumns)[number]>, 'kind' | 'topic' | 'letter' | 'grade' | 'cosignerNames' | 'handlers' | 'replies' | 'together'> & {
  /** 并案办理: the numbers of the others. */
  readonly together: readonly Numbers[] | null;
  readonly kind: Kind;
  readonly topic: Topic;
  readonly letter: Letter;
  readonly grade: Mark | null;
  readonly cosignerNames: string[];
  readonly handlers: { name: string; role: HandlerRole }[];
  readonly replies: {
    officeName: string; issuerName: string; documentNumber: string | null; letter: Letter; letterWords: string; body: string; promisedOn: string | null; whyNoDate: string | null;
    issuedOn: string; faceToFaceOn: string | null;
  }[];
};

const shownColumns = [
  'id', 'termNumber', 'sittingNumber', 'number', 'kind', 'title', 'topic', 'placeName', 'leadName', 'cosignerNames', 'facts', 'proposal', 'handlers', 'replies', 'letter', 'letterWords',
  'submittedOn', 'assignedOn', 'repliedOn', 'inTime', 'closedOn', 'appraised', 'grade', 'keyLeader', 'publishedOn', 'together',
] as const;

const shown = (tx: Tx) => tx.db.selectFrom('publishedSuggestion').where('tenantId', '=', tx.tenantId).where('hiddenOn', 'is', null);

/** What the public reads of one. */
export const findShown = async (tx: Tx, id: string): Promise<ShownRow | null> =>
  ((await shown(tx).select(shownColumns).where('id', '=', id).executeTakeFirst()) as ShownRow | undefined) ?? null;

/** 届·次 as the public names it: a term, one of its sessions, or its closed season. */
interface Within {
  readonly termNumber?: number | undefined;
  readonly sittingNumber?: number | undefined;
  readonly season?: 'inSession' | 'closedSeason' | undefined;
}

/** How the public narrows its list. */
export interface PublicFilter extends Within {
  readonly kind?: Kind | undefined;
  readonly topic?: string | undefined;
  readonly year?: number | undefined;
  readonly letter?: string | undefined;
  readonly unsolved?: boolean | undefined;
  readonly deputyId?: string | undefined;
  /** As it was called when the text was frozen. */
  readonly officeName?: string | undefined;
  readonly placeCode?: string | undefined;
  readonly search?: string | undefined;
}

const pageSize = 20;

const all = (conditions: readonly (Expression<SqlBool> | undefined)[]): Expression<SqlBool> =>
  sql<SqlBool>`(${sql.join([sql`true`, ...conditions.filter((condition) => condition !== undefined)], sql` and `)})`;

const within = ({ termNumber, sittingNumber, season }: Within) => [
  termNumber === undefined ? undefined : sql<SqlBool>`term_number = ${termNumber}`,
  sittingNumber === undefined ? undefined : sql<SqlBool>`sitting_number = ${sittingNumber}`,
  season === undefined ? undefined : season === 'closedSeason' ? sql<SqlBool>`sitting_number is null` : sql<SqlBool>`sitting_number is not null`,
];
const inYear = (day: 'published_on' | 'withheld_on', year: number | undefined) =>
  (year === undefined ? undefined : sql<SqlBool>`${sql.ref(day)} between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)`);

/** Words in any text that is shown; what was struck out is not there to be found. */
function saying(search: string): Expression<SqlBool> {
  const pattern = `%${search.replace(/[\\%_]/g, '\\$&')}%`;
  return sql<SqlBool>`(title like ${pattern} or facts like ${pattern} or proposal like ${pattern} or place_name like ${pattern} or lead_name like ${pattern})`;
}

/** What the public finds, the latest first. */
export async function listShown(tx: Tx, filter: PublicFilter, page: number) {
  const { kind, topic, year, letter, unsolved, deputyId, officeName, placeCode, search } = filter;
  const query = shown(tx).where(all([
    ...within(filter), inYear('published_on', year),
    kind === undefined ? undefined : sql<SqlBool>`kind = ${kind}`,
    topic === undefined ? undefined : sql<SqlBool>`topic = ${topic}`,
    letter === undefined ? undefined : sql<SqlBool>`letter = ${letter}`,
    unsolved ? sql<SqlBool>`letter in (${sql.join([...openLetters])})` : undefined,
    deputyId === undefined ? undefined : sql<SqlBool>`lead_person_id = ${deputyId}`,
    placeCode === undefined ? undefined : atPlace('place_code', placeCode),
    officeName === undefined ? undefined : sql<SqlBool>`handlers @> ${JSON.stringify([{ name: officeName }])}::jsonb`,
    search ? saying(search) : undefined,
  ]));
  const rows = await query.select(shownColumns).orderBy('publishedOn', 'desc').orderBy('id', 'desc').limit(pageSize).offset((page - 1) * pageSize).execute() as ShownRow[];
  const { total } = await query.select((count) => count.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  return { rows, total: Number(total) };
}

const withheldPage = 50;
const withheld = (tx: Tx) => tx.db.selectFrom('withheldSuggestion').where('tenantId', '=', tx.tenantId).where('liftedOn', 'is', null);

/** The withheld ones, the latest first: number and ground. */
export async function listWithheld(tx: Tx, filter: Within & { year?: number | undefined }, page: number) {
  const query = withheld(tx).where(all([...within(filter), inYear('withheld_on', filter.year)]));
  const rows = await query.select(['termNumber', 'sittingNumber', 'number', 'kind', 'ground', 'withheldOn']).orderBy('withheldOn', 'desc').orderBy('id', 'desc').limit(withheldPage).offset((page - 1) * withheldPage).execute() as { termNumber: number; sittingNumber: number | null; number: number; kind: Kind; ground: WithholdGround; withheldOn: string }[];
  const { total } = await query.select((count) => count.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  return { rows, total: Number(total) };
}

/** As many as one answer holds. */
const mostOfYear = 5000;

/** All that was published in a year, in the order of its numbers. */
export const shownIn = (tx: Tx, year: number): Promise<ShownRow[]> =>
  shown(tx).select(shownColumns).where(all([inYear('published_on', year)])).orderBy('termNumber').orderBy('sittingNumber').orderBy('number').limit(mostOfYear).execute() as Promise<ShownRow[]>;

/** All that was withheld in a year, by number and ground. */
export const withheldIn = (tx: Tx, year: number) =>
  withheld(tx).select(['termNumber', 'sittingNumber', 'number', 'kind', 'ground', 'withheldOn']).where(all([inYear('withheld_on', year)])).orderBy('termNumber').orderBy('sittingNumber').orderBy('number')
    .limit(mostOfYear).execute() as Promise<{ termNumber: number; sittingNumber: number | null; number: number; kind: Kind; ground: WithholdGround; withheldOn: string }[]>;

/** What there is to narrow the public lists by. Looks at every published row. */
export async function choicesOf(tx: Tx) {
  const years = await sql<{ year: number }>`
    select distinct extract(year from day)::int as year from (
      select published_on as day from published_suggestion where tenant_id = ${tx.tenantId} and hidden_on is null
      union all select withheld_on from withheld_suggestion where tenant_id = ${tx.tenantId} and lifted_on is null) days order by year desc limit 60`.execute(tx.db);
  const sessions = await sql<{ termNumber: number; sittingNumber: number | null }>`
    select term_number, sitting_number from published_suggestion where tenant_id = ${tx.tenantId} and hidden_on is null
    union select term_number, sitting_number from withheld_suggestion where tenant_id = ${tx.tenantId} and lifted_on is null
    order by term_number desc, sitting_number desc nulls last limit 200`.execute(tx.db);
  const offices = await sql<{ name: string }>`
    select handler ->> 'name' as name from published_suggestion, jsonb_array_elements(handlers) handler
    where tenant_id = ${tx.tenantId} and hidden_on is null group by 1 order by count(*) desc, 1 limit 300`.execute(tx.db);
  const places = await sql<{ code: string; name: string }>`select place.code, place.name from place
    where place.code in (select ${standsAs('p.place_code')} from published_suggestion p where p.tenant_id = ${tx.tenantId} and p.hidden_on is null) order by place.code limit 500`.execute(tx.db);
  return { years: years.rows.map(({ year }) => year), sessions: sessions.rows, officeNames: offices.rows.map(({ name }) => name), places: places.rows };
}
