import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { petition } from '../contract.ts';
import { move } from '../moving.ts';
import { askToCarry } from '../passing/kinds.ts';
import type { Petition } from '../rules/petition.ts';
import { insertSending } from '../store/passage.ts';

/** Goes down to a town of this county with a day for the report; a job copies it there. Of an accusation the town learns no name, and whom it is about must be said. */
export const sendDown = action(petition.verbs.sendDown)<Petition>({
  apply: async (work, subject) => {
    const { tx, tenant, house, today, now, input: { kind, words, townId, reportDueOn, withContact, aboutNames = [] } } = work;
    const town = await house.tenants.byId(townId);
    if (town?.countyId !== tenant.id) return refuse('petition.unknownTown', 404);
    if (reportDueOn <= today) refuse('petition.badReportDay');
    if (kind === 'accusation' && withContact) refuse('petition.namelessAccusation');
    if (kind === 'accusation' && aboutNames.length === 0) refuse('petition.aboutWhom');
    await insertSending(tx, { id: newId(now.getTime()), petitionId: subject.id, state: 'waiting', toTenantId: town.id, toName: town.name, reportDueOn, words: words ?? null, withContact, aboutNames: JSON.stringify(aboutNames), sentOn: today });
    await askToCarry(work);
    work.note({ townId, withContact });
    return move(work, subject, 'sendDown', { change: { kind, organ: town.name }, words: [town.name, words].filter(Boolean).join('：') });
  },
});
