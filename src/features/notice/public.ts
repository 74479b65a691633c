import type { Role } from '#kernel/actor.ts';
import { newId } from '#kernel/id.ts';
import { personsWithRole } from '#features/account/public.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { Work } from '#platform/feature.ts';
import { post } from './compose.ts';
import type { Pace, Template } from './rules.ts';
import { countUnread, dropMessagesAbout, insertNotices } from './store.ts';

/** Who is told: one person, or everybody who holds a role (of an office, of a station). */
export type Addressee = { readonly personId: string } | { readonly role: Role; readonly officeId?: string; readonly stationId?: string };

/** What fills a template. Never a resident's name, phone or words: notices are read on shared screens. */
export type NoticeParams = Readonly<Record<string, string | number>>;

/**
 * Tells people something: an entry in their notices now, and a line in their next digest by short message.
 * `kind` is `feature.key`; its words are that feature's `text.notices.key`. `link` is a path such as `/opinions/<id>`.
 * `pace: 'weekly'` keeps it for the first working day of next week. Whoever acts himself is not told of it,
 * unless it is something he cannot know: `selfToo`.
 */
export async function tell(work: Work, what: { to: Addressee; kind: string; params: NoticeParams; link: string; urgent?: boolean; pace?: Pace; selfToo?: boolean }): Promise<void> {
  const { to, kind, params, link, urgent = false, pace = 'daily', selfToo = false } = what;
  const people = 'personId' in to ? [to.personId] : (await personsWithRole(work.tx, to.role, placeOf(to))).map((person) => person.id);
  const readers = [...new Set(people)].filter((personId) => selfToo || personId !== work.actor.personId);
  await insertNotices(work.tx, readers.map((personId) => ({
    id: newId(work.now.getTime()), personId, kind, params: JSON.stringify(params), link, urgent, pace, createdAt: work.now,
  })));
}

function placeOf({ officeId, stationId }: { officeId?: string; stationId?: string }): { officeId?: string; stationId?: string } {
  return { ...(officeId ? { officeId } : {}), ...(stationId ? { stationId } : {}) };
}

/**
 * Sends a resident one of the fixed approved texts; on workdays between 8:30 and 18:00, at once only when `urgent`.
 * It is queued in the verb's transaction and never makes the verb fail.
 */
export async function tellContact(work: Work, what: { phone: string; template: Template; params: NoticeParams; urgent?: boolean }): Promise<void> {
  await post(work, { channel: 'sms', personId: null, contact: what.phone, template: what.template, params: what.params, urgent: what.urgent ?? false });
}

/** Takes every message away that went, or was to go, to a resident about the matter of this number; answers how many. */
export const forgetContact = (tx: Tx, number: string): Promise<number> => dropMessagesAbout(tx, number);

/** How many notices this actor has not read. */
export const unreadNotices = async ({ tx, actor }: Work): Promise<number> => (actor.personId ? countUnread(tx, actor.personId) : 0);
