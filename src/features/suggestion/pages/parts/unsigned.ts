import type { Detail } from './acts.ts';

/**
 * Whose signature on a paper, suggestion or motion, can be noted now. The lead's where it was typed for him, or handed over to
 * him after it was handed in; his own draft he signs by handing it in.
 */
export const unsignedOf = ({ typedBy, submittedOn, leadConfirmedWay, lead, cosigners }: Pick<Detail, 'typedBy' | 'submittedOn' | 'leadConfirmedWay' | 'lead' | 'cosigners'>): Detail['lead'][] =>
  [...(!leadConfirmedWay && (typedBy || submittedOn) ? [lead] : []), ...cosigners.filter(({ state }) => state === 'asked').map(({ person }) => person)];
