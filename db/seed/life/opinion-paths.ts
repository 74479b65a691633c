import { dateOn } from '#kernel/dates.ts';
import { composeAnswer, filled } from '../compose.ts';
import { askNotes, declineReasons, delayReasons, handBackReasons, innerNotes, ratingWords, reopenWords, summaryFrames, summaryWhys, villageNotes, voidReasons } from '../texts/answer-voices.ts';
import { deputiesAt, holder, holders } from '../world/town.ts';
import { type OpinionAct, type Player, by, clockwork, resident } from './acts.ts';
import type { Desk, Written } from './opinion-writer.ts';
import { homeAfter, officeAfter, promisedMonth } from './times.ts';

/** The ways an opinion may go once it is written. */
export type Path = 'self' | 'village' | 'department' | 'declined' | 'handedBack' | 'paper' | 'elsewhere' | 'void';

type Outcome = 'solved' | 'later' | 'cannot';

/** Goes on with an opinion: each call is one act some days later. */
export interface Teller {
  readonly desk: Desk;
  readonly written: Written;
  last(): Date;
  office(verb: OpinionAct['verb'], who: Player, days: number, input?: Record<string, unknown>): void;
  home(verb: OpinionAct['verb'], who: Player, days: number, input?: Record<string, unknown>): void;
  put(verb: OpinionAct['verb'], who: Player, at: Date, input?: Record<string, unknown>): void;
  /** Whoever looks after it now. */
  caretaker(): Player;
  /** How the last answer came out. */
  cameOut: Outcome;
}

/** Goes on with this opinion. */
export function tellerOf(desk: Desk, written: Written): Teller {
  const { town, dice, calendar } = desk;
  const put: Teller['put'] = (verb, who, at, input = {}) => void written.acts.push({ about: written.script, at, by: who, verb, input });
  const last = (): Date => written.acts.at(-1)?.at ?? desk.now;
  const seats = written.stationId ? [...holders(town, 'recorder', { stationId: written.stationId }), ...holders(town, 'convener', { stationId: written.stationId })] : [];
  const tended = seats.length > 0 ? dice.pick(seats) : null;
  return {
    desk, written, last, put, cameOut: 'solved',
    office: (verb, who, days, input) => put(verb, who, officeAfter(dice, last(), days, calendar), input),
    home: (verb, who, days, input) => put(verb, who, homeAfter(dice, last(), days), input),
    caretaker: () => by(written.deputyId ?? tended ?? (written.stationId ? holder(town, 'recorder', { stationId: written.stationId }) : holder(town, 'clerk'))),
  };
}

/** The whole life of an opinion along a path; what lies ahead of now is cut off later. */
export function tellPath(teller: Teller, path: Path, pace: { slow: boolean; rating?: 'dissatisfied' }): void {
  const { desk: { dice, town }, written } = teller;
  const clerk = by(holder(town, 'clerk'));
  if (path === 'void') return teller.office('void', clerk, dice.int(0, 2), { reason: dice.pick(voidReasons) });
  if (path === 'elsewhere') return tellElsewhere(teller, clerk);
  if (!written.stationId && !written.deputyId) tellRoute(teller, clerk);
  teller.office('lookAt', teller.caretaker(), pace.slow && dice.chance(0.5) ? dice.int(8, 14) : dice.int(0, 4));
  if (dice.chance(0.2)) teller.office('classify', teller.caretaker(), 0, { kind: written.subject.choice === 'own' && dice.chance(0.4) ? 'petition' : 'opinion' });
  if (dice.chance(0.1)) teller.office('comment', teller.caretaker(), 0, { words: dice.pick(innerNotes), toResident: false });
  if (path === 'paper') return;
  tellHandling(teller, path, pace);
  tellAfterwards(teller, pace);
}

