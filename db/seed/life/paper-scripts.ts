import { addDays, dateOn, daysBetween } from '#kernel/dates.ts';
import type { Dice } from '../random.ts';
import { type PaperSubject } from '../compose-paper.ts';
import type { UnlikeTexts } from '../unlike.ts';
import { historyFrom } from '../world/calendar.ts';
import type { Town } from '../world/town.ts';
import { by } from './acts.ts';
import { tellAfterwards, tellerOf } from './opinion-paths.ts';
import type { Desk, Written } from './opinion-writer.ts';
import { type Handling, tellHandling } from './paper-handling.ts';
import { beginOn } from './paper-choice.ts';
import { paperShowcase } from './paper-showcase.ts';
import { type Start, begin, tellStart } from './paper-start.ts';
import { type PaperScript, paperTeller } from './paper-teller.ts';

/** What a town's deputies suggested over the years, each with its whole life, and what became of the opinions behind. */
export function writePapers(desk: Desk, papers: UnlikeTexts, opinions: readonly Written[], count: number): PaperScript[] {
  const made: PaperScript[] = [];
  const keep = (one: PaperScript): void => void made.push(one);
  paperShowcase(desk, papers, () => made.length, keep, count);
  for (const origin of opinions.filter((one) => waits(one))) {
    if (made.length >= count) break;
    const paper = fromOpinion(desk, papers, made.length, origin);
    if (paper) keep(paper);
  }
  while (made.length < count) keep(ofOwn(desk, papers, made.length));
  return made;
}

/** Looked at and left for a suggestion: nothing of its own follows. */
const waits = ({ acts, subject, stationId, deputyId }: Written): boolean => {
  const last = acts.at(-1)?.verb;
  return subject.paper !== undefined && (stationId !== null || deputyId !== null) && (last === 'lookAt' || last === 'classify' || last === 'comment') && !acts.some(({ input }) => input['kind'] === 'petition');
};

function fromOpinion(desk: Desk, papers: UnlikeTexts, script: number, origin: Written): PaperScript | null {
  const { dice } = desk;
  const looked = dateOn(origin.acts.at(-1)?.at ?? desk.now);
  // What was looked at only lately is still being thought about.
  if (daysBetween(looked, desk.today) < 12) return null;
  // With a session near, a deputy keeps it for the session.
  const near = dice.chance(0.75) ? desk.town.sittings.find(({ fromOn }) => daysBetween(looked, fromOn) > 8 && daysBetween(looked, fromOn) < 110) : undefined;
  const draftOn = near ? addDays(near.fromOn, -dice.int(3, 8)) : addDays(looked, dice.int(1, 12));
  const paper = begin(desk, papers, { script, subject: origin.subject as PaperSubject, place: origin.place, draftOn, level: 'township', origins: [origin] });
  if (!paper) return null;
  const start = dice.weighted({ plain: 88, mended: 7, elsewhere: 3, withdrawn: 2 });
  tell(desk, paper, start, near?.fromOn ?? null);
  answerOrigin(desk, origin, paper, start);
  return paper;
}

/** The resident hears of it: what he thinks of the answer comes after the last one; a paper that came to nothing gives the matter back to the deputy. */
function answerOrigin(desk: Desk, origin: Written, paper: PaperScript, start: Start): void {
  const end = paper.acts.findLast(({ verb }) => verb === (start === 'elsewhere' ? 'sendElsewhere' : start === 'withdrawn' ? 'withdraw' : 'issueReply'));
  if (!end) return;
  const teller = tellerOf(desk, origin);
  teller.put('comment', by(paper.leadId), end.at);
  const mark = origin.acts.length - 1;
  if (start === 'elsewhere' || start === 'withdrawn') teller.office('answer', teller.caretaker(), 3, { words: '这件事没有作为建议办理。我们另找了有关单位，请他们直接和您联系，有结果会再告诉您。' });
  tellAfterwards(teller, {});
  origin.acts.splice(mark, 1);
}

function ofOwn(desk: Desk, papers: UnlikeTexts, script: number): PaperScript {
  const { dice, town } = desk;
  const start = dice.weighted({ plain: 84, mended: 6, elsewhere: 2, withdrawn: 2, void: 1, forwarded: 5 });
  const submitOn = dice.chance(0.8) ? sessionDay(dice, town, desk.today) : dayWithin(dice, historyFrom(desk.today), desk.today);
  const paper = beginOn(desk, papers, { script, draftOn: addDays(submitOn, -dice.int(4, 16)), level: start === 'forwarded' ? 'county' : 'township', origins: [] });
  tell(desk, paper, start, submitOn);
  return paper;
}

const dayWithin = (dice: Dice, from: string, to: string): string => addDays(from, dice.int(16, daysBetween(from, to)));

/** A session within the history, those of January more often: then the year's list is made. */
function sessionDay(dice: Dice, town: Town, today: string): string {
  const held = town.sittings.filter(({ fromOn }) => fromOn >= historyFrom(today));
  const chosen = dice.weighted(Object.fromEntries(held.map(({ id, fromOn }) => [id, fromOn.slice(5, 7) === '01' ? 3 : 1])));
  return held.find(({ id }) => id === chosen)?.fromOn ?? today;
}

function tell(desk: Desk, paper: PaperScript, start: Start, submitOn: string | null): void {
  const teller = paperTeller(desk, paper);
  tellStart(teller, start, submitOn);
  if (start === 'plain' || start === 'mended') tellHandling(teller, handlingOf(desk.dice));
}

/** How things mostly go. */
function handlingOf(dice: Dice): Handling {
  const long = dice.weighted({ no: 80, prepared: 8, granted: 9, refused: 3 });
  const answerDays = long === 'prepared' || long === 'granted' ? dice.int(95, 172) : dice.chance(0.06) ? dice.int(94, 112) : dice.int(28, 84);
  return {
    via: dice.chance(0.16), co: dice.chance(0.3), parts: dice.chance(0.04), returned: dice.weighted({ no: 92, allowed: 5, refused: 3 }), long, answerDays,
    mark: dice.weighted({ satisfied: 62, basicallySatisfied: 22, dissatisfied: 8, none: 8 }), again: dice.weighted({ satisfied: 45, basicallySatisfied: 45, dissatisfied: 10 }), face: dice.chance(0.28),
    end: dice.weighted({ published: 96, withheld: 3, hidden: 1 }),
  };
}
