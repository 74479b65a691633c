import { addDays, dateOn, daysBetween } from '#kernel/dates.ts';
import { due } from '#kernel/deadline.ts';
import type { Dice } from '../random.ts';
import { holder, holders } from '../world/town.ts';
import { type Player, type PromiseAct, by } from './acts.ts';
import type { Desk } from './opinion-writer.ts';
import type { PaperScript } from './paper-teller.ts';

/** A promise as a reply made it by its day. */
interface Made {
  readonly paper: PaperScript;
  readonly officeId: string;
  readonly madeOn: string;
  readonly dueOn: string;
}

const claims = ['工程已完工并通过验收，现场看过，群众正常使用', '已经办好，村里核实过，附现场照片和验收单', '设施装好并试运行一个月，没有再出问题'] as const;
const still = ['又问了一次，上级资金计划还没有下达', '项目仍在储备库，今年没有列入', '用地手续还在县里审批'] as const;
/** How often what is not possible yet is looked at again; what lies after today has not happened. */
const looksAgain = 6;
const delays = ['连续降雨影响施工，需要顺延', '材料招标流标一次，重新采购', '与相邻农户的用地协商还没有签完'] as const;

/** What became of each promise of the papers, as acts at their hours. Papers that were handled again keep theirs as the second reply left it. */
export function writePromises(desk: Desk, papers: readonly PaperScript[]): PromiseAct[] {
  return papers.flatMap((paper) => (paper.acts.some(({ verb }) => verb === 'orderRehandling' || verb === 'withdraw' || verb === 'void') ? [] : madeBy(paper).flatMap((made) => tell(desk, made))));
}

/** The days the replies of a paper name, one an office. */
function madeBy(paper: PaperScript): Made[] {
  return paper.acts.flatMap(({ verb, input }, place) => {
    const { officeId, promisedOn } = input as { officeId: string; promisedOn?: string };
    const issued = verb === 'draftReply' && promisedOn !== undefined ? paper.acts.slice(place).find((act) => act.verb === 'issueReply' && act.input['officeId'] === officeId) : undefined;
    return issued && promisedOn !== undefined ? [{ paper, officeId, madeOn: dateOn(issued.at), dueOn: promisedOn }] : [];
  });
}

/** One promise: kept in time or late, put off once or twice, changed, owned up to, or left open. */
function tell(desk: Desk, made: Made): PromiseAct[] {
  const { dice, town } = desk;
  const [officer] = holders(town, 'handler', { officeId: made.officeId });
  if (!officer) return [];
  const acts: PromiseAct[] = [];
  const [handler, chair] = [by(officer), by(holder(town, 'chair'))];
  let on = made.madeOn;
  const put = (verb: PromiseAct['verb'], who: Player, day: string, input: Record<string, unknown> = {}): void => {
    on = officeDay(desk, day > on ? day : addDays(on, 1));
    acts.push({ about: made.paper.script, officeId: made.officeId, at: new Date(Date.parse(`${on}T01:00:00Z`) + dice.int(0, 400) * 60_000), by: who, verb, input });
  };
  const putOff = (dueOn: string, more: Record<string, unknown> = {}): string => {
    const newDueOn = addDays(dueOn, dice.int(40, 110));
    put('ask', handler, addDays(dueOn, -dice.int(4, 20)), { wanted: 'extended', newDueOn, words: dice.pick(delays), ...more });
    put('grant', chair, addDays(on, dice.int(1, 5)), dice.chance(0.5) ? { words: '情况属实，同意' } : {});
    return newDueOn;
  };
  const fate = dice.weighted({ kept: 46, late: 14, extended: 14, twice: 6, adjusted: 5, notYet: 7, open: 8 });
  if (fate === 'open') return acts;
  if (fate === 'notYet') {
    put('ask', handler, addDays(made.dueOn, -dice.int(3, 25)), { wanted: 'notYet', reason: dice.pick(['higherFunds', 'land', 'power']), words: '已经报上级有关部门，项目还没有列入今年计划，暂时办不成' });
    put('grant', chair, addDays(on, dice.int(2, 6)), { words: '请每半年报告一次进展' });
    for (let times = 0; times < looksAgain; times += 1) put('review', by(holder(town, 'clerk')), addDays(on, dice.int(150, 178)), { words: dice.pick(still) });
    return [...acts, ...shown(desk, made, acts)];
  }
  let dueOn = made.dueOn;
  if (fate === 'extended' || fate === 'twice') dueOn = putOff(dueOn);
  if (fate === 'twice') dueOn = putOff(dueOn);
  if (fate === 'adjusted') dueOn = putOff(dueOn, { wanted: 'adjusted', newWhat: '先办好群众最急的一段，其余列入下一年度' });
  const claimOn = fate === 'late' ? addDays(dueOn, dice.int(5, 40)) : addDays(dueOn, -dice.int(0, Math.max(0, Math.min(25, daysBetween(on, dueOn) - 3))));
  put('claim', handler, claimOn, { words: dice.pick(claims) });
  claimed(acts, on);
  put('confirm', chair, addDays(on, dice.int(2, 9)));
  if (dice.chance(0.7)) put('answer', by(made.paper.leadId), addDays(on, dice.int(1, 12)), answerOf(dice));
  return [...acts, ...shown(desk, made, acts)];
}

/** Puts the day it was done into the claim just told. */
function claimed(acts: PromiseAct[], on: string): void {
  const last = acts.at(-1);
  if (last) acts[acts.length - 1] = { ...last, input: { ...last.input, doneOn: on } };
}

const answerOf = (dice: Dice): Record<string, unknown> => {
  const answer = dice.weighted({ done: 84, partly: 12, notDone: 4 });
  return { answer, ...(answer === 'done' ? {} : { words: '还差一段没有收尾，请再看一看' }) };
};

/** The chair shows it some days after the suggestion was published; never at the hour of another act. */
function shown(desk: Desk, { paper, officeId }: Made, acts: readonly PromiseAct[]): PromiseAct[] {
  const [first, ...later] = paper.acts.filter(({ verb }) => verb === 'checkPublication' || verb === 'withhold');
  if (first?.verb !== 'checkPublication' || later.length > 0) return [];
  const taken = new Set(acts.map(({ at }) => dateOn(at)));
  let on = officeDay(desk, addDays(dateOn(first.at), desk.dice.int(2, 20)));
  while (taken.has(on)) on = officeDay(desk, addDays(on, 1));
  return [{ about: paper.script, officeId, at: new Date(Date.parse(`${on}T01:00:00Z`) + desk.dice.int(0, 400) * 60_000), by: by(holder(desk.town, 'chair')), verb: 'publish', input: { what: `《${paper.words.title.slice(0, 150)}》：按答复办成` } }];
}

const officeDay = ({ calendar }: Pick<Desk, 'calendar'>, day: string): string => due(addDays(day, -1), { days: 1 }, calendar);
