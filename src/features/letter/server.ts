import { serve } from '#platform/feature.ts';
import { removeSeal } from './actions/remove-seal.ts';
import { dropTemplate } from './actions/drop-template.ts';
import { setSeal } from './actions/set-seal.ts';
import { uploadTemplate } from './actions/upload-template.ts';
import { useTemplate } from './actions/use-template.ts';
import { letter } from './contract.ts';
import { findSeal } from './holder.ts';
import { policy } from './policy.ts';
import { setsTemplate } from './rules/template.ts';
import { findTemplate } from './store/templates.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';
import { seals, templates } from './views.ts';

/** The letter feature as the program mounts it. */
export const letterFeature = serve({
  contract: letter,
  policy,
  actions: { setSeal, removeSeal, uploadTemplate, useTemplate, dropTemplate },
  showings: { seals, templates },
  subject: ({ tx }, id, lock) => findSeal(tx, id, lock),
  opensPart: async ({ tx, actor }, part, id) => {
    const template = part === 'template' ? await findTemplate(tx, id, false) : null;
    return template !== null && setsTemplate(actor, template.kind);
  },
  text: { zh, en },
});
