import { type Actor, has, isSignedIn, keepsTheOffice } from '#kernel/actor.ts';
import { type Policy, either, only } from '#kernel/verdict.ts';
import { type Person, deputyRoles, isDeputy, worksWithDeputies } from './rules.ts';

const isSecurity = (actor: Actor) => has(actor, 'securityAdmin');
const keepsPeople = (actor: Actor) => keepsTheOffice(actor) || isSecurity(actor);
const isSelf = (actor: Actor, person: Person) =>
  actor.personId === person.id || (actor.accountId !== null && (actor.accountId === person.staff?.id || actor.accountId === person.deputy?.id));

const theKeepers = only<unknown>(keepsPeople, 'account.onlyTheKeepers');
const theSecurityAdmin = only<unknown>(isSecurity, 'account.onlyTheSecurityAdmin');
const theOffice = only<unknown>(keepsTheOffice, 'account.onlyTheOffice');
const hasDeputyPost = only<Person>((_, person) => person.posts.some((post) => deputyRoles.includes(post.role)), 'account.noDeputyPost', 409);
/** None may approve his own grant. */
const notHimself = only<Person>((actor, person) => !isSelf(actor, person), 'account.notOneself');
const hasStaffAccount = only<Person>((_, person) => person.staff !== null, 'account.noAccount', 409);
/** Whoever has a staff account is the security administrator's; a deputy's sign-in is the clerk's too. */
const hisToClose = either<Person>(theSecurityAdmin, only((actor, person) => keepsTheOffice(actor) && person.staff === null, 'account.onlyTheSecurityAdmin'));
/** Deputies are rung up by those who work with them; everybody else's number is the office's. */
const mayRing = either<Person>(
  only(keepsTheOffice, 'account.onlyTheOffice'),
  only((actor, person) => isDeputy(person) && worksWithDeputies(actor), 'account.onlyTheOffice'),
);

interface Subjects {
  addPerson: { readonly tenantId: string };
  editPerson: Person;
  grantPost: Person;
  endPost: Person;
  openAccount: Person;
  resetPassword: Person;
  resetSecond: Person;
  linkIdentity: Person;
  unlinkIdentity: Person;
  closeAccount: Person;
  allowPhone: Person;
  issueCard: Person;
  revokeCard: Person;
  reveal: Person;
}

/** Who may do what with a person, his posts and his way to sign in. */
export const policy: Policy<Subjects, Person> = {
  see: [either(
    only((actor) => keepsPeople(actor) || has(actor, 'countyOfficer'), 'account.onlyTheKeepers'),
    only((actor, person) => isSignedIn(actor) && actor.personId === person.id, 'account.onlyTheKeepers'),
    only((actor, person) => isDeputy(person) && worksWithDeputies(actor), 'account.onlyTheKeepers'),
  )],
  addPerson: [theKeepers],
  editPerson: [theKeepers],
  grantPost: [theSecurityAdmin, notHimself],
  endPost: [theSecurityAdmin, notHimself, only((_, person) => person.posts.length > 0, 'account.noPostHeld', 409)],
  openAccount: [theSecurityAdmin, notHimself, only((_, person) => person.staff === null, 'account.hasAccount', 409)],
  resetPassword: [theSecurityAdmin, notHimself, hasStaffAccount],
  resetSecond: [theSecurityAdmin, notHimself, hasStaffAccount, only((_, person) => person.staff?.hasSecond ?? false, 'account.noFactor', 409)],
  linkIdentity: [theSecurityAdmin, notHimself, hasStaffAccount],
  unlinkIdentity: [theSecurityAdmin, notHimself, hasStaffAccount, only((_, person) => person.staff?.isLinked ?? false, 'account.notLinked', 409)],
  closeAccount: [hisToClose, notHimself, only((_, person) => person.staff !== null || person.deputy !== null, 'account.noAccount', 409)],
  allowPhone: [
    theOffice, hasDeputyPost, only((_, person) => person.phoneSealed !== null, 'account.noPhone', 409), only((_, person) => !(person.deputy?.byPhone ?? false), 'account.phoneAllowed', 409),
  ],
  issueCard: [theOffice, hasDeputyPost],
  revokeCard: [theOffice, only((_, person) => person.card !== null, 'account.noCard', 409)],
  reveal: [mayRing, only((_, person) => person.phoneSealed !== null, 'account.noPhone', 409)],
};
