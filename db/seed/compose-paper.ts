import { type Filling, type Spot, filled, fillingOf } from './compose.ts';
import type { Dice } from './random.ts';
import { askFrames, paperClosings, paperOpenings, partPoints, replyMeasures, replyOpenings, surveys, weights } from './texts/paper-voices.ts';
import type { PaperParts, Subject } from './texts/subject.ts';
import type { UnlikeTexts } from './unlike.ts';

/** The words of a suggestion. */
export interface PaperWords {
  readonly title: string;
  readonly facts: string;
  readonly proposal: string;
}

/** A matter that is also written up as a suggestion. */
export type PaperSubject = Subject & { readonly paper: PaperParts };

const marks = ['1．', '2．', '3．', '4．'];
const mostTries = 60;

/** A suggestion unlike every one before, or null when the matter has been written up often enough. */
export function composePaper(dice: Dice, subject: PaperSubject, place: Spot, written: UnlikeTexts): (PaperWords & { filling: Filling }) | null {
  const { paper } = subject;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const filling = fillingOf(dice, place, { 数: String(dice.int(3, 42) * dice.pick([1, 1, 10])) });
    const survey = dice.chance(0.85) ? `${dice.pick(surveys)}。` : '';
    const second = dice.chance(0.45) ? dice.some(paper.facts, 2)[1] : undefined;
    const [first = ''] = dice.some(paper.facts.filter((fact) => fact !== second), 1);
    const facts = `${dice.pick(paperOpenings)}，${first}。${second ? `${second}。` : ''}${survey}${dice.chance(0.8) ? `${dice.pick(weights)}。` : ''}`;
    const asks = dice.some(paper.asks, dice.int(2, paper.asks.length));
    const closing = dice.chance(0.7) ? `\n${dice.pick(paperClosings)}。` : '';
    const words = {
      title: filled(dice.pick(paper.title), filling), facts: filled(facts, filling),
      proposal: filled(`${dice.pick(askFrames)}：\n${asks.map((ask, at) => `${marks[at]}${ask}；`).join('\n').replace(/；$/u, '。')}${closing}`, filling),
    };
    if (words.title.length <= 60 && written.admit(`${words.title}\n${words.facts}\n${words.proposal}`)) return { ...words, filling };
  }
  return null;
}

const numerals = ['一、', '二、', '三、'];

/** An official answer, and the same said to the residents behind it; the second office of a divided one speaks of its own part. */
export function composeReply(dice: Dice, subject: PaperSubject, outcome: 'solved' | 'begun' | 'notNow', filling: Filling, promised: string, place = 0): { body: string; plainWords: string } {
  const points = [dice.pick(place === 0 ? subject.paper[outcome] : partPoints), ...dice.some(replyMeasures, dice.int(1, 2))];
  const body = `${dice.pick(replyOpenings)}。\n${points.map((point, at) => `${numerals[at]}${point}。`).join('\n')}`;
  const fillings = { ...filling, 期: promised };
  return { body: filled(body, fillings), plainWords: filled(`您反映的事有结果了：${points.join('；')}。`, fillings) };
}
