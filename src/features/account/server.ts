import { serve } from '#platform/feature.ts';
import { addPerson } from './actions/add-person.ts';
import { allowPhone } from './actions/allow-phone.ts';
import { closeAccount } from './actions/close-account.ts';
import { editPerson } from './actions/edit-person.ts';
import { endPost } from './actions/end-post.ts';
import { grantPost } from './actions/grant-post.ts';
import { issueCard } from './actions/issue-card.ts';
import { linkIdentity } from './actions/link-identity.ts';
import { openAccount } from './actions/open-account.ts';
import { resetPassword } from './actions/reset-password.ts';
import { resetSecond } from './actions/reset-second.ts';
import { reveal } from './actions/reveal.ts';
import { revokeCard } from './actions/revoke-card.ts';
import { unlinkIdentity } from './actions/unlink-identity.ts';
import { account } from './contract.ts';
import { policy } from './policy.ts';
import { endPostsAtOffice } from './posts.ts';
import { retains } from './retains.ts';
import { find } from './store.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';
import { people, person, posts, roles } from './views.ts';

/** The account feature as the program mounts it; its doors for signing in are mounted beside it (doors.ts). */
export const accountFeature = serve({
  contract: account,
  policy,
  actions: { addPerson, editPerson, grantPost, endPost, openAccount, resetPassword, resetSecond, linkIdentity, unlinkIdentity, closeAccount, allowPhone, issueCard, revokeCard, reveal },
  showings: { people, person, posts, roles },
  subject: ({ tx }, id, lock) => find(tx, id, lock),
  retains,
  listens: { 'office.closed': (work, { officeId }) => endPostsAtOffice(work, String(officeId)) },
  text: { zh, en },
});
