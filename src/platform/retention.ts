import { systemActor } from '#kernel/actor.ts';
import { appendAudit } from './audit.ts';
import type { JobKind, Retention, Work } from './feature.ts';
import type { House } from './house.ts';
import { leftovers } from './leftovers.ts';
import { inWork } from './perform.ts';
import type { Tenant } from './tenants.ts';

/** What was taken away, or would be, and why. */
export interface Cleared {
  readonly kind: string;
  readonly why: Retention['why'];
  readonly count: number;
}

/** Everything of the house that is kept for a time only: the platform's leftovers, then the features' own. */
const retentionsOf = (house: House): readonly Retention[] => [...leftovers, ...house.features.flatMap((feature) => feature.retains ?? [])];

async function clearAll(house: House, work: Work<unknown>, dry: boolean): Promise<Cleared[]> {
  const cleared: Cleared[] = [];
  for (const { kind, why, clear } of retentionsOf(house)) cleared.push({ kind, why, count: await clear(work, dry) });
  const records = Object.fromEntries(cleared.filter(({ kind, count }) => count > 0 && !kind.startsWith('platform.')).map(({ kind, count }) => [kind, count]));
  // What goes by its time goes on record too; the record itself never goes.
  if (Object.keys(records).length > 0) await appendAudit(work.tx, { at: work.now, realAt: house.clock.now(), actor: work.actor, verb: 'platform.retention', subjectId: null, result: 'done', detail: records });
  return cleared;
}

/** Thrown to undo a dry run: it did exactly what the real one does. */
class Undone extends Error {
  readonly cleared: readonly Cleared[];
  constructor(cleared: readonly Cleared[]) {
    super('dry run');
    this.cleared = cleared;
  }
}

/** Takes away in one town what its time is over for; a dry run does the same and undoes it. */
export async function clearTown(house: House, tenant: Tenant, dry: boolean): Promise<readonly Cleared[]> {
  try {
    return await inWork(house, { actor: systemActor(tenant.id, tenant.kind), locale: 'zh', address: null }, null, 'write', async (work) => {
      const cleared = await clearAll(house, work, dry);
      if (dry) throw new Undone(cleared);
      return cleared;
    });
  } catch (error) {
    if (error instanceof Undone) return error.cleared;
    throw error;
  }
}

/** The same once a day and town. */
export const housekeeping = (house: House): JobKind => ({
  kind: 'platform.housekeeping',
  everyMinutes: 1440,
  run: async (work) => void (await clearAll(house, work, false)),
});
