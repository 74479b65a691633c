import { sql } from 'kysely';
import { worksAt } from '#features/account/fragments.ts';
import type { Tx } from '#platform/db/connect.ts';
import { holder, standIn, withStandIn } from './fragments.ts';
import type { Absence, Seat, SigningOffice } from './rules.ts';

const atOffice = worksAt('s', sql`s.person_id`);

/** One office as its signing is arranged; the office is locked, so that two arrangements do not mix. */
export async function find(tx: Tx, id: string, lock: boolean): Promise<SigningOffice | null> {
  const query = tx.db.selectFrom('office').select(['id', 'closedOn']).where('tenantId', '=', tx.tenantId).where('id', '=', id);
  const office = await (lock ? query.forUpdate() : query).executeTakeFirst();
  if (!office) return null;
  const holderIds = (await seatsAt(tx, id)).flatMap(({ personId }) => personId ?? []);
  return { id, version: 1, isOpen: office.closedOn === null, holderIds };
}

/** The seats of an office, the first step first, with who is away. */
export async function seatsAt(tx: Tx, officeId: string): Promise<Seat[]> {
  const { rows } = await sql<Seat>`select s.step, ${holder} as person_id, ${standIn} as stand_in_id, b.away_from, b.away_to
    from signing_seat s ${withStandIn}
    where s.tenant_id = ${tx.tenantId} and s.office_id = ${officeId} order by s.step`.execute(tx.db);
  return rows;
}

/** A seat as a page names it. */
export interface SeatRow { readonly officeId: string; readonly step: number; readonly personId: string; readonly atOffice: boolean }

/** The seats of these offices. */
export const seatsOf = async (tx: Tx, officeIds: readonly string[]): Promise<SeatRow[]> =>
  (await sql<SeatRow>`select s.office_id, s.step, s.person_id, ${atOffice} as at_office from signing_seat s where s.tenant_id = ${tx.tenantId} and s.office_id = any(${sql.val(officeIds)}::uuid[]) order by s.office_id, s.step`.execute(tx.db)).rows;

/** Who stands in for whom at these offices; of those who left nobody is told. */
export const standInsOf = async (tx: Tx, officeIds: readonly string[]): Promise<(Absence & { officeId: string; personId: string })[]> =>
  (await sql<Absence & { officeId: string; personId: string }>`select s.office_id, s.person_id, s.stand_in_id, s.away_from, s.away_to from signing_stand_in s
    where s.tenant_id = ${tx.tenantId} and s.office_id = any(${sql.val(officeIds)}::uuid[]) and ${atOffice} order by s.office_id, s.person_id`.execute(tx.db)).rows;

/** Puts these persons in the seats, in their order. */
export async function keepSeats(tx: Tx, officeId: string, personIds: readonly string[]): Promise<void> {
  await tx.db.deleteFrom('signingSeat').where('tenantId', '=', tx.tenantId).where('officeId', '=', officeId).execute();
  if (personIds.length > 0) await tx.db.insertInto('signingSeat').values(personIds.map((personId, index) => ({ tenantId: tx.tenantId, officeId, step: index + 1, personId }))).execute();
}

/** Keeps who stands in and when, or forgets it where there is neither. */
export async function keepStandIn(tx: Tx, officeId: string, personId: string, said: Absence): Promise<void> {
  await tx.db.deleteFrom('signingStandIn').where('tenantId', '=', tx.tenantId).where('officeId', '=', officeId).where('personId', '=', personId).execute();
  if (said.standInId !== null || said.awayFrom !== null) await tx.db.insertInto('signingStandIn').values({ tenantId: tx.tenantId, officeId, personId, ...said }).execute();
}

/** Whoever takes over somebody's work takes his seats; answers how many. */
export async function passSeats(tx: Tx, officeId: string, fromId: string, toId: string): Promise<number> {
  const { numUpdatedRows } = await tx.db.updateTable('signingSeat').set({ personId: toId }).where('tenantId', '=', tx.tenantId).where('officeId', '=', officeId).where('personId', '=', fromId).executeTakeFirst();
  return Number(numUpdatedRows);
}
