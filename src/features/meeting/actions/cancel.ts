import { action } from '#platform/feature.ts';
import { meeting } from '../contract.ts';
import type { Meeting } from '../rules/meeting.ts';
import { callOff } from '../calling-off.ts';

/** Calls a meeting off, with the reason. */
export const cancel = action(meeting.verbs.cancel)<Meeting>({
  apply: async (work, made) => {
    await callOff(work, made, work.input.words);
    work.note({ suggestionId: made.suggestionId });
    return { id: made.id };
  },
});
