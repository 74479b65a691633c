import { refuse } from '#kernel/verdict.ts';
import { provePhoneCode } from '#features/account/public.ts';
import { action } from '#platform/feature.ts';
import { openContact } from '../contact.ts';
import { opinion } from '../contract.ts';
import { move } from '../moving.ts';
import { type Opinion, confirmPurpose, typedCode } from '../rules.ts';
import { contactsOf, setPhoneConfirmed } from '../store/contact.ts';

/** The resident types the code that was sent: from now on the phone of this opinion is known to be his. */
export const confirmPhone = action(opinion.verbs.confirmPhone)<Opinion>({
  apply: async (work, subject) => {
    const { tx, house, now, input } = work;
    const [sealed] = await contactsOf(tx, [subject.id]);
    const { phone } = openContact(house.seal, subject.id, sealed);
    if (!(await provePhoneCode(work, phone ?? '', confirmPurpose(subject.id), typedCode(input.code)))) refuse('opinion.codeWrong', 422);
    await setPhoneConfirmed(tx, subject.id, now);
    return move(work, subject, { verb: 'confirmPhone' });
  },
});
