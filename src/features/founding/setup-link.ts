import type { Kysely } from 'kysely';
import type { DB } from '#db/tables.ts';
import { randomToken } from '#kernel/id.ts';
import type { Services } from '#platform/services.ts';
import { linkHours } from './rules.ts';
import { everLinked, linkOpens, linkWaitsSince, replaceLink } from './store.ts';

/** A link as it is kept: by its hash. */
export const hashLink = (house: Pick<Services, 'seal'>, secret: string): Buffer => house.seal.hash(secret, 'setupLink');

/** Makes the one link that opens an empty house and answers its path; every link before it is worthless. */
export async function newSetupLink(house: Pick<Services, 'seal' | 'clock'>, db: Kysely<DB>): Promise<string> {
  const secret = randomToken(128);
  const now = house.clock.now();
  await replaceLink(db, { tokenHash: hashLink(house, secret), createdAt: now, endsAt: new Date(now.getTime() + linkHours * 3_600_000) });
  return `/setup/${secret}`;
}

/** Processes that start together count as one start. */
const oneStartMs = 60_000;

/** The link that a start prints; null where another process of the same start has just printed it, so that it stays good. */
export const linkOfStart = (house: Pick<Services, 'seal' | 'clock' | 'database'>): Promise<string | null> => house.database.global(async (db) =>
  (await linkWaitsSince(db, new Date(house.clock.now().getTime() - oneStartMs)) ? null : newSetupLink(house, db)));

/** How a link stands: it opens the house, the demo is still being cleared, or it is used, too old or wrong. */
export async function linkState(house: Services, secret: string): Promise<'open' | 'clearing' | 'ended'> {
  if (!(await linkOpens(house.database.bare, hashLink(house, secret), house.clock.now(), false))) return 'ended';
  return (await house.tenants.all()).length === 0 ? 'open' : 'clearing';
}

/** Is this house meant to be set up by hand? Then a start loads no demo into it. */
export const isSetUpByHand = (house: Services): Promise<boolean> => everLinked(house.database.bare);
