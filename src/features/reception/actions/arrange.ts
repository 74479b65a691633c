import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { reception } from '../contract.ts';
import { checkRule } from '../checking.ts';
import { natures } from '../rules.ts';
import { setForm } from '../store/setup.ts';

/** Switches a form of reception on as the presidium resolved it, or sets it anew. The rota follows when it is made anew. */
export const arrange = action(reception.verbs.arrange)<unknown>({
  load: async () => ({}),
  apply: async ({ tx, now, today, input, note }) => {
    const { kind, resolvedOn = null, startTime, endTime, needed, venue = null } = input;
    const rule = checkRule(input, natures[kind].every);
    if (endTime <= startTime) refuse('reception.endsBefore');
    if (needed < 1) refuse('reception.nobodyNeeded');
    if (resolvedOn !== null && resolvedOn > today) refuse('reception.resolvedLater');
    const id = await setForm(tx, { id: newId(now.getTime()), kind, resolvedOn, ...rule, startTime, endTime, needed, venue: natures[kind].at === 'town' ? venue : null });
    note({ kind, resolvedOn });
    return { id };
  },
});
