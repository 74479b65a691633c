import { type Actor, has, keepsTheOffice, officesOf } from '#kernel/actor.ts';
import { type Policy, either, only } from '#kernel/verdict.ts';
import type { SigningOffice } from './rules.ts';

const worksThere = (actor: Actor, { id }: Pick<SigningOffice, 'id'>) => officesOf(actor).includes(id);
const overseer = only<SigningOffice>((actor) => keepsTheOffice(actor) || has(actor, 'governmentOffice'), 'signing.notYours');
const colleague = only<SigningOffice>(worksThere, 'signing.notYours');
/** Where a head is named already, nobody below him changes that. */
const holder = only<SigningOffice>((actor, one) => worksThere(actor, one) && (one.holderIds.length === 0 || one.holderIds.some((id) => id === actor.personId)), 'signing.onlyTheHead');
const open = only<SigningOffice>((_, { isOpen }) => isOpen, 'signing.officeClosed', 409);

/** May this actor say who does somebody's part in the signing: his own, as one of those who check and sign, as clerk or government office. A colleague would otherwise put himself at the head's seat. */
export const speaksFor = (actor: Actor, personId: string, holderIds: readonly (string | null)[]): boolean =>
  keepsTheOffice(actor) || has(actor, 'governmentOffice') || (actor.personId !== null && (actor.personId === personId || holderIds.includes(actor.personId)));

interface Subjects {
  arrange: SigningOffice;
  standIn: SigningOffice;
}

/** Who may say how an office signs: its head, the clerk, the government office; where none is named yet, whoever works there. */
export const policy: Policy<Subjects, SigningOffice> = {
  see: [either(overseer, colleague)],
  arrange: [either(holder, overseer), open],
  standIn: [either(colleague, overseer), open],
};
