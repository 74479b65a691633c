import { action } from '#platform/feature.ts';
import { isEmpty, openContact, sealContact } from '../contact.ts';
import { opinion } from '../contract.ts';
import { move } from '../moving.ts';
import type { Opinion } from '../rules.ts';
import { contactsOf, putContact } from '../store/contact.ts';

/** Writes down how the resident can be reached; what is not given stays as it was. */
export const amendContact = action(opinion.verbs.amendContact)<Opinion>({
  apply: async (work, subject) => {
    const { tx, house, input } = work;
    const [sealed] = await contactsOf(tx, [subject.id]);
    const before = openContact(house.seal, subject.id, sealed);
    const after = { name: input.name ?? before.name, phone: input.phone ?? before.phone, address: input.address ?? before.address };
    if (!isEmpty(after)) await putContact(tx, subject.id, sealContact(house.seal, subject.id, after));
    work.note({ changed: (['name', 'phone', 'address'] as const).filter((part) => after[part] !== before[part]) });
    return move(work, subject, { verb: 'amendContact' });
  },
});
