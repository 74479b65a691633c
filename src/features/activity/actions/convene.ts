import { newId } from '#kernel/id.ts';
import { action } from '#platform/feature.ts';
import { askedRows, noticeColumns } from '../announcing.ts';
import { activity } from '../contract.ts';
import { hostOf, placeOf, wishOf } from '../hosting.ts';
import { note } from '../moving.ts';
import type { Wish } from '../policy.ts';
import { ask, insert } from '../store/writes.ts';
import { tellPeople } from '../telling.ts';

/** Announces an activity that no plan knew of. */
export const convene = action(activity.verbs.convene)<Wish>({
  load: (work) => wishOf(work, work.input.kind, placeOf(work.input)),
  apply: async (work, { kind }) => {
    const { tx, now, today, input, note: audit } = work;
    const host = await hostOf(work, input);
    const id = newId(now.getTime());
    const columns = await noticeColumns(work, kind, input, host);
    await insert(tx, [{ id, state: 'announced', kind, topic: input.topic, stationId: host.stationId, groupId: host.groupId, ...columns, announcedOn: today, createdAt: now }]);
    const rows = await askedRows(work, id, input);
    await ask(tx, rows);
    await note(work, [id], 'convene', { words: input.words ?? null });
    await tellPeople(work, { id, topic: input.topic }, rows.map(({ personId }) => personId), 'announced', { on: input.startsOn, where: input.venue });
    audit({ kind, asked: rows.length });
    return { id };
  },
});
