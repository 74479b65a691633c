import { withdraw } from '#features/duty/public.ts';
import { action } from '#platform/feature.ts';
import { contact } from '../contract.ts';
import type { Kept } from '../rules.ts';
import { voidRecord } from '../store/writes.ts';

/** Strikes out a visit, a deed or a talk entered by mistake, here and in the duty archive. */
export const voiding = action(contact.verbs.void)<Kept>({
  apply: async (work, { id, record }) => {
    await voidRecord(work.tx, record === 'deed' || record === 'talk' ? record : 'visit', id, { voidedOn: work.today, voidReason: work.input.reason });
    await withdraw(work, { refFeature: 'contact', refId: id });
    return { id };
  },
});
