import { mandatesOf } from '#features/deputy/public.ts';
import { openStation } from '#features/station/public.ts';
import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { award } from '../contract.ts';
import { evidenceOf } from '../evidence.ts';
import { puttersOf } from '../putting.ts';
import { type Award, most } from '../rules.ts';
import { insertNomination, nominationsOf } from '../store.ts';

/** 推荐: with the reason; the evidence is what the records hold that day. */
export const nominate = action(award.verbs.nominate)<Award>({
  apply: async (work, one) => {
    const { tx, now, today, input, actor, note } = work;
    const { nomineeId, putBy, reason } = input;
    if (!puttersOf(actor).includes(putBy)) refuse('award.notForThem', 403);
    if (nomineeId === actor.personId) refuse('award.oneself', 403);
    const known = one.subject === 'deputy' ? (await mandatesOf(tx, today, [nomineeId])).length > 0 : (await openStation(tx, nomineeId)) !== null;
    if (!known) refuse('award.unknownNominee');
    const rows = await nominationsOf(tx, [one.id]);
    if (rows.some(({ personId, stationId }) => (personId ?? stationId) === nomineeId)) refuse('award.nominatedAlready', 409);
    if (rows.length >= most.nominations) refuse('award.tooMany', 409);
    const whom = one.subject === 'deputy' ? { personId: nomineeId } : { stationId: nomineeId };
    await insertNomination(tx, { id: newId(now.getTime()), awardId: one.id, ...whom, putBy, reason, evidence: JSON.stringify(await evidenceOf(work, one, nomineeId)), nominatedBy: actor.personId ?? refuse('award.onlyNominators', 403), nominatedOn: today });
    note({ putBy });
    return { id: one.id };
  },
});
