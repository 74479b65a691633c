import { tell } from '#features/notice/public.ts';
import { systemActor } from '#kernel/actor.ts';
import type { JobKind, Work } from '#platform/feature.ts';
import type { House } from '#platform/house.ts';
import { inWork } from '#platform/perform.ts';
import { type Town, callBy } from '#tests/support/makers.ts';

/** Runs something as the program itself, in one transaction of the town. */
export const asSystem = <T>(house: House, town: Town, task: (work: Work) => Promise<T>): Promise<T> =>
  inWork(house, callBy(systemActor(town.id, town.kind)), {}, 'write', task);

/** Runs a job once, as its worker would. */
export async function runJob(house: House, town: Town, kind: string): Promise<void> {
  const job: JobKind | undefined = house.features.flatMap((feature) => feature.jobs).find((one) => one.kind === kind);
  if (!job) throw new Error(`no job ${kind}`);
  await asSystem(house, town, (work) => job.run(work as Work<Record<string, unknown>>));
}

/** Tells a person something, as a verb would. */
export const makeNotice = (house: House, town: Town, personId: string, more: Partial<Parameters<typeof tell>[1]> = {}): Promise<void> =>
  asSystem(house, town, (work) => tell(work, { to: { personId }, kind: 'opinion.arrived', params: { number: '2026-000001' }, link: '/opinions/1', ...more }));
