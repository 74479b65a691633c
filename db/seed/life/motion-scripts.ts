import { addDays, dateOn } from '#kernel/dates.ts';
import { leastSigners } from '#features/motion/rules.ts';
import { demoKeys } from '../demo-keys.ts';
import { type MotionText, pondMotion, pondWords, roadMotion, roadWords, signingWords, stallMotion, stallWords, streetMotion } from '../texts/motions.ts';
import { type Sitting, handlerName, holder } from '../world/town.ts';
import { type MotionAct, type PaperAct, by } from './acts.ts';
import type { Desk } from './opinion-writer.ts';
import { homeMoment, moment, officeAfter } from './times.ts';

/** What a town's deputies moved, and how the suggestion that came of one was handled. */
export interface MotionsTold { readonly motions: MotionAct[]; readonly papers: PaperAct[] }

/** Goes on with one motion: each call is one act at its hour. */
interface Mover {
  readonly lead: string;
  readonly asked: readonly string[];
  put(verb: MotionAct['verb'], who: string, at: Date, input?: Record<string, unknown>, becomes?: number): void;
}

const signersAsked = 6;
const morning = 8 * 60 + 40;

/** Four motions: one adopted a year ago, one that became suggestion `becomes`, one asked back in the last session, one that still looks for its movers. */
export function writeMotions(desk: Desk, becomes: number): MotionsTold {
  const motions: MotionAct[] = [];
  const [earlier, before, latest] = desk.town.sittings.slice(-3);
  if (!earlier || !before || !latest) throw new Error('a town without three sessions');
  const chair = holder(desk.town, 'chair');
  const at = (on: string, minute: number): Date => moment(desk.dice, on, minute, minute + 25);

  const road = handedIn(desk, motions, roadMotion, earlier);
  road.put('putOnAgenda', chair, at(earlier.fromOn, morning), { ground: roadWords.ground });
  road.put('recordOutcome', holder(desk.town, 'clerk'), at(earlier.toOn, morning + 400), { outcome: 'adopted', on: earlier.toOn, words: roadWords.vote });
  road.put('checkPublication', holder(desk.town, 'clerk'), at(earlier.toOn, morning + 440), { withPaper: true, decisionWords: roadWords.ground, outcomeWords: roadWords.vote });

  const stalls = handedIn(desk, motions, stallMotion, before);
  const placeCode = desk.town.places.find(({ name }) => name === '东街社区')?.code ?? '';
  stalls.put('treatAsSuggestion', chair, at(before.fromOn, morning + 60), { ground: stallWords.ground, topic: 'townBuilding', placeCode }, becomes);
  stalls.put('checkPublication', holder(desk.town, 'clerk'), at(before.fromOn, morning + 240), { withPaper: true, decisionWords: stallWords.ground });

  const ponds = handedIn(desk, motions, pondMotion, latest);
  ponds.put('putOnAgenda', chair, at(latest.fromOn, morning), { ground: pondWords.ground });
  ponds.put('askWithdrawal', ponds.lead, at(latest.fromOn, morning + 60), { words: pondWords.back });
  ponds.put('agreeWithdrawal', chair, at(latest.fromOn, morning + 120));

  lookingForMovers(desk, motions);
  return { motions, papers: handled(desk, becomes, stalls.lead, motions.find((act) => act.becomes === becomes)?.at ?? desk.now) };
}

