import type { Row } from './row-words.ts';

/** What a person is asked to do with a suggestion on the phone, the most pressing first. */
export type Ask = 'lead' | 'contact' | 'appraise' | 'sign' | 'mend' | 'submit';

/** The verb behind each, where it is done, and the states in which it is asked; elsewhere the verb may be there all the same. */
const asks: readonly { ask: Ask; verb: string; page: string; states?: readonly string[] }[] = [
  { ask: 'lead', verb: 'confirmLead', page: '' },
  { ask: 'appraise', verb: 'appraise', page: '/appraise' },
  { ask: 'contact', verb: 'confirmContact', page: '' },
  { ask: 'sign', verb: 'cosign', page: '' },
  { ask: 'mend', verb: 'submit', page: '', states: ['mending'] },
  { ask: 'submit', verb: 'submit', page: '', states: ['draft', 'cosigning'] },
];

/** What is asked of this reader, or null where there is nothing but to read. */
export const askOf = (row: Pick<Row, 'can' | 'state'>): Ask | null =>
  asks.find(({ verb, states }) => row.can.includes(verb) && (states?.includes(row.state) ?? true))?.ask ?? null;

/** Where it is done. */
export const pathOf = (id: string, ask: Ask | null): string => `/suggestions/${id}${asks.find((one) => one.ask === ask)?.page ?? ''}`;
