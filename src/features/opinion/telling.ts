import { officeKeepers } from '#kernel/actor.ts';
import { type NoticeParams, tell, tellContact } from '#features/notice/public.ts';
import { ruleFlag, townPage } from '#features/settings/public.ts';
import type { Work } from '#platform/feature.ts';
import { ask } from '#platform/jobs.ts';
import { openContact } from './contact.ts';
import { type Opinion, isReport } from './rules.ts';
import { contactsOf } from './store/contact.ts';
import { withPhone } from './store/flood.ts';

/** Where staff find an opinion. */
export const linkTo = (id: string): string => `/opinions/${id}`;

/** Who looks after an opinion now is told: its deputy, else its station, else the office. A report is told to the office alone. */
export async function tellCaretakers(work: Work, opinion: Pick<Opinion, 'id' | 'kind' | 'choice' | 'deputyPersonId' | 'stationId'>, key: string, params: NoticeParams): Promise<void> {
  const what = { kind: `opinion.${key}`, params, link: linkTo(opinion.id) };
  if (isReport(opinion) || (!opinion.deputyPersonId && !opinion.stationId)) return tell(work, { ...what, to: { role: 'clerk' } });
  if (opinion.deputyPersonId) return tell(work, { ...what, to: { personId: opinion.deputyPersonId } });
  for (const role of ['convener', 'recorder'] as const) await tell(work, { ...what, to: { role, stationId: opinion.stationId ?? '' } });
}

/** The same of several at once: each who looks after some of them hears how many, and the number of the first. */
export async function tellCaretakersOf(work: Work, opinions: readonly Opinion[], key: string, params: NoticeParams): Promise<void> {
  const byCaretaker = Map.groupBy(opinions, (one) => (isReport(one) ? '' : one.deputyPersonId ?? one.stationId ?? ''));
  for (const own of byCaretaker.values()) {
    const [first] = own;
    if (first) await tellCaretakers(work, first, key, { ...params, count: own.length, number: first.number });
  }
}

/** Those who may publish what somebody wrote up: office and chair. */
export async function tellPublishers(work: Work, { id, number }: Pick<Opinion, 'id' | 'number'>): Promise<void> {
  for (const role of officeKeepers) await tell(work, { to: { role }, kind: 'opinion.toPublish', params: { number }, link: linkTo(id) });
}

/** The handlers of the office it is with. */
export const tellHandlers = (work: Work, opinion: Pick<Opinion, 'id'>, officeId: string, key: string, params: NoticeParams): Promise<void> =>
  tell(work, { to: { role: 'handler', officeId }, kind: `opinion.${key}`, params, link: linkTo(opinion.id) });

/** One of the fixed texts for residents, with what fills it beside town and number. */
export type Message = { template: 'opinionReceived' | 'opinionAnswered' } | { template: 'opinionPassedOn'; to: string } | { template: 'opinionElsewhere'; channel: string } | { template: 'opinionNotForgotten' };

const mostAtOnce = 200;

/** A short message to each of these residents who left a phone; beyond a few it is done by jobs, so that nobody waits for it. */
export async function tellResidents(work: Work, opinions: readonly Pick<Opinion, 'id' | 'number'>[], message: Message): Promise<void> {
  if (opinions.length === 0) return;
  const [one] = opinions;
  if (opinions.length === 1 && one) return tellResident(work, one, message);
  const reachable = new Set(await withPhone(work.tx, opinions.map(({ id }) => id)));
  const told = opinions.filter(({ id }) => reachable.has(id)).map(({ id, number }) => ({ id, number }));
  if (told.length <= mostAtOnce) for (const opinion of told) await tellResident(work, opinion, message);
  else for (let from = 0; from < told.length; from += mostAtOnce) await ask(work.tx, { kind: 'opinion.tellMany', payload: { opinions: told.slice(from, from + mostAtOnce), message }, runAt: work.house.clock.now() });
}

/** A short message to the resident, if he left a phone. */
export async function tellResident(work: Work, opinion: Pick<Opinion, 'id' | 'number'>, message: Message): Promise<void> {
  const [sealed] = await contactsOf(work.tx, [opinion.id]);
  const { phone } = openContact(work.house.seal, opinion.id, sealed);
  if (!phone) return;
  // A number nobody proved may be a stranger's; the fixed texts say nothing of the matter, so a town decides.
  if (!sealed?.phoneConfirmedAt && (await ruleFlag(work.tx, 'residentSmsConfirmed', work.today))) return;
  const { template, ...more } = message;
  const help = template === 'opinionNotForgotten' ? { phone: (await townPage(work.tx)).phone } : {};
  await tellContact(work, { phone, template, params: { town: work.tenant.shortName, number: opinion.number, ...more, ...help } });
}

/** A report of wrongdoing goes past its station and its deputy, whom it may be about. */
export async function tellReport(work: Work, { id, number }: Pick<Opinion, 'id' | 'number'>): Promise<void> {
  for (const role of officeKeepers) await tell(work, { to: { role }, kind: 'opinion.reportArrived', params: { number }, link: linkTo(id) });
}