/** The clerk gives it to the station or a deputy of the village. */
function tellRoute(teller: Teller, clerk: Player): void {
  const { desk: { dice, town }, written } = teller;
  const station = town.stations.find(({ placeCode, host }) => placeCode === written.place.code && host !== 'enterprise');
  if (station && dice.chance(0.7)) written.stationId = station.id;
  else written.deputyId = dice.pick(deputiesAt(town, written.place.code));
  teller.office('route', clerk, dice.int(0, 2), written.stationId ? { stationId: written.stationId } : { deputyId: written.deputyId });
}

function tellElsewhere(teller: Teller, clerk: Player): void {
  const { desk: { dice }, written: { subject, filling } } = teller;
  const elsewhere = subject.elsewhere;
  teller.office('classify', clerk, dice.int(0, 2), { kind: subject.choice === 'report' ? 'report' : 'petition' });
  if (!elsewhere) return;
  const { channel, bodyName, reason } = elsewhere;
  teller.office('sendElsewhere', clerk, dice.int(0, 3), { channel, bodyName: filled(bodyName, filling), reason: dice.pick(reason) });
  teller.office('noticeElsewhere', clerk, dice.int(1, 5));
  const noticed = teller.written.acts.at(-1);
  if (noticed) teller.written.acts[teller.written.acts.length - 1] = { ...noticed, input: { way: dice.pick(['onTheSpot', 'post', 'message', 'byHand']), on: dateOn(noticed.at) } };
  teller.office('close', clerk, dice.int(2, 12));
}

/** From the look to the answer. */
function tellHandling(teller: Teller, path: Path, { slow }: { slow: boolean }): void {
  const { desk: { dice, town }, written: { subject, place } } = teller;
  const days = (least: number, most: number): number => (slow ? dice.int(most, most + 18) : dice.int(least, most));
  const committee = town.committeeOf.get(place.code);
  const office = (subject.office === 'village' ? committee : town.officeOf.get(subject.office)) ?? committee;
  const caretaker = teller.caretaker();
  if (path === 'village' && committee) {
    teller.office('handToVillage', caretaker, dice.int(0, 3), { officeId: committee.id, ...(dice.chance(0.7) ? { note: dice.pick(villageNotes) } : {}) });
    explainIf(teller, slow);
    return answer(teller, 'answerFromVillage', by(holder(town, 'handler', { officeId: committee.id })), days(2, 13), 'village');
  }
  if ((path === 'department' || path === 'declined' || path === 'handedBack') && office && office.kind !== 'villageCommittee') {
    const chair = by(holder(town, 'chair'));
    teller.office('askDepartment', caretaker, dice.int(1, 4), { officeId: office.id, note: dice.pick(askNotes) });
    if (path === 'declined') {
      teller.office('declineAsk', chair, dice.int(1, 3), { reason: dice.pick(declineReasons) });
    } else {
      teller.office('approveAsk', chair, dice.int(0, 3));
      const handler = by(holder(town, 'handler', { officeId: office.id }));
      if (path === 'department') {
        explainIf(teller, slow);
        return answer(teller, 'answerFromDepartment', handler, days(4, 15), 'department');
      }
      teller.office('handBack', handler, dice.int(2, 6), { reason: dice.pick(handBackReasons) });
    }
  }
  explainIf(teller, slow);
  answer(teller, 'answer', caretaker, days(2, 14), teller.written.deputyId ? 'deputy' : 'station');
}

function explainIf(teller: Teller, slow: boolean): void {
  const { dice } = teller.desk;
  if (slow && dice.chance(0.6)) teller.office('explainDelay', teller.caretaker(), dice.int(8, 15), { words: `${dice.pick(delayReasons)}。` });
}

function answer(teller: Teller, verb: 'answer' | 'answerFromVillage' | 'answerFromDepartment', who: Player, days: number, speaker: 'deputy' | 'station' | 'village' | 'department'): void {
  const { desk: { dice }, written: { subject, filling } } = teller;
  const outcome: Outcome = dice.weighted({ solved: 62, later: 22, cannot: 16 });
  teller.cameOut = outcome;
  teller.office(verb, who, days, { words: composeAnswer(dice, subject, outcome, filling, speaker, promisedMonth(teller.last(), dice.int(1, 8))) });
}

