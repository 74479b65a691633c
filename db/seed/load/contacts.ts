import { sealReach } from '#features/contact/sealing.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { Seal } from '#platform/seal.ts';
import type { ContactBooks } from '../life/contact-books.ts';
import type { TieBooks } from '../life/tie-life.ts';
import { insertOwn } from './insert-many.ts';

/** Who keeps in touch with which deputies, and what was spoken. */
export async function loadTies(tx: Tx, { ties, talks, duties }: TieBooks): Promise<void> {
  await insertOwn(tx, 'tie', ties);
  await insertOwn(tx, 'talk', talks);
  await insertOwn(tx, 'duty', duties);
}

/** Whom deputies keep in touch with, whom they called on, and what they did for people. */
export async function loadContacts(tx: Tx, seal: Seal, books: ContactBooks): Promise<void> {
  const [households, visits, deeds] = [[...books.households.values()], [...books.visits.values()], [...books.deeds.values()]];
  await insertOwn(tx, 'household', households.map(({ row }) => row));
  await insertOwn(tx, 'householdContact', households.map(({ row, reach }) => ({ householdId: row.id, ...sealReach(seal, 'household_contact', row.id, reach) })));
  await insertOwn(tx, 'visit', visits.map(({ row }) => row));
  await insertOwn(tx, 'visitHousehold', visits.flatMap(({ row, householdIds }) => householdIds.map((householdId) => ({ visitId: row.id, householdId }))));
  await insertOwn(tx, 'deed', deeds.map(({ row }) => row));
  await insertOwn(tx, 'deedWitness', deeds.flatMap(({ row, witness }) => (witness ? [{ deedId: row.id, ...sealReach(seal, 'deed_witness', row.id, witness) }] : [])));
  await insertOwn(tx, 'duty', books.duties);
}
