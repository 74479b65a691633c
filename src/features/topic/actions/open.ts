import { yearOf } from '#kernel/dates.ts';
import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { hostOf, hostsNamed, placeOf } from '#features/activity/public.ts';
import { planYears } from '#features/activity/rules/pace.ts';
import type { Hosts } from '#features/activity/rules/hosts.ts';
import { tell } from '#features/notice/public.ts';
import { action } from '#platform/feature.ts';
import { checkDay, deputiesOf, onlyOne } from '../asking.ts';
import { topic } from '../contract.ts';
import { insertRound } from '../store.ts';

/** 征集活动选题: the deputies of a station, of a group or of the whole town are asked, once. */
export const open = action(topic.verbs.open)<Hosts>({
  load: (work) => hostsNamed(work, placeOf(work.input)),
  apply: async (work) => {
    const { tx, now, today, actor, input, note } = work;
    const { year, untilOn, words = null } = input;
    if (year < yearOf(today) || year > yearOf(today) + planYears.ahead) refuse('topic.badYear');
    checkDay(work, untilOn);
    const { stationId, groupId } = await hostOf(work, input);
    await onlyOne(work, { year, stationId, groupId });
    const asked = await deputiesOf(work, { stationId, groupId });
    const id = newId(now.getTime());
    await insertRound(tx, { id, stationId, groupId, year, untilOn, words, state: 'open', openedBy: actor.personId ?? refuse('topic.onlyTheHost', 403), openedOn: today, createdAt: now }, asked);
    for (const personId of asked) await tell(work, { to: { personId }, kind: words === null ? 'topic.asked' : 'topic.askedFor', params: { year, on: untilOn, words: words ?? '' }, link: `/topics/${id}` });
    note({ year, asked: asked.length });
    return { id, asked: asked.length };
  },
});
