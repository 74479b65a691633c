import { yearOf } from '#kernel/dates.ts';
import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import type { Work } from '#platform/feature.ts';
import type { Host } from './hosting.ts';
import { note } from './moving.ts';
import type { Kind } from './rules.ts';
import { planYears, quarterEnd } from './rules/pace.ts';
import { insert } from './store/writes.ts';

/** What a line of the yearly plan says. */
interface PlannedLine {
  readonly kind: Kind;
  readonly topic: string;
  readonly year: number;
  readonly quarter: number;
}

/** A line of the yearly plan for each host; answers their ids. `words` say in its timeline where it came from. */
export async function planLines(work: Work<unknown>, hosts: readonly Host[], { kind, topic, year, quarter }: PlannedLine, words: string | null = null): Promise<string[]> {
  const { tx, now, today } = work;
  const thisYear = yearOf(today);
  if (year < thisYear - planYears.back || year > thisYear + planYears.ahead) refuse('activity.planYear');
  if (quarter < 1) refuse('activity.planQuarter');
  const rows = hosts.map((host) => ({ id: newId(now.getTime()), state: 'planned', kind, topic, ...host, plannedYear: year, plannedQuarter: quarter, fallsOn: quarterEnd(year, quarter), createdAt: now }));
  await insert(tx, rows);
  const ids = rows.map(({ id }) => id);
  await note(work, ids, 'plan', { words });
  return ids;
}
