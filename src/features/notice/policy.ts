import { keepsTheOffice } from '#kernel/actor.ts';
import { type Policy, only } from '#kernel/verdict.ts';
import type { Message } from './rules.ts';

/** A person's own notices need nobody's leave. */
export interface Reader {
  readonly personId: string | null;
}

const theOffice = only<unknown>(keepsTheOffice, 'notice.onlyTheOffice');
const goesByItself = only<Message>((_, { channel }) => channel === 'sms' || channel === 'mail', 'notice.toldByHand', 409);

interface Subjects {
  markRead: Reader;
  retry: Message;
  markTold: Message;
  approveTemplate: unknown;
}

/** Notices belong to their reader, the outbox to the congress office. */
export const policy: Policy<Subjects, Message> = {
  see: [theOffice],
  markRead: [only((_, reader) => reader.personId !== null, 'notice.noPerson')],
  retry: [theOffice, goesByItself, only((_, { state }) => state === 'failed' || state === 'notConfigured', 'notice.notFailed', 409)],
  markTold: [theOffice, only((_, { state }) => state !== 'sent', 'notice.alreadySent', 409)],
  approveTemplate: [theOffice],
};

