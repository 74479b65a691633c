import type { Listener } from '#platform/feature.ts';
import { ask } from '#platform/jobs.ts';
import { forget } from './forgetting.ts';
import { carryDownKind } from './passing/kinds.ts';
import { eraseBelow } from './store/passage.ts';
import { registeredFrom } from './store/writes.ts';

/** The resident had his contact data erased from the opinion this was registered from: the copy and the pictures of his letter go too, and the one in the town it was sent down to. */
export const contactErased: Listener = async ({ tx, house }, about) => {
  const { opinionId } = about as { opinionId: string };
  await forget({ tx, house }, await registeredFrom(tx, opinionId));
  if (await eraseBelow(tx, opinionId)) await ask(tx, { kind: carryDownKind, runAt: house.clock.now() });
};
