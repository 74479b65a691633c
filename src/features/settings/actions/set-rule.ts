import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { settings } from '../contract.ts';
import { loadSettings } from '../load-settings.ts';
import { type Settings, factsOf, lawful, ruleFault } from '../rules.ts';
import { setValue, valuesSet } from '../store.ts';

/** Sets one rule from a day on, within what the law allows. Clocks that already run keep the date they were given. */
export const setRule = action(settings.verbs.setRule)<Settings>({
  load: (work) => loadSettings(work),
  apply: async ({ tx, actor, now, today, input, note }, { id }) => {
    const { key, value, effectiveOn, source } = input;
    const fault = ruleFault(key, value);
    const { min, max } = factsOf(key);
    if (fault?.code === 'fixedByLaw') refuse('settings.fixedByLaw', 422, { law: fault.law });
    if (fault?.code === 'beyondLaw') refuse('settings.beyondLaw', 422, { law: fault.law, min, max });
    if (fault) refuse('settings.beyondBounds', 422, { min, max });
    if (effectiveOn < today) refuse('settings.notBackwards');
    const before = lawful(key, (await valuesSet(tx, effectiveOn, key))[0]?.value ?? null);
    await setValue(tx, { key, value, effectiveOn, source, setBy: actor.personId, setAt: now });
    note({ key, value, before, effectiveOn });
    return { id };
  },
});
