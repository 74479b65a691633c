import { type Actor, receiptHolder } from '#kernel/actor.ts';
import { newId, randomToken } from '#kernel/id.ts';
import type { House } from '#platform/house.ts';
import { perform } from '#platform/perform.ts';
import { type Town, callBy, doing, makePerson, makeVisitor } from '#tests/support/makers.ts';

/** An open station in the town's village. */
export async function makeStation(house: House, town: Town, name = `石桥村代表联络站${randomToken(20)}`): Promise<{ id: string; name: string }> {
  const id = newId();
  await house.database.inTenant(town.id, ({ db, tenantId }) => db.insertInto('station').values({
    tenantId, id, name, kind: 'station', host: 'village', placeCode: town.village, address: '村委会一楼', openingTimes: '工作日', qrToken: randomToken(80),
  }).execute());
  return { id, name };
}

/** An office of the town; a village committee stands in the town's village. */
export async function makeOffice(house: House, town: Town, kind: 'department' | 'villageCommittee', name = `水利站${randomToken(20)}`): Promise<{ id: string; name: string }> {
  const id = newId();
  await house.database.inTenant(town.id, ({ db, tenantId }) => db.insertInto('office').values({
    tenantId, id, kind, name, placeCode: kind === 'villageCommittee' ? town.village : null, writesOutward: false,
  }).execute());
  return { id, name };
}

const termOf = new Map<string, string>();

/** A person who holds a mandate of the house's own congress, signed in as deputy. */
export async function makeDeputy(house: House, town: Town, name = '周明德'): Promise<Actor & { personId: string; accountId: string }> {
  const deputy = await makePerson(house, town, [{ role: 'deputy' }], name);
  const known = termOf.get(town.id);
  const termId = known ?? newId();
  termOf.set(town.id, termId);
  await house.database.inTenant(town.id, async ({ db, tenantId }) => {
    if (!known) await db.insertInto('term').values({ tenantId, id: termId, number: 18, fromOn: '2021-12-20' }).execute();
    await db.insertInto('mandate').values({ tenantId, id: newId(), personId: deputy.personId, termId, level: town.kind === 'township' ? 'township' : 'county' }).execute();
  });
  return deputy;
}

export interface MadeOpinion {
  readonly id: string;
  readonly number: string;
  readonly code: string;
  readonly path: string;
  readonly version: number;
  readonly can: readonly string[];
}

/** What a resident writes, with whatever a test needs otherwise. */
export const saying = (more: Record<string, unknown> = {}): Record<string, unknown> =>
  ({ content: '石桥五组的水塔漏水半个月了，请派人修一修', choice: 'everybody', source: 'web', ...more });

let writers = 0;

/** An opinion written on the portal, each from an address of its own. */
export async function makeOpinion(house: House, town: Town, more: Record<string, unknown> = {}): Promise<MadeOpinion> {
  writers += 1;
  const call = { ...callBy(makeVisitor(town)), address: `10.${writers >> 16}.${(writers >> 8) & 255}.${writers & 255}` };
  return await perform(house, 'opinion.submit', call, saying(more)) as unknown as MadeOpinion;
}

/** The resident of an opinion, with his receipt. */
export const residentOf = (town: Town, opinion: { id: string }): Actor => receiptHolder(town.id, town.kind, opinion.id);

/** A chain of verbs on one opinion: each takes the version the one before it left. */
export async function following(house: House, opinion: { id: string; version: number }, steps: readonly (readonly [Actor, string, Record<string, unknown>?])[]): Promise<MadeOpinion> {
  let last = opinion as MadeOpinion;
  for (const [actor, verb, input = {}] of steps) last = { ...last, ...(await doing(house, actor, `opinion.${verb}`, { id: opinion.id, version: last.version, ...input }) as unknown as MadeOpinion) };
  return last;
}
