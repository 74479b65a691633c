import { phoneIndex } from '#features/account/public.ts';
import type { Work } from '#platform/feature.ts';
import { ownLevel } from '../rules.ts';
import { standingIn } from '../store.ts';
import { listDistricts, listGroups } from '../store/districts.ts';
import { type RosterDraft, personsToMeet } from '../store/rosters.ts';
import type { Books } from './books.ts';
import { type RowPlan, planImport } from './plan-import.ts';
import type { Roster } from './row.ts';

/** Rows hold names and phones of people who are not in the books yet: they are kept sealed, bound to their draft. */
const placeOf = (work: Work<unknown>, id: string) => `roster/${work.tx.tenantId}/${id}`;

/** The rows as they are kept until confirmed. */
export const sealRoster = (work: Work<unknown>, id: string, roster: Roster): Buffer => work.house.seal.close(JSON.stringify(roster), placeOf(work, id));

/** The rows of a draft; an empty list once they have been forgotten. */
export const openRoster = (work: Work<unknown>, draft: Pick<RosterDraft, 'id' | 'rowsSealed'>): Roster =>
  (draft.rowsSealed ? JSON.parse(work.house.seal.open(draft.rowsSealed, placeOf(work, draft.id))) as Roster : { headers: [], rows: [], notes: [] });

/** Holds a roster against the books as they are now. */
export async function planNow(work: Work<unknown>, termId: string, roster: Roster): Promise<{ plans: RowPlan[]; books: Books }> {
  const phones = roster.rows.flatMap(({ said }) => (said.phone ? [phoneIndex(work, said.phone)] : []));
  const books = await readBooks(work, termId, phones);
  return { plans: planImport(roster, books, (phone) => phoneIndex(work, phone).toString('base64'), ownLevel(work.tenant.kind)), books };
}

async function readBooks({ tx }: Work<unknown>, termId: string, phones: readonly Buffer[]): Promise<Books> {
  const persons = await personsToMeet(tx, termId, phones);
  return {
    persons: persons.map(({ phoneIndex: index, ...person }) => ({ ...person, phoneKey: index?.toString('base64') ?? null })),
    mandates: await standingIn(tx, termId),
    districts: await listDistricts(tx, termId),
    groups: await listGroups(tx, termId),
  };
}
