import { forgetContact } from '#features/notice/public.ts';
import { action } from '#platform/feature.ts';
import { opinion } from '../contract.ts';
import { move } from '../moving.ts';
import type { Opinion } from '../rules.ts';
import { dropContact } from '../store/contact.ts';

/** Takes name, phone and address away, also from messages. Number, words and what was done are archives and stay. It cannot be undone. */
export const eraseContact = action(opinion.verbs.eraseContact)<Opinion>({
  apply: async (work, subject) => {
    const { tx, input: { ground } } = work;
    await dropContact(tx, subject.id);
    await work.announce('opinion.contactErased', { opinionId: subject.id });
    const messages = await forgetContact(tx, subject.number);
    work.note({ ground, asked: subject.erasureAskedAt !== null, messages });
    return move(work, subject, { verb: 'eraseContact', change: { erasureAskedAt: null, consentName: false }, innerWords: ground });
  },
});
