import type { Dice } from './random.ts';
import { answerClosings, answerOpenings } from './texts/answer-voices.ts';
import type { Subject } from './texts/subject.ts';
import { calmClosings, circumstances, closings, groups, households, openings, ownPlace, relatives } from './texts/voices.ts';
import type { UnlikeTexts } from './unlike.ts';
import { county } from './world/places.ts';

/** Where somebody writes from, for the words. */
export interface Spot {
  readonly name: string;
  readonly kind: 'village' | 'community';
  readonly spots: readonly string[];
}

/** What fills the braces of one text: drawn once, so that a text speaks of one spot and one person. */
export interface Filling {
  readonly [slot: string]: string;
}

/** Draws what fills the braces. */
export function fillingOf(dice: Dice, place: Spot, more: Filling = {}): Filling {
  return {
    村: place.name, 咱: dice.pick([...ownPlace[place.kind], place.name.length > 8 ? '我们社区' : place.name]), 处: dice.pick(place.spots), 组: dice.pick(groups[place.kind]),
    户: dice.pick(households), 人: dice.pick(relatives), 县: county.name, ...more,
  };
}

/** Puts the words into their places. */
export const filled = (text: string, filling: Filling): string => text.replace(/\{(.)\}/gu, (slot, name: string) => filling[name] ?? slot);

const ends = (text: string): string => (/[。！？…]$/u.test(text) ? text : `${text}。`);

/** One telling of a matter: short, middling or long, as people write. */
function tell(dice: Dice, subject: Subject, enterprise: boolean, place: Spot): string {
  const [what, more = ''] = dice.some(subject.what, 2);
  const [hurt, hurtToo = ''] = dice.some(subject.hurt, 2);
  const [wish, wishToo = ''] = dice.some(subject.wish, 2);
  const opening = dice.pick<string>(dice.chance(0.72) ? openings.any : openings[enterprise ? 'enterprise' : place.kind]);
  const circumstance = subject.calm ? '' : `${dice.pick(circumstances)}，`;
  const closing = dice.pick(subject.calm ? calmClosings : closings);
  const mark = dice.chance(0.12) && !subject.calm ? '！' : '。';
  switch (dice.weighted({ short: 12, plain: 22, person: 30, long: 24, full: 12 })) {
    case 'short': return `${what}，${dice.chance(0.5) ? hurt : wish}${mark}`;
    case 'plain': return `${dice.chance(0.5) ? circumstance : ''}${what}${mark}${ends(hurt ?? '')}${ends(wish ?? '')}`;
    case 'person': return `${ends(opening)}${what}，${hurt}${mark}${ends(wish ?? '')}${dice.chance(0.5) ? ends(closing) : ''}`;
    case 'long': return `${opening}。${circumstance}${what}${mark}${hurt}，${hurtToo}。${ends(wish ?? '')}${ends(closing)}`;
    default: return `${opening}。${what}，${more}${mark}${circumstance}${hurt}。${wish}，${wishToo}。${ends(closing)}`;
  }
}

const mostTries = 60;

/** A telling unlike every one before, or null when this matter has been told often enough. */
export function compose(dice: Dice, subject: Subject, place: Spot, heard: UnlikeTexts): { content: string; filling: Filling } | null {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const filling = fillingOf(dice, place);
    const content = filled(tell(dice, subject, subject.at === 'enterprise', place), filling);
    if (heard.admit(content)) return { content, filling };
  }
  return null;
}

/** Who speaks in an answer. */
const speakers = { deputy: '我', station: '联络站的同志', village: '村（居）干部', department: '我们的工作人员', office: '人大办的同志' } as const;
/** Who may speak. */
export type Speaker = keyof typeof speakers;

/** An answer in plain words: done, promised for later, or not possible and why. */
export function composeAnswer(dice: Dice, subject: Subject, outcome: 'solved' | 'later' | 'cannot', filling: Filling, speaker: Speaker, promised: string): string {
  const open = dice.pick<string>(outcome === 'solved' && dice.chance(0.4) ? answerOpenings.solved : answerOpenings.any);
  const close = dice.pick<string>(outcome === 'solved' && dice.chance(0.5) ? answerClosings.solved : answerClosings.any);
  const core = dice.pick(subject[outcome]);
  const slots = { ...filling, 谁: speakers[speaker], 期: promised };
  return filled(subject.calm || subject.choice === 'own' ? `${core}。${close}。` : `${open}。${core}。${close}。`, slots);
}
