import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { afterAll } from 'vitest';
import { features } from '#apps/features.ts';
import { type Actor, type Grant, type TenantKind, visitor } from '#kernel/actor.ts';
import { newId } from '#kernel/id.ts';
import { usualName } from '#features/founding/rules.ts';
import { loadCalendar } from '#features/settings/public.ts';
import { startChain } from '#platform/audit.ts';
import type { Clock } from '#platform/clock.ts';
import { type Tx, connect } from '#platform/db/connect.ts';
import { openClient } from '#platform/db/open-client.ts';
import { folderShelf } from '#platform/files.ts';
import { type House, openHouse } from '#platform/house.ts';
import { type Call, perform, show } from '#platform/perform.ts';
import { sealWith } from '#platform/seal.ts';
import { newSigningKey, signerWith } from '#platform/sign.ts';
import { testDatabase } from './database.ts';
import { noteAnswer, sinkLog } from './sink.ts';

/** A clock a test can set. */
export interface TestClock extends Clock {
  set(instant: string): void;
}

export interface TestHouse extends House {
  readonly clock: TestClock;
  /** The owner of the tables, behind no wall. */
  readonly ownerUrl: string;
  /** What a statement of the owner's answers, to look at rows as they are or to arrange them: on one connection, for opening one costs more than most statements. */
  rows<T>(text: string, values?: readonly unknown[]): Promise<T[]>;
  /** The program's own role, behind the wall. */
  readonly appUrl: string;
}

/** A house on this file's own database, with every feature, a clock that stands at a fixed instant and a folder for files. */
export async function testHouse(): Promise<TestHouse> {
  const { appUrl, ownerUrl } = await testDatabase();
  const dir = await mkdtemp(join(tmpdir(), 'xiangyi-house-'));
  const database = connect(appUrl, { max: 12 });
  let now = new Date('2026-09-01T02:00:00Z');
  const clock: TestClock = { now: () => now, set: (instant) => { now = new Date(instant); } };
  let owner: ReturnType<typeof openClient> | undefined;
  const rows = async <T>(text: string, values: readonly unknown[] = []): Promise<T[]> => (await (await (owner ??= openClient(ownerUrl))).query(text, [...values])).rows as T[];
  afterAll(async () => {
    await (await owner)?.end();
    await database.close();
    await rm(dir, { recursive: true, force: true });
  });
  const house = openHouse({ database, clock, seal: sealWith(randomBytes(32)), signer: signerWith(newSigningKey()), shelf: folderShelf(dir), log: sinkLog(), publicUrl: 'http://127.0.0.1:3000', features, loadCalendar });
  return { ...house, clock, ownerUrl, appUrl, rows };
}

export interface Town {
  readonly id: string;
  readonly code: string;
  readonly kind: TenantKind;
  /** A village of the town and its 12-digit code. */
  readonly village: string;
}

let towns = 0;
const shortNames: Readonly<Record<TenantKind, string>> = { township: '清河镇', street: '城关街道', county: '望溪县' };

/** A township (or street, or county) with one village, in a county of its own code. */
export async function makeTown(house: House, options: { kind?: TenantKind; countyId?: string; demo?: boolean } = {}): Promise<Town> {
  const { kind = 'township', countyId = null, demo = false } = options;
  towns += 1;
  const county = String(330_000 + towns);
  const code = kind === 'county' ? county : `${county}101`;
  const village = `${county}101201`;
  const id = newId();
  await house.database.global(async (db) => {
    await db.insertInto('place').values([
      { code: county, kind: 'county', name: `青川县${towns}`, parentCode: null },
      { code: `${county}101`, kind: 'township', name: '清河镇', parentCode: county },
      { code: village, kind: 'village', name: '石桥村', parentCode: `${county}101` },
    ]).execute();
    await db.insertInto('tenant').values({ id, kind, code, name: usualName(kind, shortNames[kind]), shortName: shortNames[kind], countyId, demo, createdAt: house.clock.now() }).execute();
  });
  house.tenants.forget();
  await house.database.inTenant(id, startChain);
  return { id, code, kind, village };
}

/** A person of the town with these roles, as the actor of a signed-in session. */
export async function makePerson(house: House, town: Town, grants: readonly Grant[] = [], name = '王建国'): Promise<Actor & { personId: string; accountId: string }> {
  const personId = newId();
  await house.database.inTenant(town.id, async ({ db, tenantId }: Tx) => {
    await db.insertInto('person').values({ tenantId, id: personId, name }).execute();
    const posts = grants.map((grant) => ({ tenantId, id: newId(), personId, role: grant.role, officeId: grant.officeId ?? null, stationId: grant.stationId ?? null, fromOn: '2026-01-01' }));
    if (posts.length > 0) await db.insertInto('post').values(posts).execute();
  });
  return { ...visitor(town.id, town.kind), accountId: newId(), personId, name, grants, via: 'session' };
}

/** Somebody at the portal, not signed in. */
export const makeVisitor = (town: Town): Actor => visitor(town.id, town.kind);

export const callBy = (actor: Actor, key: string = newId()): Call => ({ actor, locale: 'zh', address: '127.0.0.1', idempotencyKey: key });

/** Performs a verb and answers what the caller gets. */
export const doing = (house: House, actor: Actor, verb: string, input: unknown, key?: string) => perform(house, verb, callBy(actor, key), input);

/** Reads a view. */
export const seeing = (house: House, actor: Actor, view: string, input: unknown = {}) => show(house, view, callBy(actor), input).then((answer) => noteAnswer(view, answer));
