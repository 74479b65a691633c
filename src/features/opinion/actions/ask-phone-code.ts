import { refuse } from '#kernel/verdict.ts';
import { askPhoneCode as sendCode } from '#features/account/public.ts';
import { action } from '#platform/feature.ts';
import { openContact } from '../contact.ts';
import { opinion } from '../contract.ts';
import { type Opinion, confirmPurpose } from '../rules.ts';
import { contactsOf } from '../store/contact.ts';

/** Sends a code to the phone that was left with this opinion; to no other, so that nobody can have strangers rung. */
export const askPhoneCode = action(opinion.verbs.askPhoneCode)<Opinion>({
  apply: async (work, subject) => {
    const { tx, house } = work;
    if (!house.sendsSms) refuse('opinion.noSms', 409);
    const [sealed] = await contactsOf(tx, [subject.id]);
    await sendCode(work, openContact(house.seal, subject.id, sealed).phone ?? '', confirmPurpose(subject.id));
    return { id: subject.id };
  },
});
