import { action } from '#platform/feature.ts';
import { askedRows, noticeColumns } from '../announcing.ts';
import { activity } from '../contract.ts';
import { move } from '../moving.ts';
import type { Activity } from '../rules/activity.ts';
import { ask } from '../store/writes.ts';
import { tellPeople } from '../telling.ts';

/** The notice 通知 of what was planned: day, time, place, and who is asked. */
export const announce = action(activity.verbs.announce)<Activity>({
  apply: async (work, one) => {
    const { tx, today, input, note } = work;
    const columns = await noticeColumns(work, one.kind, input, one);
    const rows = await askedRows(work, one.id, input);
    const done = await move(work, one, 'announce', { change: { ...columns, announcedOn: today }, words: input.words });
    await ask(tx, rows);
    await tellPeople(work, one, rows.map(({ personId }) => personId), 'announced', { on: input.startsOn, where: input.venue });
    note({ kind: one.kind, asked: rows.length, shortNotice: columns.shortNotice });
    return done;
  },
});
