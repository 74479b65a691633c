import { serve } from '#platform/feature.ts';
import { adoptForm } from './actions/adopt-form.ts';
import { amendCell } from './actions/amend-cell.ts';
import { endForm } from './actions/end-form.ts';
import { openSealed } from './actions/open-sealed.ts';
import { readForm } from './actions/read-form.ts';
import { withdrawAmendment } from './actions/withdraw-amendment.ts';
import { register } from './contract.ts';
import { policy } from './policy.ts';
import { find } from './store.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';
import { keepsTheOffice } from '#kernel/actor.ts';
import { forms, meter, overview, page, whole } from './views.ts';

/** The registers as the program mounts them. */
export const registerFeature = serve({
  contract: register,
  policy,
  actions: { amendCell, withdrawAmendment, openSealed, readForm, adoptForm, endForm },
  showings: { overview, meter, page, forms, whole },
  subject: ({ tx }, id, lock) => find(tx, id, lock),
  // The blank form a town uploaded opens for whoever may set it.
  opensPart: ({ actor }, part) => Promise.resolve(part === 'form' && keepsTheOffice(actor)),
  text: { zh, en },
});
