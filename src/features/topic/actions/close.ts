import { refuse } from '#kernel/verdict.ts';
import { fill } from '#kernel/words.ts';
import { hostOf, planLines } from '#features/activity/public.ts';
import { action } from '#platform/feature.ts';
import { knownLine, linesFor } from '../choosing.ts';
import { topic } from '../contract.ts';
import { type Round, flawOf, life, unsorted } from '../rules.ts';
import { update, updateTopics } from '../store.ts';
import { tellProposers } from '../telling.ts';
import { text } from '../text.ts';

/** 选定: every topic becomes a line of the yearly plan, is joined to one, or is set aside with the reason; each proposer is told once. */
export const close = action(topic.verbs.close)<Round>({
  apply: async (work, round) => {
    const { tx, today, actor, input, note } = work;
    const waiting = unsorted(round);
    const flaw = flawOf(waiting, input);
    if (flaw) refuse(flaw);
    const planned = input.joins.length > 0 ? await linesFor(work, round) : [];
    for (const { activityId, topicIds } of input.joins) await updateTopics(tx, round.id, topicIds, { fate: 'joined', activityId: knownLine(planned, activityId) });
    const proposersOf = (ids: readonly string[]) => new Set(round.topics.filter(({ id }) => ids.includes(id)).map(({ personId }) => personId)).size;
    for (const { topicIds, ...line } of input.lines) {
      const host = await hostOf(work, { stationId: round.stationId ?? undefined, groupId: round.groupId ?? undefined });
      const [activityId = ''] = await planLines(work, [host], { ...line, year: round.year }, fill(text.fromDeputies, { count: proposersOf(topicIds) }));
      await updateTopics(tx, round.id, topicIds, { fate: 'planned', activityId });
    }
    await updateTopics(tx, round.id, input.asideIds, { fate: 'aside', fateWords: input.asideReason ?? null });
    await update(tx, round.id, { state: life.next(round.state, 'close'), endedOn: today, endedBy: actor.personId });
    await tellProposers(work, round, waiting);
    note({ topics: waiting.length, lines: input.lines.length, aside: input.asideIds.length });
    return { id: round.id, lines: input.lines.length };
  },
});
