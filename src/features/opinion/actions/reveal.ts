import { action } from '#platform/feature.ts';
import { openContact } from '../contact.ts';
import { opinion } from '../contract.ts';
import { move } from '../moving.ts';
import type { Opinion } from '../rules.ts';
import { contactsOf } from '../store/contact.ts';

/** Shows name, phone and address in full; who looked, when and why stays on record. */
export const reveal = action(opinion.verbs.reveal)<Opinion>({
  apply: async (work, subject) => {
    const { ground } = work.input;
    const [sealed] = await contactsOf(work.tx, [subject.id]);
    const done = await move(work, subject, { verb: 'reveal', innerWords: ground });
    work.note({ ground });
    return { ...done, ...openContact(work.house.seal, subject.id, sealed) };
  },
});
