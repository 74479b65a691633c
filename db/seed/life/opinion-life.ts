import { type Actor, receiptHolder, stationsOf, systemActor, has } from '#kernel/actor.ts';
import { type Calendar, due } from '#kernel/deadline.ts';
import { dateOn } from '#kernel/dates.ts';
import { newId } from '#kernel/id.ts';
import { periodOf } from '#kernel/profile.ts';
import type { DB } from '#db/tables.ts';
import { capacityOf } from '#features/opinion/policy.ts';
import { type LifeVerb, type Opinion, type State, clocks, life, noticeDue, receiptNumber } from '#features/opinion/rules.ts';
import { text } from '#features/opinion/text.ts';
import { rules } from '#features/settings/rules.ts';
import type { Selectable } from 'kysely';
import { type Town, actorOf } from '../world/town.ts';
import type { OpinionAct, Player } from './acts.ts';

/** How a resident can be reached, in clear until it is loaded. */
export interface Contact {
  readonly name: string | null;
  readonly phone: string | null;
  readonly address: string | null;
}

/** Rows as the tables hold them, without tenant and secrets. */
export type OpinionColumns = Omit<Selectable<DB['opinion']>, 'tenantId' | 'secretHash' | 'codeHash'>;
export type EventColumns = Omit<Selectable<DB['opinionEvent']>, 'tenantId'>;
export type PublishedColumns = Omit<Selectable<DB['publishedOpinion']>, 'tenantId'>;
export type DutyColumns = Omit<Selectable<DB['duty']>, 'tenantId'>;

/** One opinion as it stands after its acts so far. */
export interface OpinionCase {
  readonly script: number;
  readonly row: { -readonly [K in keyof OpinionColumns]: OpinionColumns[K] };
  readonly contact: Contact;
}

/** Everything the acts have written: what the verbs would have put into the tables. */
export interface OpinionBooks {
  readonly cases: Map<number, OpinionCase>;
  readonly events: EventColumns[];
  readonly duties: DutyColumns[];
  readonly published: PublishedColumns[];
  /** The last number given out in each year. */
  readonly numbers: Map<number, number>;
}

/** Books in which nothing is written. */
export const emptyBooks = (): OpinionBooks => ({ cases: new Map(), events: [], duties: [], published: [], numbers: new Map() });

const lookPeriod = periodOf(rules.opinionLookedAt, rules.opinionLookedAt.fallback);
const answerPeriod = periodOf(rules.opinionAnswered, rules.opinionAnswered.fallback);

/** Verbs that are not yet a look at it; the same as the feature's own list. */
const notLooking: readonly LifeVerb[] = ['route', 'rate', 'reopen', 'consent', 'amendContact', 'reveal', 'comment'];

type Change = Partial<OpinionCase['row']>;

