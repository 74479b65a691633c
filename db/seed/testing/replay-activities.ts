import { newId } from '#kernel/id.ts';
import { type TestHouse, doing } from '#tests/support/makers.ts';
import type { ActivityAct, ActivityBooks } from '../life/activity-books.ts';
import { personOf } from '../life/paper-ground.ts';
import { type Town, actorOf } from '../world/town.ts';

/** Whole lives that perform every verb there is on paper: the first that adds one, again and again. */
export function activitySample({ told }: ActivityBooks): number[] {
  const seen = new Set<string>();
  return [...Map.groupBy(told, ({ about }) => about)].flatMap(([about, acts]) => {
    const marks = acts.map(({ verb, input }) => `${verb}${input['way'] ?? ''}${verb === 'convene' ? input['kind'] : ''}`);
    const adds = marks.some((mark) => !seen.has(mark));
    marks.forEach((mark) => seen.add(mark));
    return adds ? [about] : [];
  });
}

/** Has the verbs themselves perform these activities, each act at its own time; answers the ids they wrote, by script. */
export async function replayActivities(house: TestHouse, town: Town, told: readonly ActivityAct[]): Promise<Map<number, string>> {
  const made = new Map<number, string>();
  for (const { about, at, verb, input, ...act } of told) {
    house.clock.set(at.toISOString());
    const id = made.get(about);
    const actor = { ...actorOf(town, personOf({ about, at, verb, input, ...act }) ?? ''), accountId: newId() };
    const task = verb === 'finishTask' ? { taskId: (await only(house, town, 'activityTask', 'activityId', id ?? '')).id } : {};
    const base = id === undefined ? {} : { id, ...(verb === 'signUp' || verb === 'askLeave' ? {} : { version: (await only(house, town, 'activity', 'id', id)).version }) };
    const answer = await doing(house, actor, `activity.${verb}`, { ...base, ...input, ...task }).catch((error: unknown) => { throw new Error(`activity.${verb} of script ${about} at ${at.toISOString()}`, { cause: error }); });
    if (id === undefined) made.set(about, answer['id'] as string);
  }
  return made;
}

const only = (house: TestHouse, { tenantId }: Town, table: 'activity' | 'activityTask', key: 'id' | 'activityId', id: string): Promise<{ id: string; version: number }> =>
  house.database.inTenant(tenantId, async ({ db }) => {
    const row = await db.selectFrom(table).selectAll().where('tenantId', '=', tenantId).where(key as 'id', '=', id).executeTakeFirstOrThrow();
    return { id: row.id, version: 'version' in row ? row.version : 1 };
  }, 'read');
