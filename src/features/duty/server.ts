import { serve } from '#platform/feature.ts';
import { addAct } from './actions/add-act.ts';
import { answerObjection } from './actions/answer-objection.ts';
import { object } from './actions/object.ts';
import { strikeAct } from './actions/strike-act.ts';
import { duty } from './contract.ts';
import { policy } from './policy.ts';
import { find } from './store/archive.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';
import { archive, book, objections, ofPerson } from './views.ts';

/** The duty archive as the program mounts it. */
export const dutyFeature = serve({
  contract: duty, policy, actions: { addAct, strikeAct, object, answerObjection }, showings: { ofPerson, archive, objections, book }, subject: ({ tx }, id, lock) => find(tx, id, lock), text: { zh, en },
});
