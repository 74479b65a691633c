import { action } from '#platform/feature.ts';
import { openContact } from '../contact.ts';
import { opinion } from '../contract.ts';
import { move } from '../moving.ts';
import { provePhone } from '../phone-proof.ts';
import { type Opinion, confirmPurpose } from '../rules.ts';
import { contactsOf, setPhoneConfirmed } from '../store/contact.ts';

/** The resident types the code that was sent: from now on the phone of this opinion is known to be his. */
export const confirmPhone = action(opinion.verbs.confirmPhone)<Opinion>({
  apply: async (work, subject) => {
    const { tx, house, now, input } = work;
    const [sealed] = await contactsOf(tx, [subject.id]);
    const { phone } = openContact(house.seal, subject.id, sealed);
    await provePhone(work, phone ?? '', confirmPurpose(subject.id), input.code);
    await setPhoneConfirmed(tx, subject.id, now);
    return move(work, subject, { verb: 'confirmPhone' });
  },
});
