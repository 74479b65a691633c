import { refuse } from '#kernel/verdict.ts';
import { placeIsWithin } from '#features/place/public.ts';
import { rulePeriods } from '#features/settings/public.ts';
import { action } from '#platform/feature.ts';
import { petition } from '../contract.ts';
import { move } from '../moving.ts';
import { isFromOrgan, mostRepresentatives, ownClocks } from '../rules.ts';
import type { Petition } from '../rules/petition.ts';
import { isUnknown, openPetitioner, sealPetitioner } from '../sealing.ts';
import { originOf } from '../store/passage.ts';
import { petitionerOf, putPetitioner } from '../store/writes.ts';

/** Mends what was written down about it; the petitioner's own words stay as they are. Who becomes known now is told within the same days. */
export const amend = action(petition.verbs.amend)<Petition>({
  apply: async (work, subject) => {
    const { tx, input, today, house, tenant } = work;
    const { subject: title, placeCode = null, headCount = null, fromBody = null, fromNumber = null, reportDueOn = null, systemNumber = null } = input;
    if (isFromOrgan(subject.source) && !subject.arrived && fromBody === null) refuse('petition.fromWhom');
    const origin = subject.arrived ? await originOf(tx, subject.id) : { fromBody, fromNumber, reportDueOn };
    if (subject.arrived && reportDueOn !== null && reportDueOn !== subject.reportDueOn) refuse('petition.setAbove', 409);
    if (placeCode !== null && !(await placeIsWithin(tx, placeCode, tenant.code))) refuse('petition.unknownPlace');
    const before = openPetitioner(house.seal, subject.id, await petitionerOf(tx, subject.id));
    const who = { name: input.name ?? before.name, phone: input.phone ?? before.phone, address: input.address ?? before.address, representatives: input.representatives ?? before.representatives };
    if (who.representatives.length > mostRepresentatives) refuse('petition.tooMany');
    const periods = await rulePeriods(tx, { tell: 'petitionNotice', object: 'petitionObjection' }, today);
    const { toldDueOn } = ownClocks(subject.source, subject.receivedOn, periods, await house.calendar());
    if (!isUnknown(who)) await putPetitioner(tx, subject.id, sealPetitioner(house.seal, subject.id, who));
    return move(work, subject, 'amend', { change: { subject: title, placeCode, headCount, ...origin, systemNumber, toldDueOn: isUnknown(who) ? null : toldDueOn } });
  },
});
