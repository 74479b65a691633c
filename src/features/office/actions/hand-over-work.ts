import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { office } from '../contract.ts';
import { type Office, isOpen } from '../rules.ts';
import { find, update } from '../store.ts';

/** Offices merge or change duties: another one goes on with everything that is open. Later features move what is theirs, in this transaction; no clock restarts. */
export const handOverWork = action(office.verbs.handOverWork)<Office>({
  apply: async ({ tx, input, today, announce, note }, { id }) => {
    const { toId, words, closes = false } = input;
    if (toId === id) refuse('office.sameOffice');
    const to = await find(tx, toId, true);
    if (!to || !isOpen(to) || to.kind === 'congressOffice') refuse('office.noSuchOffice');
    await announce('office.workHandedOver', { officeId: id, toId, words });
    await update(tx, id, closes ? { closedOn: today } : {});
    if (closes) await announce('office.closed', { officeId: id });
    note({ toId, closes });
    return { id };
  },
});
