import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { place } from '../contract.ts';
import type { Place } from '../rules.ts';
import { nameTaken, rename as write } from '../store.ts';

/** Gives a division its new name; the code stays, so everything tied to the place stays tied. */
export const rename = action(place.verbs.rename)<Place>({
  apply: async ({ tx, input, note }, subject) => {
    const parentCode = subject.code.slice(0, subject.kind === 'township' ? 6 : 9);
    if (await nameTaken(tx, parentCode, input.name, subject.code)) refuse('place.nameTaken', 409);
    await write(tx, subject.code, input.name);
    note({ code: subject.code, before: subject.name });
    return { id: subject.id };
  },
});