/** Performs acts on paper, in the order of their time, exactly as the verbs of the opinion feature would. */
export function opinionLife(town: Town, calendar: Calendar, books: OpinionBooks) {
  const actor = (player: Player, opinionId: string): Actor =>
    player.kind === 'person' ? actorOf(town, player.personId)
    : player.kind === 'system' ? systemActor(town.tenantId, town.kind) : receiptHolder(town.tenantId, town.kind, opinionId);
  const subject = ({ row }: OpinionCase): Opinion => ({ ...row, mergedCount: 0, hasContact: true } as unknown as Opinion);
  const recorded = new Set<string>();
  const joined = new Map<string, OpinionCase[]>();
  const followers = (lead: OpinionCase) => (joined.get(lead.row.id) ?? []).filter(({ row }) => row.mergedIntoId === lead.row.id && row.state === 'merged').sort((a, b) => (a.row.id < b.row.id ? -1 : 1));

  const event = (one: OpinionCase, act: { at: Date; verb: string; by: Player }, said: { from: string | null; to: string; role: string; publicWords?: string | null; innerWords?: string | null }, personId = act.by.kind === 'person' ? act.by.personId : null): void => {
    books.events.push({
      id: newId(act.at.getTime()), opinionId: one.row.id, at: act.at, verb: act.verb, fromState: said.from, toState: said.to,
      personId, role: said.role, publicWords: said.publicWords ?? null, innerWords: said.innerWords ?? null,
    });
  };

  const move = (one: OpinionCase, act: OpinionAct, step: { to?: State; change?: Change; publicWords?: string | null; innerWords?: string | null } = {}): void => {
    const verb = act.verb as LifeVerb;
    const from = one.row.state as State;
    const to = life.next(from, verb, step.to);
    const role = capacityOf(actor(act.by, one.row.id), subject(one));
    Object.assign(one.row, one.row.lookedAt === null && !notLooking.includes(verb) ? { lookedAt: act.at } : {}, step.change, { state: to, version: one.row.version + 1 });
    event(one, act, { from, to, role, publicWords: step.publicWords ?? null, innerWords: step.innerWords ?? null });
  };

  const takeIn = (act: OpinionAct): void => {
    const { at, input } = act;
    const today = dateOn(at);
    const byStaff = act.verb === 'enter';
    const who = actor(act.by, '');
    const stations = byStaff ? stationsOf(who) : [];
    const stationId = (input['stationId'] as string | undefined) ?? (stations.length === 1 ? stations[0] ?? null : null);
    const own = byStaff && stationId === null && has(who, 'deputy') && !has(who, 'clerk', 'chair') ? who.personId : null;
    const year = Number(today.slice(0, 4));
    const running = (books.numbers.get(year) ?? 0) + 1;
    books.numbers.set(year, running);
    const receivedOn = (input['receivedOn'] as string | undefined) ?? today;
    const said = <T>(key: string): T | null => (input[key] as T | undefined) ?? null;
    const one: OpinionCase = {
      script: act.about, contact: { name: said('name'), phone: said('phone'), address: said('address') },
      row: {
        id: newId(at.getTime()), number: receiptNumber(year, running), outsideNumber: null, state: 'received', source: input['source'] as string, entryMode: said('entryMode'), choice: input['choice'] as string, kind: null,
        content: input['content'] as string, spot: said('spot'), placeCode: said<string>('placeCode') ?? town.stations.find(({ id }) => id === stationId)?.placeCode ?? null,
        stationId, deputyPersonId: said<string>('deputyId') ?? own, officeId: null, proposedOfficeId: null, mergedIntoId: null, stateBefore: null, suggestionId: null,
        receivedOn, createdAt: at, enteredBy: who.personId, ...clocks(receivedOn, { look: lookPeriod, answer: answerPeriod }, calendar), againDueOn: null, noticeDueOn: null,
        lookedAt: null, explainedAt: null, remindedOn: null, rememberedOn: null, answerWords: null, answeredBy: null, answeredPersonId: null, toldAt: null, answeredAt: null, rating: null, ratingWords: null,
        ratedAt: null, reopenedAt: null, elsewhereChannel: null, elsewhereBody: null, elsewhereReason: null, noticeWay: null, noticedOn: null, noticedAt: null, registeredAt: null, closedAt: null,
        consentName: said<boolean>('consentName') ?? false, consentPublish: said<boolean>('consentPublish') ?? false, consentCall: said<boolean>('consentCall') ?? false, summary: null, outcome: null, outcomeWhy: null, summarisedBy: null, erasureAskedAt: null, forReview: false, floodId: null, version: 1,
      },
    };
    books.cases.set(act.about, one);
    event(one, act, { from: null, to: 'received', role: byStaff ? 'office' : 'resident' });
  };

  const giveAnswer = (one: OpinionCase, act: OpinionAct, words: string, named?: string): void => {
    const who = actor(act.by, one.row.id);
    const capacity = capacityOf(who, subject(one));
    const by = named ?? whoAnswers(one, act, capacity);
    const change = { answerWords: words, answeredBy: by, answeredAt: act.at, answeredPersonId: who.personId, rating: null, ratingWords: null, ratedAt: null };
    move(one, act, { change, publicWords: words });
    for (const follower of followers(one)) {
      const role = capacityOf(who, subject(follower));
      const from = follower.row.state;
      Object.assign(follower.row, change, { state: 'answered', stateBefore: null, lookedAt: follower.row.lookedAt ?? act.at, version: follower.row.version + 1 });
      event(follower, { ...act, verb: 'answer' }, { from, to: 'answered', role, publicWords: words });
    }
    // The same act counts once, however often it is answered.
    if (capacity === 'deputy' && who.personId && !recorded.has(`${who.personId}/${one.row.id}`)) {
      recorded.add(`${who.personId}/${one.row.id}`);
      books.duties.push({
        id: newId(act.at.getTime()), personId: who.personId, kind: 'opinion.answered', doneOn: dateOn(act.at), title: one.row.number, refFeature: 'opinion', refId: one.row.id,
        enteredBy: who.personId, enteredAt: act.at, withdrawnAt: null, level: null,
      });
    }
  };

  const whoAnswers = ({ row }: OpinionCase, act: OpinionAct, capacity: string): string => {
    if (act.verb !== 'answer' && row.officeId) return town.offices.find(({ id }) => id === row.officeId)?.name ?? text.roles.handler;
    if (capacity === 'deputy' && act.by.kind === 'person') return actorOf(town, act.by.personId).name ?? text.roles.deputy;
    if (capacity === 'station' && row.stationId) return town.stations.find(({ id }) => id === row.stationId)?.name ?? '';
    return text.roles.office;
  };

  const officeName = (id: string): string => town.offices.find((office) => office.id === id)?.name ?? '';
  const words = (act: OpinionAct, key: string): string => act.input[key] as string;
  const optional = (act: OpinionAct, key: string): string | null => (act.input[key] as string | undefined) ?? null;

  const steps: Readonly<Partial<Record<OpinionAct['verb'], (one: OpinionCase, act: OpinionAct) => void>>> = {
    classify: (one, act) => {
      const kind = words(act, 'kind') as keyof typeof text.kinds;
      move(one, act, { change: { kind }, innerWords: `${text.kinds[kind]} ${optional(act, 'note') ?? ''}`.trim() });
    },
    route: (one, act) => {
      const deputyId = optional(act, 'deputyId');
      const station = town.stations.find(({ id }) => id === optional(act, 'stationId'));
      const name = deputyId === null ? station?.name ?? '' : actorOf(town, deputyId).name;
      move(one, act, { change: { stationId: station?.id ?? null, deputyPersonId: deputyId, placeCode: one.row.placeCode ?? station?.placeCode ?? null }, publicWords: name });
    },
    lookAt: (one, act) => move(one, act),
    answer: (one, act) => giveAnswer(one, act, words(act, 'words')),
    answerFromVillage: (one, act) => giveAnswer(one, act, words(act, 'words')),
    answerFromDepartment: (one, act) => giveAnswer(one, act, words(act, 'words')),
    explainDelay: (one, act) => move(one, act, { publicWords: words(act, 'words'), change: { explainedAt: act.at } }),
    handToVillage: (one, act) => move(one, act, { change: { officeId: words(act, 'officeId') }, publicWords: officeName(words(act, 'officeId')), innerWords: optional(act, 'note') }),
    askDepartment: (one, act) => move(one, act, { change: { proposedOfficeId: words(act, 'officeId'), officeId: null }, innerWords: words(act, 'note') }),
    approveAsk: (one, act) => {
      const officeId = one.row.proposedOfficeId ?? '';
      move(one, act, { change: { officeId, proposedOfficeId: null }, publicWords: officeName(officeId) });
    },
    declineAsk: (one, act) => move(one, act, { change: { proposedOfficeId: null }, innerWords: words(act, 'reason') }),
    handBack: (one, act) => move(one, act, { change: { officeId: null }, innerWords: words(act, 'reason') }),
    takeUp: (one, act) => move(one, act),
    merge: (one, act) => {
      const lead = books.cases.get(act.input['into'] as number);
      if (!lead) throw new Error('merged into nothing');
      joined.set(lead.row.id, [...(joined.get(lead.row.id) ?? []), one]);
      move(one, act, { change: { mergedIntoId: lead.row.id, stateBefore: one.row.state }, publicWords: lead.row.number });
    },
    sendElsewhere: (one, act) => {
      const channel = words(act, 'channel') as keyof typeof text.channels;
      const [bodyName, reason] = [words(act, 'bodyName'), words(act, 'reason')];
      move(one, act, {
        publicWords: `${text.channels[channel]}（${bodyName}）：${reason}`,
        change: {
          elsewhereChannel: channel, elsewhereBody: bodyName, elsewhereReason: reason, officeId: null, proposedOfficeId: null, noticedAt: null, noticedOn: null, noticeWay: null,
          noticeDueOn: noticeDue(one.row.receivedOn, calendar),
        },
      });
    },
    noticeElsewhere: (one, act) => {
      const way = words(act, 'way') as keyof typeof text.noticeWays;
      move(one, act, { publicWords: text.noticeWays[way], change: { noticeWay: way, noticedOn: words(act, 'on'), noticedAt: act.at } });
    },
    rate: (one, act) => move(one, act, { change: { rating: words(act, 'rating'), ratingWords: optional(act, 'words'), ratedAt: act.at }, publicWords: optional(act, 'words') }),
    reopen: (one, act) => move(one, act, {
      publicWords: words(act, 'words'),
      change: { reopenedAt: act.at, againDueOn: due(dateOn(act.at), answerPeriod, calendar), rating: null, ratingWords: null, ratedAt: null, officeId: null, mergedIntoId: null, closedAt: null },
    }),
    close: (one, act) => move(one, act, { change: { closedAt: act.at } }),
    void: (one, act) => move(one, act, { change: { closedAt: act.at }, publicWords: words(act, 'reason') }),
    comment: (one, act) => move(one, act, act.input['toResident'] ? { publicWords: words(act, 'words') } : { innerWords: words(act, 'words') }),
    summarise: (one, act) => move(one, act, {
      change: { summary: words(act, 'summary'), outcome: words(act, 'outcome'), outcomeWhy: optional(act, 'why'), summarisedBy: actor(act.by, one.row.id).personId }, innerWords: words(act, 'summary'),
    }),
    publishSummary: (one, act) => {
      const { row } = one;
      books.published.push({
        opinionId: row.id, summary: row.summary ?? '', outcome: row.outcome ?? '', why: row.outcomeWhy, placeCode: row.placeCode, placeName: town.places.find(({ code }) => code === row.placeCode)?.name ?? null,
        receivedOn: row.receivedOn, answeredOn: dateOn(row.answeredAt ?? act.at), publishedOn: dateOn(act.at), publishedBy: actor(act.by, row.id).personId, hiddenOn: null, hiddenGround: null,
      });
      move(one, act);
    },
  };

  return {
    perform(act: OpinionAct): void {
      if (act.verb === 'submit' || act.verb === 'enter') return takeIn(act);
      const one = books.cases.get(act.about);
      const step = steps[act.verb];
      if (!one || !step) throw new Error(`no ${act.verb} on paper`);
      step(one, act);
    },
    /** For what another feature does to an opinion in its own verbs. */
    move, giveAnswer, event,
  };
}
