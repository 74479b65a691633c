import { isSignedIn, keepsTheOffice } from '#kernel/actor.ts';
import { type Policy, only } from '#kernel/verdict.ts';
import { type Office, type OfficeKind, isOpen } from './rules.ts';

/** What opening an office depends on. */
export interface OfficePlan {
  readonly kind: OfficeKind;
}

const theOffice = only<unknown>(keepsTheOffice, 'office.onlyTheOffice');
const stillOpen = only<Office>((_, office) => isOpen(office), 'office.isClosed', 409);

interface Subjects {
  open: OfficePlan;
  amend: Office;
  close: Office;
  reopen: Office;
  handOverWork: Office;
}

/** Who may do what with an office. Everybody signed in sees them: work is sent to them and comes from them. */
export const policy: Policy<Subjects, Office> = {
  see: [only(isSignedIn, 'office.onlyTheOffice')],
  open: [theOffice],
  amend: [theOffice, stillOpen],
  close: [theOffice, stillOpen],
  reopen: [theOffice, only((_, office) => !isOpen(office), 'office.isOpen', 409)],
  handOverWork: [theOffice, stillOpen],
};
