import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { letter } from '../contract.ts';
import { enclosing } from '../rules/template.ts';
import { endTemplates, findTemplate, takeIntoUse, type TemplateRow } from '../store/templates.ts';

/** New letters of its kind go out in this form from now on; what went out keeps its own. */
export const useTemplate = action(letter.verbs.useTemplate)<TemplateRow>({
  load: ({ tx, input }) => findTemplate(tx, input.id, true),
  apply: async ({ tx, input, actor, now, note }, { id, kind, number }) => {
    const by = actor.personId ?? refuse('letter.notYourTemplate', 403);
    await endTemplates(tx, kind, 'used', by, now);
    await takeIntoUse(tx, id, { encloses: enclosing.includes(kind) && (input.encloses ?? false), usedBy: by, usedAt: now });
    note({ kind, number });
    return { id };
  },
});
