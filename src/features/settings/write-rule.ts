import { refuse } from '#kernel/verdict.ts';
import type { Work } from '#platform/feature.ts';
import { type RuleKey, factsOf, lawful, ruleFault } from './rules.ts';
import { setValue, valuesSet } from './store.ts';

/** A value to be set from a day on. */
export interface RuleChoice {
  readonly key: RuleKey;
  readonly value: number;
  readonly effectiveOn: string;
  readonly source: string;
}

/** Sets one rule from a day on, within what the law allows. Clocks that already run keep the date they were given. */
export async function writeRule({ tx, actor, now, today, note }: Work<unknown>, { key, value, effectiveOn, source }: RuleChoice): Promise<void> {
  const fault = ruleFault(key, value);
  const { min, max } = factsOf(key);
  if (fault?.code === 'fixedByLaw') refuse('settings.fixedByLaw', 422, { law: fault.law });
  if (fault?.code === 'beyondLaw') refuse('settings.beyondLaw', 422, { law: fault.law, min, max });
  if (fault) refuse('settings.beyondBounds', 422, { min, max });
  if (effectiveOn < today) refuse('settings.notBackwards');
  const before = lawful(key, (await valuesSet(tx, effectiveOn, [key]))[0]?.value ?? null);
  await setValue(tx, { key, value, effectiveOn, source, setBy: actor.personId, setAt: now });
  note({ key, value, before, effectiveOn });
}
