import { refuse } from '#kernel/verdict.ts';
import type { Work } from '#platform/feature.ts';
import type { Services } from '#platform/services.ts';
import { type Limit, throttleIn } from '#platform/throttle.ts';

/** Five tries, then a quarter of an hour of rest: per name, phone or card, whether there is such a one or not. */
const tries: Limit = { hits: 5, seconds: 900 };
const rest: Limit = { hits: 1, seconds: 900 };
/** Wrong tries from one address, whatever they were for: a town hall has one address, so not too few. */
const wrongFromAddress: Limit = { hits: 50, seconds: 900 };

/** What is tried: each is counted apart. */
export type Way = 'password' | 'card' | 'code' | 'second' | 'passkey';

/** Counts a try before anything is compared, so that many at once get no further than one after the other; answers what rests, if anything does. */
export async function countTry(house: Services, way: Way, who: string, address: string): Promise<'name' | 'address' | null> {
  const now = house.clock.now();
  if (await house.throttle.isFull('wrongFromAddress', address, wrongFromAddress, now)) return 'address';
  if (await house.throttle.isFull(`rest/${way}`, who, rest, now)) return 'name';
  if (await house.throttle.hit(`try/${way}`, who, tries, now)) return null;
  await house.throttle.hit(`rest/${way}`, who, rest, now);
  return 'name';
}

/** The same for the doors of the house: refuses with 429 while the name rests or the address has been wrong too often. */
export async function admit(house: Services, way: Way, who: string, address: string): Promise<void> {
  const resting = await countTry(house, way, who, address);
  if (resting !== null) refuse(resting === 'name' ? 'account.nameRests' : 'account.addressRests', 429);
}

/** A right one wipes the slate of that name. */
export const forgive = (house: Services, way: Way, who: string): Promise<void> => house.throttle.clear(`try/${way}`, who);

/** Ends the rest as well: the security administrator has given a new password, and only when he really has. */
export async function letTryAgain({ tx, house }: Pick<Work, 'tx' | 'house'>, way: Way, who: string): Promise<void> {
  const throttle = throttleIn(tx, house.seal);
  await throttle.clear(`try/${way}`, who);
  await throttle.clear(`rest/${way}`, who);
}

/** Counts a wrong try against the address it came from. */
export const countWrong = async (house: Services, address: string): Promise<void> =>
  void (await house.throttle.hit('wrongFromAddress', address, wrongFromAddress, house.clock.now()));

const leastMs = 250;

/** Does a task and answers, or fails, no sooner than the least time: how long it took tells nothing. */
export async function inLeastTime<T>(task: () => Promise<T>): Promise<T> {
  const pause = new Promise((resolve) => { setTimeout(resolve, leastMs); });
  try {
    return await task();
  } finally {
    await pause;
  }
}