const ratingChances = { satisfied: 60, fairly: 29, dissatisfied: 11 };

/** Rating, a second handling, closing and the summary. */
export function tellAfterwards(teller: Teller, pace: { rating?: 'dissatisfied' }): void {
  const { desk: { dice, town }, written } = teller;
  const clerk = by(holder(town, 'clerk'));
  if (dice.chance(0.6) || pace.rating) rate(teller, pace.rating ?? dice.weighted(ratingChances));
  const rated = written.acts.at(-1);
  if (rated?.verb === 'rate' && rated.input['rating'] === 'dissatisfied' && dice.chance(0.6)) {
    teller.home('reopen', written.isOwnHand ? resident : clerk, dice.int(0, 2), { words: filled(dice.pick(reopenWords), written.filling) });
    teller.office('lookAt', teller.caretaker(), dice.int(0, 3));
    answer(teller, 'answer', teller.caretaker(), dice.int(4, 16), written.deputyId ? 'deputy' : 'station');
    if (dice.chance(0.7)) rate(teller, dice.weighted({ satisfied: 40, fairly: 52, dissatisfied: 8 }));
  }
  close(teller, clerk);
  // Of a family's own trouble nothing is published, so only common matters have a summary.
  const wish = written.subject.paper && dice.pick(written.subject.paper.title).replace(/^关于|的建议$/gu, '');
  if (wish && written.consentPublish && dice.chance(0.5)) {
    tellSummary(teller, clerk, wish);
  }
}

const publicly = { solved: 'solved', later: 'partly', cannot: 'unsolved' } as const;
/** Somebody looks at what the public will read a little later. */
const lookedAtAfterMs = 40 * 60_000;

/** The summary with how it came out; most are published. */
function tellSummary(teller: Teller, clerk: Player, wish: string): void {
  const { desk: { dice, town }, written } = teller;
  const outcome = publicly[teller.cameOut];
  const whys = outcome === 'solved' ? [] : summaryWhys[outcome];
  const why = whys[written.script % whys.length];
  teller.office('summarise', clerk, dice.int(1, 9), { summary: `${filled(dice.pick(summaryFrames[outcome]).replace('{事}', wish), written.filling)}。`, outcome, ...(why ? { why: `${why}。` } : {}) });
  if (written.script % 5 !== 0) teller.put('publishSummary', by(holder(town, 'chair')), new Date(teller.last().getTime() + lookedAtAfterMs));
}

function rate(teller: Teller, rating: 'satisfied' | 'fairly' | 'dissatisfied'): void {
  const { desk: { dice, town }, written } = teller;
  const words = dice.pick(ratingWords[rating]);
  const input = { rating, ...(words ? { words } : {}) };
  if (written.isOwnHand) return teller.home('rate', resident, dice.int(1, 8), input);
  // Asked by telephone; whoever answered may not tick it himself, so the clerk does.
  teller.office('rate', by(holder(town, 'clerk')), dice.int(2, 10), input);
}

/** Well rated it is closed within the hour; otherwise after thirty quiet days, or by hand before. */
function close(teller: Teller, clerk: Player): void {
  const { desk: { dice }, written } = teller;
  const last = written.acts.at(-1);
  if (!last) return;
  if (last.verb === 'rate' && last.input['rating'] !== 'dissatisfied') teller.put('close', clockwork, new Date(last.at.getTime() + dice.int(4, 58) * 60_000));
  else if (dice.chance(0.15)) teller.office('close', clerk, dice.int(10, 25));
  else teller.put('close', clockwork, new Date(last.at.getTime() + (30 * 24 + 1) * 3_600_000 + dice.int(0, 55) * 60_000));
}
