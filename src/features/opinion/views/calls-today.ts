import { dateOn, sayDay } from '#kernel/dates.ts';
import { mask } from '#kernel/plain-text.ts';
import { wordsFor } from '#kernel/organs.ts';
import { fill } from '#kernel/words.ts';
import { ruleFlag } from '#features/settings/public.ts';
import { permitted, showing } from '#platform/feature.ts';
import { openContact } from '../contact.ts';
import { opinion } from '../contract.ts';
import { policy } from '../policy.ts';
import { callWithinDays } from '../rules.ts';
import { contactsOf } from '../store/contact.ts';
import { toTell } from '../store/waiting.ts';
import { text as en } from '../text.en.ts';
import { text as zh } from '../text.ts';

/** Residents who get their answer by a human voice, because no message reaches them; and what one may say. */
export const callsToday = showing(opinion.views.callsToday, async (work) => {
  const { tx, actor, today, now, locale, house, tenant } = work;
  const since = new Date(now.getTime() - callWithinDays * 86_400_000);
  const opinions = await toTell(tx, actor, { since, sendsSms: house.sendsSms, confirmedOnly: await ruleFlag(tx, 'residentSmsConfirmed', today) });
  const contacts = new Map((await contactsOf(tx, opinions.map(({ id }) => id))).map((contact) => [contact.opinionId, contact]));
  return {
    rows: opinions.map((subject) => {
      const { name, phone } = openContact(house.seal, subject.id, contacts.get(subject.id));
      return {
        id: subject.id, version: subject.version, number: subject.number, name, phone: phone === null ? null : mask.phone(phone),
        answeredOn: dateOn(subject.answeredAt ?? now), can: permitted(policy, opinion.verbs, actor, subject, today),
        say: fill(wordsFor(work, { zh, en }).calls.say, { town: tenant.shortName, day: sayDay(subject.receivedOn, locale), number: subject.number, answer: subject.answerWords }),
      };
    }),
  };
});
