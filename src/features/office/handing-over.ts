import { refuse } from '#kernel/verdict.ts';
import type { Work } from '#platform/feature.ts';
import { type Office, isOpen } from './rules.ts';
import { find, update } from './store.ts';

/** Another office goes on with everything that is open, and with `closes` this one is out of use afterwards. Later features move what is theirs, in this transaction; no clock restarts. */
export async function handOver(work: Pick<Work, 'tx' | 'today' | 'announce'>, from: Pick<Office, 'id'>, to: { id: string; words: string; closes: boolean }): Promise<void> {
  const { tx, today, announce } = work;
  const found = await find(tx, to.id, true);
  if (!found || !isOpen(found) || found.kind === 'congressOffice') refuse('office.noSuchOffice');
  await announce('office.workHandedOver', { officeId: from.id, toId: to.id, words: to.words });
  await update(tx, from.id, to.closes ? { closedOn: today } : {});
  if (to.closes) await announce('office.closed', { officeId: from.id });
}
