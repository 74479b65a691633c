import { sql } from 'kysely';
import type { Calendar } from '#kernel/deadline.ts';
import { threadOf } from '#features/suggestion/passing/thread.ts';
import { find } from '#features/suggestion/store/case.ts';
import { insertArrival, keepPassage, setTold } from '#features/suggestion/store/passage.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { Chronicle } from '../life/chronicle.ts';
import { emptyBooks } from '../life/opinion-life.ts';
import { passedUp } from '../life/passed-up.ts';
import type { Town } from '../world/town.ts';
import { insertOwn } from './insert-many.ts';
import { loadPapers } from './papers.ts';
import { loadPromises } from './promises.ts';

/** Loads what went up to the county's congress on both sides of the wall, each side in its own tenant: the county's papers, and what the towns know of them. */
export async function loadPassedUp(db: Tx['db'], towns: readonly { town: Town; chronicle: Chronicle | null }[], { seat, now, calendar }: { seat: Town; now: Date; calendar: Calendar }): Promise<void> {
  const within = async (tenantId: string): Promise<Tx> => {
    await sql`select set_config('xiangyi.tenant', ${tenantId}, true)`.execute(db);
    return { tenantId, db };
  };
  const { books, arrivals } = passedUp(seat, towns.filter(({ town }) => town !== seat), now, calendar);
  const above = await within(seat.tenantId);
  await loadPapers(above, books, emptyBooks());
  await loadPromises(above, books.promises);
  await insertOwn(above, 'duty', books.duties);
  for (const { arrivedAt, ...arrival } of arrivals) await insertArrival(above, { ...arrival, originNumbers: [] }, arrivedAt);
  for (const { suggestionId, fromTenantId, fromId } of arrivals) {
    const tx = await within(seat.tenantId);
    const paper = await find(tx, suggestionId, false);
    if (!paper) throw new Error('a paper that did not arrive');
    const thread = await threadOf({ tx }, paper);
    await setTold(tx, suggestionId, paper.version);
    await keepPassage(await within(fromTenantId), fromId, { state: 'received', toTenantId: seat.tenantId, toId: suggestionId, thread, copiedVersion: paper.version, copiedAt: now });
  }
}
