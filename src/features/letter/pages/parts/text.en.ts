import type { Mirror } from '#kernel/words.ts';
import type { text as zh } from './text.ts';

/** Words of the page of seals in English. */
export const text = {
  none: 'None yet', noneHere: 'No seal is in your care', noneHereHint: 'Letters of an office without a seal of its own are sealed by whoever keeps the seal; an office with one uploads it here.', kept: 'Yes, uploaded {day}', shown: 'Seal of {holder}', replace: 'Replace', removed: 'Out of use; letters keep room for the wet seal', set: 'The seal is kept', ask: 'Afterwards letters keep room for the wet seal.',
} satisfies Mirror<typeof zh>;
