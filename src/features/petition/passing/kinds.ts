import type { Work } from '#platform/feature.ts';
import { ask } from '#platform/jobs.ts';
import { moveSendingOn } from '../store/passage.ts';

/** The job that copies what a county sends down into its towns; also what the record calls it there. */
export const carryDownKind = 'petition.carryDown';
/** The job that tells the county what became of it; also what the record calls it there. */
export const tellAboveKind = 'petition.tellAbove';

/** The town is to hear of what is new with the next run. */
export const askToCarry = ({ tx, house }: Pick<Work, 'tx' | 'house'>): Promise<void> => ask(tx, { kind: carryDownKind, runAt: house.clock.now() });

/** Something is new with a matter that lies with a town. */
export async function carryOn(work: Pick<Work, 'tx' | 'house'>, sendingId: string): Promise<void> {
  await moveSendingOn(work.tx, sendingId);
  await askToCarry(work);
}
