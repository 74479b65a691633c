import { has } from '#kernel/actor.ts';
import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { knowPersons, namesOf } from '#features/account/public.ts';
import { holdMandates } from '#features/deputy/public.ts';
import { recordAll } from '#features/duty/public.ts';
import { action } from '#platform/feature.ts';
import { contact } from '../contract.ts';
import { talkTitle } from '../duty-titles.ts';
import { dayDone } from '../planning.ts';
import type { TalkPlan } from '../policy.ts';
import { talkDuties } from '../rules.ts';
import { deputiesOf, insertTalk } from '../store/ties.ts';

/** Writes down what a member of the presidium or a leader spoke of with a deputy; the archives of both have it at once. */
export const recordTalk = action(contact.verbs.recordTalk)<TalkPlan>({
  load: async ({ tx, actor, today, input }) => {
    const on = input.talkedOn ?? today;
    const named = input.keeperId ?? actor.personId;
    const mayTalk = has(actor, 'presidium') || (named !== null && (await deputiesOf(tx, named, on)).some(({ id }) => id === input.deputyId));
    // A clerk who names nobody has noted it for somebody: in his own name it would stand only where he keeps in touch himself.
    const isSaid = input.keeperId !== undefined || mayTalk || !has(actor, 'clerk');
    return {
      keeperPersonId: named !== null && isSaid && await knowPersons(tx, [named]) ? named : null, deputyPersonId: input.deputyId, inOffice: await holdMandates(tx, [input.deputyId], on), mayTalk,
    };
  },
  apply: async (work, { keeperPersonId, deputyPersonId }) => {
    const { tx, now, today, actor, input } = work;
    if (keeperPersonId === null) refuse('contact.whichKeeper');
    const talkedOn = dayDone(today, input.talkedOn);
    const { way, spot = null, heard, answered = null, result = null } = input;
    const id = newId(now.getTime());
    await insertTalk(tx, { id, keeperPersonId, deputyPersonId, talkedOn, way, spot, heard, answered, result, finishedOn: result === null ? null : today, createdAt: now, enteredBy: actor.personId });
    const names = await namesOf(tx, [keeperPersonId, deputyPersonId]);
    const act = (personId: string, kind: string, withId: string) => ({ personId, kind, on: talkedOn, title: talkTitle(kind, way, names.get(withId) ?? ''), refFeature: 'contact', refId: id });
    // an archive is a deputy's: whoever keeps in touch has a line in his own only where he is one
    const keeperToo = await holdMandates(tx, [keeperPersonId], talkedOn);
    await recordAll(work, [act(deputyPersonId, talkDuties.deputy, keeperPersonId), ...(keeperToo ? [act(keeperPersonId, talkDuties.keeper, deputyPersonId)] : [])]);
    work.note({ keeperPersonId, deputyPersonId, way });
    return { id };
  },
});
