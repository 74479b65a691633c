import { yearOf } from '#kernel/dates.ts';
import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { activity } from '../contract.ts';
import { hostsOf, wishOf } from '../hosting.ts';
import { note } from '../moving.ts';
import type { Wish } from '../policy.ts';
import { planYears, quarterEnd } from '../rules/pace.ts';
import { insert } from '../store/writes.ts';

/** Writes a line of the yearly plan for each station and group named, or one for the whole town. */
export const plan = action(activity.verbs.plan)<Wish>({
  load: (work) => wishOf(work, work.input.kind, work.input),
  apply: async (work, { kind }) => {
    const { tx, now, today, input, note: audit } = work;
    const { year, quarter, topic } = input;
    const thisYear = yearOf(today);
    if (year < thisYear - planYears.back || year > thisYear + planYears.ahead) refuse('activity.planYear');
    if (quarter < 1) refuse('activity.planQuarter');
    const hosts = await hostsOf(work, input.stationIds, input.groupIds);
    const rows = hosts.map((host) => ({ id: newId(now.getTime()), state: 'planned', kind, topic, ...host, plannedYear: year, plannedQuarter: quarter, fallsOn: quarterEnd(year, quarter), createdAt: now }));
    await insert(tx, rows);
    await note(work, rows.map(({ id }) => id), 'plan');
    audit({ kind, year, quarter, lines: rows.length });
    return { id: rows[0]?.id ?? '', lines: rows.length };
  },
});
