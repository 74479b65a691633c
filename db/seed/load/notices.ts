import type { Calendar } from '#kernel/deadline.ts';
import { newId } from '#kernel/id.ts';
import { mask } from '#kernel/plain-text.ts';
import { type Sealed, sealPlace, wordsOf } from '#features/notice/compose.ts';
import { type Template, nextSendingTime } from '#features/notice/rules.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { Seal } from '#platform/seal.ts';
import type { Chronicle } from '../life/chronicle.ts';
import { noticesSince } from '../life/notices.ts';
import type { Town } from '../world/town.ts';
import { insertOwn } from './insert-many.ts';

const dayMs = 86_400_000;
const daysOfNotices = 20;
const daysOfMessages = 12;

/** What people were told lately: the old read and digested, that of the last day not yet. */
export async function loadNotices(tx: Tx, town: Town, told: Chronicle, now: Date): Promise<void> {
  const rows = noticesSince(town, told, new Date(now.getTime() - daysOfNotices * dayMs)).map(({ at, personId, kind, params, link }, place) => {
    const age = (now.getTime() - at.getTime()) / dayMs;
    return {
      id: newId(at.getTime()), personId, kind, params: JSON.stringify(params), link, urgent: false, pace: 'daily', createdAt: at,
      // Most people look within some days; every seventh leaves it.
      readAt: age > 3 && place % 7 !== 0 ? new Date(at.getTime() + ((place % 40) + 3) * 3_600_000) : null,
      digestedAt: age > 1 ? new Date(at.getTime() + 18 * 3_600_000) : null,
    };
  });
  await insertOwn(tx, 'notice', rows);
}

const templateOf: Readonly<Record<string, Template>> = {
  submit: 'opinionReceived', enter: 'opinionReceived', route: 'opinionPassedOn', handToVillage: 'opinionPassedOn', approveAsk: 'opinionPassedOn', answer: 'opinionAnswered', answerFromVillage: 'opinionAnswered',
  answerFromDepartment: 'opinionAnswered', sendElsewhere: 'opinionElsewhere',
};

/** What residents who left a phone would have got as short messages: the outbox of a town without a gateway. */
export async function loadMessages(tx: Tx, town: Town, { told, opinions }: Chronicle, calendar: Calendar, seal: Seal, now: Date): Promise<void> {
  const since = new Date(now.getTime() - daysOfMessages * dayMs);
  const rows = told.flatMap(({ feature, act }) => {
    const one = opinions.cases.get(act.about);
    const template = templateOf[act.verb];
    if (feature !== 'opinion' || act.at <= since || !one?.contact.phone || !template) return [];
    const name = (id: string | null): string => town.stations.find((station) => station.id === id)?.name ?? town.offices.find((office) => office.id === id)?.name ?? town.persons.find((person) => person.id === id)?.name ?? '';
    const { number, stationId, deputyPersonId, officeId, elsewhereBody } = one.row;
    const params: Sealed['params'] = {
      town: town.shortName, number, ...(template === 'opinionPassedOn' ? { to: name(act.verb === 'route' ? deputyPersonId ?? stationId : officeId) } : {}), ...(template === 'opinionElsewhere' ? { channel: elsewhereBody ?? '' } : {}),
    };
    const id = newId(act.at.getTime());
    return [{
      id, channel: 'sms', personId: null, template, sealed: seal.close(JSON.stringify({ contact: one.contact.phone, params } satisfies Sealed), sealPlace(id)), body: wordsOf(town, template, params),
      maskedTo: mask.phone(one.contact.phone), state: 'notConfigured', attemptCount: 1, createdAt: act.at, dueAt: nextSendingTime(act.at, calendar),
    }];
  });
  await insertOwn(tx, 'message', rows);
}
