import { addDays, dateOn, daysBetween } from '#kernel/dates.ts';
import { due } from '#kernel/deadline.ts';
import type { Dice } from '../random.ts';
import { holder } from '../world/town.ts';
import { type MeetingAct, by } from './acts.ts';
import type { Desk } from './opinion-writer.ts';
import type { PaperScript } from './paper-teller.ts';

/** What the invented town met about, each with what it held out to those who were asked and what came of it. */
const matters = [
  { kind: 'press', spot: '镇政府三楼会议室', about: '办得慢在哪里，什么时候能动工', words: '资金已经落实，施工队本月进场，每周报一次进度。', what: '组织施工队进场' },
  { kind: 'coordinate', spot: '镇政府二楼小会议室', about: '几个单位谁出钱、谁施工、谁管护', words: '由承办单位牵头施工，村里负责协调占地，建好以后交村里管护。', what: '拿出施工方案并公示' },
  { kind: 'meetDeputy', spot: '镇人大代表联络站', about: '当面听代表说清楚难处', words: '代表和承办单位当面谈开了，先解决最急的一段，其余列入下半年计划。', what: '先办好最急的一段' },
  { kind: 'siteVisit', spot: '现场', about: '到现场看看办到哪一步', words: '现场看过，基础已经做完，还差路面和护栏，代表要求雨季前完工。', what: '做完路面和护栏' },
] as const;
const cancels = ['当天防汛值班，会议取消，改期另行通知', '承办单位已经办好，代表说不用开了'] as const;
const hours = ['上午 9 点', '下午 3 点'] as const;

/** A paper an office has, and the days between which people may meet about it. */
interface Open {
  readonly paper: PaperScript;
  readonly officeId: string;
  readonly takenOn: string;
  readonly untilOn: string;
  readonly answered: boolean;
}

/** Meetings about some of the papers, in every state: one a paper at the most. */
export function writeMeetings(desk: Desk, papers: readonly PaperScript[]): MeetingAct[] {
  const { dice, now, today } = desk;
  const open = papers.flatMap((paper) => openOf(paper, now, today));
  const [running, done] = [open.filter(({ answered }) => !answered), open.filter(({ answered, takenOn, untilOn }) => answered && daysBetween(takenOn, untilOn) > 20)];
  const ahead = ['ahead', 'agreed', 'agreed', 'cancelled', 'silent', 'held'] as const;
  return [
    ...running.slice(0, 12).flatMap((one, place) => tell(desk, one, ahead[place % ahead.length] ?? 'held', matters[place % matters.length] ?? matters[0])),
    ...dice.some(done, Math.ceil(done.length / 12)).flatMap((one) => tell(desk, one, 'held', dice.pick(matters))), ...papers.flatMap((paper) => toConclude(desk, paper)),
  ];
}

function openOf(paper: PaperScript, now: Date, today: string): Open[] {
  const acts = paper.acts.filter(({ at }) => at <= now);
  const taken = acts.find(({ verb }) => verb === 'acceptWork');
  if (!taken || acts.some(({ verb }) => ['withdraw', 'void', 'askReturn', 'orderRehandling'].includes(verb))) return [];
  const answer = acts.find(({ verb }) => verb === 'issueReply');
  return [{ paper, officeId: taken.input['officeId'] as string, takenOn: dateOn(taken.at), untilOn: answer ? dateOn(answer.at) : today, answered: answer !== undefined }];
}

type Fate = 'ahead' | 'agreed' | 'cancelled' | 'silent' | 'held';

function tell(desk: Desk, { paper, officeId, takenOn, untilOn }: Open, fate: Fate, matter: (typeof matters)[number]): MeetingAct[] {
  const { dice, town, today } = desk;
  const clerk = by(holder(town, 'clerk'));
  const put = (verb: MeetingAct['verb'], on: string, input: Record<string, unknown>): MeetingAct => ({ about: paper.script, at: at(dice, on), by: clerk, verb, input });
  const length = daysBetween(takenOn, untilOn);
  if (length < 8) return [];
  const plannedOn = fate === 'ahead' ? addDays(today, dice.int(2, 9)) : fate === 'silent' ? addDays(today, -3) : workday(desk, addDays(takenOn, Math.max(4, Math.floor(length / 2))));
  const arrangedOn = fate === 'ahead' ? workday(desk, addDays(today, -2)) : workday(desk, addDays(plannedOn, -Math.min(5, daysBetween(takenOn, plannedOn) - 1)));
  const arrange = put('arrange', arrangedOn, { kind: matter.kind, plannedOn, hours: dice.pick(hours), spot: matter.kind === 'siteVisit' ? `${paper.place.name}现场` : matter.spot, about: matter.about, officeIds: [officeId], personIds: [paper.leadId] });
  if (fate === 'ahead' || fate === 'silent') return [arrange];
  if (fate === 'cancelled') return [arrange, put('cancel', plannedOn, { words: dice.pick(cancels) })];
  const agreed = fate === 'agreed' ? { agreements: [{ officeId, what: matter.what, dueOn: addDays(today, dice.int(20, 70)) }] } : {};
  return [arrange, put('recordOutcome', workday(desk, addDays(plannedOn, 1)), { heldOn: plannedOn, present: '镇人大、承办单位和领衔代表', words: matter.words, ...agreed })];
}

/** A deputy who is not content a second time: the meeting that ends it is arranged. */
function toConclude(desk: Desk, paper: PaperScript): MeetingAct[] {
  const acts = paper.acts.filter(({ at: on }) => on <= desk.now);
  const unhappy = acts.filter(({ verb, input }) => verb === 'appraise' && input['result'] === 'dissatisfied');
  const last = unhappy[1];
  const handler = acts.find(({ verb }) => verb === 'acceptWork');
  if (!last || !handler || acts.some(({ verb }) => verb === 'concludeAfterMeeting')) return [];
  const plannedOn = workday(desk, addDays(desk.today, 4));
  return [{
    about: paper.script, at: new Date(last.at.getTime() + 3_600_000), by: by(holder(desk.town, 'clerk')), verb: 'arrange',
    input: { kind: 'conclude', plannedOn, hours: hours[0], spot: '镇政府三楼会议室', about: '代表两次不满意，一起研究怎么办', officeIds: [handler.input['officeId']], personIds: [paper.leadId] },
  }];
}

const at = (dice: Dice, on: string): Date => new Date(Date.parse(`${on}T01:10:00Z`) + dice.int(0, 380) * 60_000);
const workday = ({ calendar }: Pick<Desk, 'calendar'>, day: string): string => due(addDays(day, -1), { days: 1 }, calendar);
