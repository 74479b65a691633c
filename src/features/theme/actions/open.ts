import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { theme } from '../contract.ts';
import { tellParties, themeColumns } from '../opening.ts';
import { insert, keepParties } from '../store.ts';

/** 开展主题活动: the months, what counts and who takes part; they are told once. */
export const open = action(theme.verbs.open)<unknown>({
  load: async () => ({}),
  apply: async (work) => {
    const { tx, now, input, actor, note } = work;
    const id = newId(now.getTime());
    await insert(tx, { id, ...await themeColumns(work, input), state: 'open', openedBy: actor.personId ?? refuse('theme.onlyTheOffice', 403), createdAt: now });
    await keepParties(tx, id, [...new Set(input.stationIds)], [...new Set(input.groupIds)]);
    await tellParties(work, id, input);
    note({ stations: input.stationIds.length, groups: input.groupIds.length });
    return { id };
  },
});
