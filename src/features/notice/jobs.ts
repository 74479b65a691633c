import { dateOn } from '#kernel/dates.ts';
import { namesOf, phoneOf } from '#features/account/public.ts';
import type { JobKind, Work } from '#platform/feature.ts';
import type { Mailer } from '#platform/mail.ts';
import type { SmsGateway } from '#platform/sms.ts';
import { type Sealed, post, sealPlace, sentenceOf, wordsOf } from './compose.ts';
import { type MessageState, mostTries, nextDigestTime, nextTry, nextWeeklyTime } from './rules.ts';
import { type DueMessage, type NoticeRow, approvals, dueMessages, lastDigests, setDigested, undigested, updateMessage } from './store.ts';

/** What carries messages out of the house; null where none is configured. */
export interface Carriers {
  readonly sms: SmsGateway | null;
  readonly mail: Mailer | null;
}

const mostNotices = 5000;
const mostMessages = 20;

/** Writes one digest a person of whatever is due and still unread; what he has read meanwhile is not told again. */
async function digest(work: Work): Promise<void> {
  const { tx, now, house } = work;
  const waiting = await undigested(tx, mostNotices);
  const unread = waiting.filter((notice) => notice.readAt === null);
  const people = [...new Set(unread.map((notice) => notice.personId))];
  const calendar = await house.calendar();
  const last = await lastDigests(tx, people);
  const isDue = ({ personId, createdAt, pace, urgent }: NoticeRow): boolean => {
    if (urgent) return true;
    const at = last.get(personId);
    return (pace === 'weekly' ? nextWeeklyTime(createdAt, calendar) : nextDigestTime(createdAt, at ? dateOn(at) : null, calendar)) <= now;
  };
  const due = Map.groupBy(unread.filter(isDue), (notice) => notice.personId);
  const names = await namesOf(tx, [...due.keys()]);
  for (const [personId, notices] of due) await tellOne(work, personId, names.get(personId) ?? '', notices);
  const told = [...due.values()].flat();
  await setDigested(tx, [...waiting.filter((notice) => notice.readAt !== null), ...told].map((notice) => notice.id), now);
}

async function tellOne(work: Work, personId: string, personName: string, notices: readonly NoticeRow[]): Promise<void> {
  const [first] = notices;
  if (!first) return;
  const contact = await phoneOf(work, personId);
  const params = { town: work.tenant.shortName, count: notices.length, first: sentenceOf({ ...work, locale: 'zh' }, first) };
  // Without a phone somebody of the office passes it on.
  await post(work, { channel: contact ? 'sms' : 'wechatCopy', personId, personName, contact, template: 'digest', params, urgent: notices.some((notice) => notice.urgent) });
}

/** Sends what is due. One that fails is tried again later and never stops the others. */
const send = (carriers: Carriers) => async (work: Work): Promise<void> => {
  const { tx, now } = work;
  const numbers = await approvals(tx);
  for (const message of await dueMessages(tx, now, mostMessages)) {
    const outcome = await carry(carriers, work, message, numbers.get(message.template) ?? null);
    const attemptCount = message.attemptCount + 1;
    if (outcome.state !== 'failed') await updateMessage(tx, message.id, { ...outcome, attemptCount, ...(outcome.state === 'sent' ? { sentAt: now } : {}) });
    else if (attemptCount < mostTries) await updateMessage(tx, message.id, { attemptCount, lastError: outcome.lastError, dueAt: nextTry(now, attemptCount) });
    else await updateMessage(tx, message.id, { ...outcome, attemptCount });
  }
};

async function carry(carriers: Carriers, work: Work, message: DueMessage, approvalNumber: string | null): Promise<{ state: MessageState; lastError: string | null }> {
  const carrier = carriers[message.channel as 'sms' | 'mail'];
  if (!carrier) return { state: 'notConfigured', lastError: null };
  try {
    const { contact, params } = JSON.parse(work.house.seal.open(message.sealed, sealPlace(message.id))) as Sealed;
    if (!contact) throw new Error('no address');
    await carrier.send({ to: contact, words: wordsOf(work.tenant, message.template, params), subject: work.tenant.shortName, approvalNumber, params });
    return { state: 'sent', lastError: null };
  } catch (error) {
    return { state: 'failed', lastError: error instanceof Error ? error.message.slice(0, 300) : 'unknown' };
  }
}

/** The clock's work of this feature. */
export const jobs = (carriers: Carriers): readonly JobKind[] => [
  { kind: 'notice.digest', everyMinutes: 5, run: digest },
  { kind: 'notice.send', everyMinutes: 1, outward: true, run: send(carriers) },
];
