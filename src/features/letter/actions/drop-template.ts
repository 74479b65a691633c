import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { letter } from '../contract.ts';
import { endTemplate, findTemplate, type TemplateRow } from '../store/templates.ts';

/** Drops a form that was only read, or takes new letters back to the standard one. The file stays: letters went out in it. */
export const dropTemplate = action(letter.verbs.dropTemplate)<TemplateRow>({
  load: ({ tx, input }) => findTemplate(tx, input.id, true),
  apply: async ({ tx, actor, now, note }, { id, kind, number, state }) => {
    await endTemplate(tx, id, actor.personId ?? refuse('letter.notYourTemplate', 403), now);
    note({ kind, number, was: state });
    return { id };
  },
});
