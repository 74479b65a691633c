import { type BoundFeature, type Listener, serve } from '#platform/feature.ts';
import { mailerFrom } from '#platform/mail.ts';
import { smsGatewayFrom } from '#platform/sms.ts';
import { approveTemplate } from './actions/approve-template.ts';
import { markRead } from './actions/mark-read.ts';
import { markTold } from './actions/mark-told.ts';
import { retry } from './actions/retry.ts';
import { notice } from './contract.ts';
import { type Carriers, jobs } from './jobs.ts';
import { retains } from './retains.ts';
import { policy } from './policy.ts';
import { tellContact } from './public.ts';
import { findMessage } from './store.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';
import { groupText, mine, outbox, templates } from './views.ts';

/** A code somebody waits for before a form: at once, at any hour. */
const codeAsked: Listener = async (work, about) => {
  const { phone, code, minutes } = about as { phone: string; code: string; minutes: number };
  await tellContact(work, { phone, template: 'phoneCode', params: { code, minutes }, urgent: true });
};

/** The notice feature with what carries its messages. */
export const noticeFeatureWith = (carriers: Carriers): BoundFeature => serve({
  contract: notice,
  policy,
  actions: { markRead, retry, markTold, approveTemplate },
  showings: { mine, outbox, groupText, templates },
  subject: ({ tx }, id, lock) => findMessage(tx, id, lock),
  jobs: jobs(carriers),
  retains,
  listens: { 'account.codeAsked': codeAsked },
  text: { zh, en },
});

/** The notice feature as the program mounts it, with the gateways of this installation. */
export const noticeFeature = noticeFeatureWith({ sms: smsGatewayFrom(process.env), mail: mailerFrom(process.env) });
