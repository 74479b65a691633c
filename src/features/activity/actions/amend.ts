import { action } from '#platform/feature.ts';
import { askedRows, noticeColumns } from '../announcing.ts';
import { activity } from '../contract.ts';
import { move } from '../moving.ts';
import type { Activity } from '../rules/activity.ts';
import { ask, askOnly } from '../store/writes.ts';
import { changePublic } from '../publishing.ts';
import { tellPeople } from '../telling.ts';

/** Changes the notice: everybody who is still asked is told of it, whoever is no longer asked too. Answers given stay. */
export const amend = action(activity.verbs.amend)<Activity>({
  apply: async (work, one) => {
    const { tx, input, note } = work;
    const columns = await noticeColumns(work, one.kind, input, one);
    const rows = await askedRows(work, one.id, input);
    const still = rows.map(({ personId }) => personId);
    const left = one.deputies.map(({ personId }) => personId).filter((id) => !still.includes(id));
    const done = await move(work, one, 'amend', { change: { ...columns, topic: input.topic }, words: input.words });
    await askOnly(tx, one.id, still);
    await ask(tx, rows);
    await tellPeople(work, { id: one.id, topic: input.topic }, still, 'amended', { on: input.startsOn, where: input.venue });
    await tellPeople(work, { id: one.id, topic: input.topic }, left, 'notAsked');
    await changePublic(work, one, { topic: input.topic, venue: input.venue, startsOn: input.startsOn });
    note({ asked: rows.length, before: one.deputies.length });
    return done;
  },
});
