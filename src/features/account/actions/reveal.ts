import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { account } from '../contract.ts';
import { openPhone } from '../people.ts';
import type { Person } from '../rules.ts';

/** Shows a phone in full; who asked, for whom and why is in the audit, the number is not. */
export const reveal = action(account.verbs.reveal)<Person>({
  apply: async (work, person) => {
    work.note({ ground: work.input.ground });
    return { id: person.id, phone: openPhone(work, person.id, person.phoneSealed) ?? refuse('account.noPhone', 409) };
  },
});
