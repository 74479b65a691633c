import { serve } from '#platform/feature.ts';
import { adoptForm } from './actions/adopt-form.ts';
import { amendCell } from './actions/amend-cell.ts';
import { attachPage } from './actions/attach-page.ts';
import { endForm } from './actions/end-form.ts';
import { offerForm } from './actions/offer-form.ts';
import { openSealed } from './actions/open-sealed.ts';
import { readForm } from './actions/read-form.ts';
import { recallForm } from './actions/recall-form.ts';
import { useCountyForm } from './actions/use-county-form.ts';
import { voidPage } from './actions/void-page.ts';
import { withdrawAmendment } from './actions/withdraw-amendment.ts';
import { register } from './contract.ts';
import { carryForms } from './passing/carry-forms.ts';
import { amendsRow, policy } from './policy.ts';
import { findPage } from './store/pages.ts';
import { find } from './store.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';
import { keepsTheOffice } from '#kernel/actor.ts';
import { forms, meter, overview, page, whole } from './views.ts';

/** The registers as the program mounts them. */
export const registerFeature = serve({
  contract: register,
  policy,
  actions: { amendCell, withdrawAmendment, openSealed, readForm, adoptForm, endForm, offerForm, recallForm, useCountyForm, attachPage, voidPage },
  showings: { overview, meter, page, forms, whole },
  subject: ({ tx }, id, lock) => find(tx, id, lock),
  // The blank form a town uploaded opens for whoever may set it; a signed page for whoever keeps those books.
  opensPart: async ({ tx, actor }, part, id) => {
    if (part === 'form') return keepsTheOffice(actor);
    const page = part === 'page' ? await findPage(tx, id, false) : null;
    return page !== null && amendsRow(actor, page);
  },
  jobs: [carryForms],
  text: { zh, en },
});