/** A deputy writes it at home and asks colleagues. The chair does not sign what the presidium decides on. */
function begin({ town, dice }: Desk, motions: MotionAct[], words: MotionText, draftOn: string, also: readonly string[] = []): Mover {
  const about = new Set(motions.map((act) => act.about)).size;
  const kept = new Set([holder(town, 'chair'), town.persons.find(({ phone }) => phone === demoKeys.deputyPhone)?.id]);
  const [lead = '', ...colleagues] = dice.some(town.mandates.filter(({ level, personId }) => level === 'township' && !kept.has(personId)).map(({ personId }) => personId), 1 + signersAsked - also.length);
  const asked = [...colleagues, ...also];
  const put: Mover['put'] = (verb, who, at, input = {}, becomes) => void motions.push({ about, at, by: by(who), verb, input, ...(becomes === undefined ? {} : { becomes }) });
  const draftAt = homeMoment(dice, draftOn);
  put('draft', lead, draftAt, { ...words, publicConsent: true });
  put('askCosigners', lead, new Date(draftAt.getTime() + dice.int(3, 12) * 60_000), { personIds: asked });
  return { lead, asked, put };
}

/** Five of six sign, and it is handed in on the eve of the session. */
function handedIn(desk: Desk, motions: MotionAct[], words: MotionText, { fromOn }: Sitting): Mover {
  const mover = begin(desk, motions, words, addDays(fromOn, -9));
  mover.asked.slice(0, -1).forEach((personId, place) => mover.put('cosign', personId, homeMoment(desk.dice, addDays(fromOn, place - 8)), { wordsVersion: 1 }));
  mover.put('submit', mover.lead, moment(desk.dice, addDays(fromOn, -1), 14 * 60, 17 * 60));
  return mover;
}

/** In these days: one mover is missing, and the deputy of the demo card is among those asked. */
function lookingForMovers(desk: Desk, motions: MotionAct[]): void {
  const { town, today, dice } = desk;
  const mover = begin(desk, motions, streetMotion, addDays(today, -6), town.persons.filter(({ phone }) => phone === demoKeys.deputyPhone).map(({ id }) => id));
  const [declines = '', away = '', ...own] = mover.asked;
  // All but the lead, the one who is away and signs on his phone later, and the one who is missing.
  const signing = (leastSigners.township ?? 0) - 3;
  mover.put('declineCosign', declines, homeMoment(dice, addDays(today, -4)), { words: signingWords.declined });
  mover.put('cosign', away, homeMoment(dice, addDays(today, -3)), { wordsVersion: 1 });
  for (const personId of own.slice(0, signing)) mover.put('cosign', personId, homeMoment(dice, addDays(today, -5)), { wordsVersion: 1 });
}

/** The office does what was asked for, answers, and it is published. */
function handled({ town, dice, calendar }: Desk, script: number, lead: string, from: Date): PaperAct[] {
  const office = town.officeOf.get('market');
  if (!office) throw new Error('no office for markets');
  const [clerk, chair, officer, officeId] = [holder(town, 'clerk'), holder(town, 'chair'), holder(town, 'handler', { officeId: office.id }), office.id];
  const acts: PaperAct[] = [];
  const then = (verb: PaperAct['verb'], who: string, days: number, input: (on: string) => Record<string, unknown> = () => ({})): void => {
    const at = officeAfter(dice, acts.at(-1)?.at ?? from, days, calendar);
    acts.push({ about: script, by: by(who), verb, at, input: input(dateOn(at)) });
  };
  then('accept', clerk, 0);
  then('prepare', clerk, 1, () => ({ shares: [{ officeId, role: 'main' }] }));
  then('assign', chair, 1);
  then('acceptWork', officer, 1, () => ({ officeId }));
  then('logContact', officer, 6, (on) => ({ officeId, kind: 'before', way: 'onSite', on, reached: true, said: stallWords.contact }));
  then('draftReply', officer, 34, () => ({ officeId, body: stallWords.answer, plainWords: stallWords.plain, letter: 'A', contactName: '办公室', contactPhone: office.phone, ready: true }));
  then('issueReply', officer, 1, () => ({ officeId, signer: handlerName(town, officeId) }));
  then('appraise', lead, 5, () => ({ attitude: 'satisfied', result: 'satisfied', words: stallWords.mark }));
  then('close', clerk, 3);
  then('checkPublication', clerk, 6, () => ({ terms: [], ranges: [] }));
  return acts;
}
