import type { Actor } from '#kernel/actor.ts';
import type { Verb, View } from '#kernel/contract.ts';
import type { BoundFeature } from '#platform/feature.ts';
import type { House } from '#platform/house.ts';
import { sampleInput } from '#tests/support/sample-input.ts';
import { type Outcome, dryAttempt } from './attempt.ts';
import { type World, knownIn } from './world.ts';

/** All features, or the one a planted fault sits in. */
export const featuresOf = (tried: House, only?: string): BoundFeature[] => tried.features.filter(({ contract }) => !only || contract.feature === only);

/** Every verb and view of a feature. */
export const entriesOf = (feature: BoundFeature): (Verb | View)[] => [...Object.values(feature.contract.verbs), ...Object.values(feature.contract.views)];

/** What an entry is asked about a world: its things, and everything else by the contract's shape. */
export const inputIn = (world: World, feature: BoundFeature, entry: Verb | View, which: 'all' | 'required'): unknown => sampleInput(entry.input, knownIn(world, feature.contract.feature), which);

/** Tries with every field filled and, where that does not fit the contract, with the required ones; nothing is kept. */
export async function tryOut(tried: House, actor: Actor, feature: BoundFeature, entry: Verb | View, world: World): Promise<Outcome> {
  const full = await dryAttempt(tried, actor, entry, inputIn(world, feature, entry, 'all'));
  return full.kind === 'invalid' ? dryAttempt(tried, actor, entry, inputIn(world, feature, entry, 'required')) : full;
}
