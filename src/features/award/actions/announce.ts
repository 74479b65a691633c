import { personsWithRole } from '#features/account/public.ts';
import { tell } from '#features/notice/public.ts';
import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { type Work, action } from '#platform/feature.ts';
import { award } from '../contract.ts';
import { insert } from '../store.ts';

/** 公布评优: criteria and places are known before anybody is nominated. */
export const announce = action(award.verbs.announce)<unknown>({
  load: async () => ({}),
  apply: async (work) => {
    const { tx, now, today, input, actor } = work;
    if (input.placeCount < 1) refuse('award.noPlace');
    if (input.fromOn > input.toOn) refuse('award.daysOutOfOrder');
    if (input.nominateUntil < today) refuse('award.nominateInPast');
    const id = newId(now.getTime());
    await insert(tx, { id, ...input, state: 'open', announcedBy: actor.personId ?? refuse('award.onlyTheOffice', 403), createdAt: now });
    const people = (await Promise.all((['stationHead', 'convener', 'presidium'] as const).map((role) => personsWithRole(tx, role)))).flat();
    for (const personId of new Set(people.map((person) => person.id))) await tell(work as Work, { to: { personId }, kind: 'award.announced', params: { title: input.title, day: input.nominateUntil }, link: `/awards/${id}` });
    return { id };
  },
});
