import type { Insertable } from 'kysely';
import type { DB } from '#db/tables.ts';
import type { Tx } from '#platform/db/connect.ts';
import { type FormSet, type MarketKind, type MarketWish, forms } from '../rules.ts';
import type { Season } from '../rules/days.ts';

type Row<T extends keyof DB> = Omit<Insertable<DB[T]>, 'tenantId'>;

/** The forms switched on, in the order of the list. */
export async function formsOn({ db, tenantId }: Tx): Promise<(FormSet & { readonly id: string })[]> {
  const rows = (await db.selectFrom('receptionForm').select(['id', 'kind', 'resolvedOn', 'monthDay', 'nth', 'weekday', 'startTime', 'endTime', 'needed', 'venue']).where('tenantId', '=', tenantId).execute()) as (FormSet & { readonly id: string })[];
  return rows.sort((a, b) => forms.indexOf(a.kind) - forms.indexOf(b.kind));
}

/** Switches a form on or sets it anew; answers its id. */
export async function setForm({ db, tenantId }: Tx, { id, ...form }: Row<'receptionForm'>): Promise<string> {
  const { kind: _, ...change } = form;
  return (await db.insertInto('receptionForm').values({ tenantId, id, ...form }).onConflict((conflict) => conflict.columns(['tenantId', 'kind']).doUpdateSet(change)).returning('id').executeTakeFirstOrThrow()).id;
}

/** Switches a form off; its id, or null where it was not on. */
export const dropForm = async ({ db, tenantId }: Tx, kind: string): Promise<string | null> =>
  (await db.deleteFrom('receptionForm').where('tenantId', '=', tenantId).where('kind', '=', kind).returning('id').executeTakeFirst())?.id ?? null;

/** What the town's days are like. */
export interface Ground {
  readonly marketBy: MarketKind | null;
  readonly marketDays: readonly number[];
  readonly marketWish: MarketWish;
  readonly seasons: readonly Season[];
  readonly busyStartTime: string | null;
  readonly busyEndTime: string | null;
}
const noGround: Ground = { marketBy: null, marketDays: [], marketWish: 'neither', seasons: [], busyStartTime: null, busyEndTime: null };

/** What the town has noted of its days, or that it has noted nothing. */
export const groundOf = async ({ db, tenantId }: Tx): Promise<Ground> =>
  ((await db.selectFrom('receptionGround').select(['marketBy', 'marketDays', 'marketWish', 'seasons', 'busyStartTime', 'busyEndTime']).where('tenantId', '=', tenantId).executeTakeFirst()) as unknown as Ground | undefined) ?? noGround;

/** Notes it anew; answers the id. */
export async function setGround({ db, tenantId }: Tx, { id, ...ground }: Row<'receptionGround'>): Promise<string> {
  return (await db.insertInto('receptionGround').values({ tenantId, id, ...ground }).onConflict((conflict) => conflict.columns(['tenantId']).doUpdateSet(ground)).returning('id').executeTakeFirstOrThrow()).id;
}

/** A station's own day, hours and market days; null where the town's hold. */
export interface StationFit {
  readonly stationId: string;
  readonly monthDay: number | null;
  readonly nth: number | null;
  readonly weekday: number | null;
  readonly startTime: string | null;
  readonly endTime: string | null;
  readonly marketBy: MarketKind | null;
  readonly marketDays: readonly number[] | null;
  readonly marketWish: MarketWish | null;
}

/** What stations differ in. */
export const stationFits = async ({ db, tenantId }: Tx): Promise<StationFit[]> =>
  (await db.selectFrom('receptionStation').select(['stationId', 'monthDay', 'nth', 'weekday', 'startTime', 'endTime', 'marketBy', 'marketDays', 'marketWish']).where('tenantId', '=', tenantId).execute()) as unknown as StationFit[];

/** Notes what a station differs in, anew. */
export const setStation = ({ db, tenantId }: Tx, { stationId, ...fit }: Row<'receptionStation'>) =>
  db.insertInto('receptionStation').values({ tenantId, stationId, ...fit }).onConflict((conflict) => conflict.columns(['tenantId', 'stationId']).doUpdateSet(fit)).execute();

/** When a deputy cannot, and how much he can. Days off are kept as he typed them. */
export interface DeputyFit {
  readonly personId: string;
  readonly offWeekdays: readonly number[];
  readonly offDays: readonly { readonly from: string; readonly to: string }[];
  readonly share: number;
  readonly farms: boolean;
}

/** What deputies have noted, by person. */
export const deputyFits = async ({ db, tenantId }: Tx): Promise<Map<string, DeputyFit>> =>
  new Map(((await db.selectFrom('receptionDeputy').select(['personId', 'offWeekdays', 'offDays', 'share', 'farms']).where('tenantId', '=', tenantId).execute()) as unknown as DeputyFit[]).map((fit) => [fit.personId, fit]));

/** Notes what a deputy can, anew. */
export const setDeputy = ({ db, tenantId }: Tx, { personId, ...fit }: Row<'receptionDeputy'>) =>
  db.insertInto('receptionDeputy').values({ tenantId, personId, ...fit }).onConflict((conflict) => conflict.columns(['tenantId', 'personId']).doUpdateSet(fit)).execute();
