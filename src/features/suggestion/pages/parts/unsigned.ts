import type { FieldOption } from '#ui/form.ts';
import type { Detail } from './acts.ts';

/**
 * Whose signature on a paper, suggestion or motion, can be noted now. The lead's where it was typed for him, or handed over to
 * him after it was handed in; his own draft he signs by handing it in.
 */
export const unsignedOf = ({ typedBy, submittedOn, leadConfirmedWay, lead, cosigners }: Pick<Detail, 'typedBy' | 'submittedOn' | 'leadConfirmedWay' | 'lead' | 'cosigners'>): Detail['lead'][] =>
  [...(!leadConfirmedWay && (typedBy || submittedOn) ? [lead] : []), ...cosigners.filter(({ state }) => state === 'asked').map(({ person }) => person)];

/** Who can still be asked to sign it: not whoever leads it, nor whoever was asked or has signed. */
export function askableFor({ lead, cosigners }: Pick<Detail, 'lead' | 'cosigners'>, deputies: readonly FieldOption[]): FieldOption[] {
  const known = new Set([lead.id, ...cosigners.filter(({ state }) => state === 'asked' || state === 'confirmed').map(({ person }) => person.id)]);
  return deputies.filter(({ value }) => !known.has(value));
}
