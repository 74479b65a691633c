import { yearOf } from '#kernel/dates.ts';
import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { goesToLetters, opinionInFull } from '#features/opinion/public.ts';
import { placeIsWithin } from '#features/place/public.ts';
import { rulePeriods } from '#features/settings/public.ts';
import { nextNumber } from '#platform/counter.ts';
import { action } from '#platform/feature.ts';
import { petition } from '../contract.ts';
import { note } from '../moving.ts';
import type { Plan } from '../policy.ts';
import { isFromOrgan, mostRepresentatives, numberLabel, ownClocks } from '../rules.ts';
import { isUnknown, sealPetitioner } from '../sealing.ts';
import { insert, isRegistered, putPetitioner } from '../store/writes.ts';

/** Takes a letter or visit in, in the petitioner's own words: a number, the clocks the law sets, who it is apart and sealed. */
export const register = action(petition.verbs.register)<Plan>({
  load: async () => ({}),
  apply: async (work) => {
    const { tx, input, today, now, house, actor, tenant } = work;
    const { source, subject, headCount = null, placeCode = null, fromBody = null, fromNumber = null, reportDueOn = null, systemNumber = null, opinionId = null, representatives = [], fileIds = [] } = input;
    const known = opinionId === null ? null : await opinionInFull(work, opinionId) ?? refuse('petition.unknownOpinion', 404);
    // the days run from when it first came, to whatever counter that was
    const receivedOn = [input.receivedOn ?? known?.receivedOn ?? today, known?.receivedOn ?? today].toSorted()[0] ?? today;
    const content = input.content ?? known?.content ?? refuse('petition.nothingSaid');
    if (opinionId !== null && await isRegistered(tx, opinionId)) refuse('petition.registeredBefore', 409);
    if (receivedOn > today) refuse('petition.badDay');
    if (isFromOrgan(source) && fromBody === null) refuse('petition.fromWhom');
    if (representatives.length > mostRepresentatives) refuse('petition.tooMany');
    if (placeCode !== null && !(await placeIsWithin(tx, placeCode, tenant.code))) refuse('petition.unknownPlace');
    const who = { name: input.name ?? known?.name ?? null, phone: input.phone ?? known?.phone ?? null, address: input.address ?? known?.address ?? null, representatives };
    const periods = await rulePeriods(tx, { tell: 'petitionNotice', object: 'petitionObjection' }, today);
    const clocks = ownClocks(source, receivedOn, periods, await house.calendar());
    const id = newId(now.getTime());
    const year = yearOf(receivedOn);
    const number = await nextNumber(tx, `petition/${year}`);
    await insert(tx, {
      id, year, number, source, kind: null, state: 'registered', subject, content, placeCode: placeCode ?? known?.placeCode ?? null, headCount, receivedOn, fromBody, fromNumber, reportDueOn, systemNumber, opinionId,
      toldDueOn: isUnknown(who) ? null : clocks.toldDueOn, objectionDueOn: clocks.objectionDueOn, enteredBy: actor.personId, enteredOn: today, createdAt: now,
    });
    if (!isUnknown(who)) await putPetitioner(tx, id, sealPetitioner(house.seal, id, who));
    await house.files.attach(tx, fileIds, { feature: 'petition', id });
    await note(work, id, 'register', receivedOn);
    if (opinionId !== null) await goesToLetters(work, opinionId);
    return { id, numberLabel: numberLabel(year, number) };
  },
});
