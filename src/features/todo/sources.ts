import { sayDay } from '#kernel/dates.ts';
import { wordsFor } from '#kernel/organs.ts';
import { fill, lookup } from '#kernel/words.ts';
import { type Tasks, mostTasks, taskLamp } from '#kernel/task.ts';
import { activitiesWaiting } from '#features/activity/public.ts';
import { nextAct } from '#features/activity/rules.ts';
import { awardsWaiting } from '#features/award/public.ts';
import { drivesWaiting } from '#features/drive/public.ts';
import { objectionsWaiting } from '#features/duty/public.ts';
import { tablesWaiting } from '#features/figures/public.ts';
import { selfChecksWaiting } from '#features/inspection/public.ts';
import { webhooksWaiting } from '#features/interchange/public.ts';
import { erasuresWaiting, floodsWaiting, opinionsOnDesk } from '#features/opinion/public.ts';
import { meetingsWaiting } from '#features/meeting/public.ts';
import { motionsWaiting } from '#features/motion/public.ts';
import { petitionsWaiting } from '#features/petition/public.ts';
import { rulesWaiting } from '#features/points/public.ts';
import { promisesWaiting, saidWaiting } from '#features/promise/public.ts';
import { receptionsWaiting } from '#features/reception/public.ts';
import { reportsWaiting } from '#features/report/public.ts';
import { titleIn } from '#features/promise/rules/naming.ts';
import { waitingFor } from '#features/suggestion/public.ts';
import { roundsWaiting } from '#features/topic/public.ts';
import type { Work } from '#platform/feature.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';

const own = (work: Work) => wordsFor(work, { zh, en });

/** The words of another feature, such as its name or its states. */
function wordOf({ house, ...reader }: Work, feature: string, path: string): string {
  const words = house.wordsOf(feature, reader);
  return (words && lookup(words, path)) ?? '';
}

/** The button of a task: the first of these verbs this person may do, or just "look". */
function actOf(work: Work, feature: string, inOrder: readonly string[], can: readonly string[]): string {
  const next = inOrder.find((verb) => can.includes(verb));
  return next ? wordOf(work, feature, `verbs.${next}`) : own(work).act;
}

/** Opinions on this actor's desk. */
export async function opinionTasks(work: Work): Promise<Tasks> {
  const kind = wordOf(work, 'opinion', 'title');
  const acts: Readonly<Record<string, string>> = own(work).opinionActs;
  const rows = (await opinionsOnDesk(work.tx, work.actor, mostTasks)).map(({ id, number, state, excerpt, receivedOn, dueOn }) => ({
    key: `opinion:${id}`, kind, title: excerpt, detail: `${wordOf(work, 'opinion', `states.${state}`)} · ${number}`, link: `/opinions/${id}`,
    dueOn, lamp: taskLamp(dueOn, work.today, receivedOn), act: acts[state] ?? own(work).act,
  }));
  const { floods, opinions } = await floodsWaiting(work);
  // However many came at once, they are one thing to do.
  const flood = { key: 'opinion:floods', kind, title: fill(own(work).floods, { floods, count: opinions }), detail: null, link: '/opinions?group=review', dueOn: null, lamp: null, act: own(work).act };
  const erasures = (await erasuresWaiting(work, mostTasks)).map(({ id, number }) => ({
    key: `opinion:erasure:${id}`, kind, title: fill(own(work).erasure, { number }), detail: null, link: `/opinions/${id}`, dueOn: null, lamp: null, act: own(work).act,
  }));
  const all = [...rows, ...(floods > 0 ? [flood] : []), ...erasures];
  return { rows: all, total: all.length };
}

/** What somebody does with a suggestion that waits for him; of several the first names the button. */
const suggestionActs = [
  'confirmPublication', 'assign', 'allowReturn', 'grantExtension', 'orderRehandling', 'concludeAfterMeeting', 'accept', 'prepare', 'divide', 'checkPublication', 'handOver',
  'enterAppraisal', 'close', 'acceptWork', 'reportProgress', 'issueReply', 'giveCoOpinion', 'draftReply', 'confirmLead', 'cosign', 'confirmContact', 'appraise', 'submit', 'amend',
];

/** Suggestions that cannot go on before this actor does something. */
export async function suggestionTasks(work: Work): Promise<Tasks> {
  const kind = wordOf(work, 'suggestion', 'title');
  const { rows, total } = await waitingFor(work);
  return {
    total, rows: rows.map(({ id, title, state, numberLabel, dueOn, lamp, can }) => {
      const detail = [wordOf(work, 'suggestion', `states.${state}`), numberLabel].filter(Boolean).join(' · ');
      return { key: `suggestion:${id}`, kind, title, detail, link: `/suggestions/${id}`, dueOn, lamp, act: actOf(work, 'suggestion', suggestionActs, can) };
    }),
  };
}

/** Swaps somebody asks this person for, and receptions of which nobody has written what came of them: due on their day, as meetings are. */
export async function receptionTasks(work: Work): Promise<Tasks> {
  const { rows, total } = await receptionsWaiting(work, mostTasks);
  return {
    total, rows: rows.map(({ id, kind, where, heldOn, startTime, swapAsked }) => ({
      key: `reception:${id}`, kind: wordOf(work, 'reception', `kinds.${kind}`), title: where, detail: `${sayDay(heldOn, work.locale)} ${startTime}`, link: `/reception/${id}`,
      dueOn: heldOn, lamp: taskLamp(heldOn, work.today, null), act: wordOf(work, 'reception', `verbs.${swapAsked ? 'agreeSwap' : 'close'}`),
    })),
  };
}

/** Meetings this person is asked to, and those of which nobody has written what came of them. */
export async function meetingTasks(work: Work): Promise<Tasks> {
  const { rows, total } = await meetingsWaiting(work);
  return {
    total, rows: rows.map(({ id, title, kind, plannedOn, hours, spot, lamp, can }) => ({
      key: `meeting:${id}`, kind: wordOf(work, 'meeting', `kinds.${kind}`), title, detail: [hours, spot].filter(Boolean).join(' · '), link: `/meetings/${id}`, dueOn: plannedOn, lamp,
      act: wordOf(work, 'meeting', `verbs.${can.includes('recordOutcome') && plannedOn < work.today ? 'recordOutcome' : 'attend'}`),
    })),
  };
}

/** What somebody does with a motion that waits for him; of several the first names the button. */
const motionActs = ['handOver', 'agreeWithdrawal', 'putOnAgenda', 'recordReport', 'recordOutcome', 'confirmLead', 'cosign', 'submit', 'askCosigners', 'amend'];

/** Motions that cannot go on before this actor does something; the law sets no day for it. */
export async function motionTasks(work: Work): Promise<Tasks> {
  const kind = wordOf(work, 'motion', 'title');
  const { rows, total } = await motionsWaiting(work);
  return {
    total, rows: rows.map(({ id, title, state, numberLabel, can }) => {
      const detail = [wordOf(work, 'motion', `states.${state}`), numberLabel].filter(Boolean).join(' · ');
      return { key: `motion:${id}`, kind, title, detail, link: `/motions/${id}`, dueOn: null, lamp: null, act: actOf(work, 'motion', motionActs, can) };
    }),
  };
}

/** What somebody does with a promise that waits for him; of several the first names the button. */
const promiseActs = ['grant', 'confirm', 'review', 'handOver', 'resume', 'answer', 'claim'];

/** Promises that fall due, wait to be checked or decided, or are asked about. */
export async function promiseTasks(work: Work): Promise<Tasks> {
  const kind = wordOf(work, 'promise', 'title');
  const [stored, shown] = [wordOf({ ...work, locale: 'zh' }, 'promise', 'byDay'), wordOf(work, 'promise', 'byDay')];
  /** What the program itself called a promise is said in the reader's language. */
  const called = (what: string) => { const title = titleIn(what, stored); return title === null ? what : fill(shown, { title }); };
  const { rows, total } = await promisesWaiting(work);
  const said = await saidWaiting(work);
  const days = said.rows.map(({ suggestionId, title, count }) => ({ key: `promise:said:${suggestionId}`, kind, title, detail: fill(own(work).saidDays, { count }), link: `/suggestions/${suggestionId}`, dueOn: null, lamp: null, act: own(work).act }));
  return {
    total: total + said.total, rows: [...days, ...rows.map(({ id, suggestionId, what, state, office, clockOn, lamp, can }) => {
      return {
        key: `promise:${id}`, kind, title: called(what), detail: [wordOf(work, 'promise', `states.${state}`), office.name].filter(Boolean).join(' · '), link: `/suggestions/${suggestionId}`, dueOn: clockOn, lamp,
        act: actOf(work, 'promise', promiseActs, can),
      };
    })],
  };
}

/** Activities that ask for an answer, a notice, a list, minutes, a signature or a report; by their day. */
export async function activityTasks(work: Work): Promise<Tasks> {
  const kind = wordOf(work, 'activity', 'title');
  const { rows, total } = await activitiesWaiting(work);
  return {
    total, rows: rows.map(({ id, kind: which, topic, state, station, group, fallsOn, startsOn, myAnswer, can }) => {
      const wanted = nextAct({ state, startsOn, myAnswer }, work.today);
      const next = wanted && can.includes(wanted) ? wanted : can.includes('signUp') ? 'signUp' : null;
      // A day that has passed is the activity's, no deadline of its own: what follows it bears none.
      const dueOn = state === 'planned' || state === 'announced' ? fallsOn : null;
      return {
        key: `activity:${id}`, kind, title: topic, detail: [wordOf(work, 'activity', `kinds.${which}`), wordOf(work, 'activity', `states.${state}`), station?.name ?? group?.name].filter(Boolean).join(' · '), link: `/activities/${id}`,
        dueOn, lamp: taskLamp(dueOn, work.today, null), act: next ? wordOf(work, 'activity', `verbs.${next}`) : own(work).act,
      };
    }),
  };
}

/** Deputies' objections to lines of their archives, for the office to answer; no day is set for it. */
export async function dutyTasks(work: Work): Promise<Tasks> {
  const { rows, total } = await objectionsWaiting(work, mostTasks);
  const [kind, act] = [wordOf(work, 'duty', 'title'), wordOf(work, 'duty', 'verbs.answerObjection')];
  return { total, rows: rows.map(({ id, who, what, link }) => ({ key: `duty:${id}`, kind, title: what, detail: who, link, dueOn: null, lamp: null, act })) };
}

/** The rule of points that waits for the chair. */
export async function pointsTasks(work: Work): Promise<Tasks> {
  const [kind, act] = [wordOf(work, 'points', 'title'), wordOf(work, 'points', 'verbs.enact')];
  const rows = (await rulesWaiting(work)).map(({ id, meetingName }) => ({ key: `points:${id}`, kind, title: meetingName, detail: null, link: '/points', dueOn: null, lamp: null, act }));
  return { rows, total: rows.length };
}

/** What an inspection will miss, by name, from the day the self-check began until the day it is for. */
export async function inspectionTasks(work: Work): Promise<Tasks> {
  const { missing, missingNamed, comma } = own(work).inspection;
  const rows = (await selfChecksWaiting(work)).flatMap(({ year, forOn, listId, listName, missing: items }) => items.map(({ key, asks, own: inOwnWords, names, count }) => ({
    key: `inspection:${year}:${forOn}:${listId === null ? '' : `${listId}:`}${key}`, kind: wordOf(work, 'inspection', 'title'), title: fill(count === 0 ? missing : missingNamed, { asks: (inOwnWords ? '' : wordOf(work, 'inspection', `items.${key}`)) || asks, names: names.join(comma), count }), detail: [year, listName].filter(Boolean).join('　'),
    link: `/inspection?year=${year}${listId === null ? '' : `&list=${listId}`}&only=missing`, dueOn: forOn, lamp: taskLamp(forOn, work.today, null), act: own(work).act,
  })));
  return { total: rows.length, rows: rows.slice(0, mostTasks) };
}

/** What is done with a letter or visit that waits: by what is due. */
const petitionActs: Readonly<Record<string, string>> = { object: 'settleObjection', tell: 'tell', report: 'reportBack', reportAgain: 'reportBack', answer: 'answer', organ: 'urge', below: 'urge' };

/** Letters and visits to be sorted, answered, told of or reported, and those whose organ is late. */
export async function petitionTasks(work: Work): Promise<Tasks> {
  const kind = wordOf(work, 'petition', 'title');
  const { rows, total } = await petitionsWaiting(work);
  return {
    total, rows: rows.map(({ id, subject, state, numberLabel, next }) => ({
      key: `petition:${id}`, kind, title: subject, detail: `${wordOf(work, 'petition', next?.what === 'reportAgain' ? 'events.reportReturned' : `states.${state}`)} · ${numberLabel}`, link: `/petitions/${id}`, dueOn: next?.dueOn ?? null, lamp: next?.lamp ?? null,
      act: next && petitionActs[next.what] ? wordOf(work, 'petition', `verbs.${petitionActs[next.what]}`) : own(work).act,
    })),
  };
}

/** Rounds of topics whose last day has passed, for whoever asked: nothing is late, so there is no lamp. */
export async function topicTasks(work: Work): Promise<Tasks> {
  const rows = (await roundsWaiting(work)).map(({ id, year, hostName, topicCount }) => ({
    key: `topic:${id}`, kind: wordOf(work, 'topic', 'title'), title: fill(wordOf(work, 'topic', 'list.title'), { host: hostName ?? wordOf(work, 'topic', 'town'), year }), detail: [wordOf(work, 'topic', 'list.over'), fill(wordOf(work, 'topic', 'list.topics'), { count: topicCount })].join(' · '), link: `/topics/${id}`,
    dueOn: null, lamp: null, act: wordOf(work, 'topic', 'verbs.close'),
  }));
  return { rows, total: rows.length };
}

/** A station's part in a running drive, and for the office the stations that wait to be looked at. */
export async function driveTasks(work: Work): Promise<Tasks> {
  const { work: doing, improve, look } = own(work).drive;
  const rows = (await drivesWaiting(work)).map(({ id, name, kind, station, phase, dueOn, count }) => ({
    key: `drive:${id}:${kind}:${station}`, kind: wordOf(work, 'drive', 'title'), title: fill({ work: doing, improve, look }[kind], { station, count }), detail: [name, phase].filter(Boolean).join(' · '), link: `/drives/${id}`, dueOn, lamp: taskLamp(dueOn, work.today, null), act: own(work).act,
  }));
  return { total: rows.length, rows: rows.slice(0, mostTasks) };
}

/** Awards whose words wait for a second person, or came back to the first. */
export async function awardTasks(work: Work): Promise<Tasks> {
  const kind = wordOf(work, 'award', 'title');
  const rows = (await awardsWaiting(work)).map(({ id, title, next }) => ({ key: `award:${id}`, kind, title, detail: null, link: `/awards/${id}`, dueOn: null, lamp: null, act: wordOf(work, 'award', `verbs.${next}`) }));
  return { rows, total: rows.length };
}

/** Tables of figures by office to be shown, looked at, answered or published. */
export async function figuresTasks(work: Work): Promise<Tasks> {
  const kind = wordOf(work, 'figures', 'title');
  const rows = (await tablesWaiting(work)).map(({ id, year, half, next, shownOn, dueOn }) => ({
    key: `figures:${id}`, kind, title: fill(wordOf(work, 'figures', 'task'), { span: fill(wordOf(work, 'figures', `spans.${half}`), { year }) }), detail: null, link: `/office-figures/${id}`, dueOn, lamp: taskLamp(dueOn, work.today, shownOn),
    act: next === 'look' ? own(work).act : wordOf(work, 'figures', `verbs.${next}`),
  }));
  return { rows, total: rows.length };
}

/** Yearly reports to be approved, or written on after they came back. */
export async function reportTasks(work: Work): Promise<Tasks> {
  const kind = wordOf(work, 'report', 'title');
  const rows = (await reportsWaiting(work)).map(({ id, year, next }) => ({ key: `report:${id}`, kind, title: fill(wordOf(work, 'report', 'pages.heading'), { year }), detail: null, link: `/reports/${id}`, dueOn: null, lamp: null, act: wordOf(work, 'report', `verbs.${next}`) }));
  return { rows, total: rows.length };
}

/** Addresses of other systems at which nothing arrives any more. */
export async function interchangeTasks(work: Work): Promise<Tasks> {
  const kind = wordOf(work, 'interchange', 'title');
  const rows = (await webhooksWaiting(work)).map(({ id, name }) => ({ key: `interchange:${id}`, kind, title: fill(own(work).webhook, { name }), detail: null, link: '/links', dueOn: null, lamp: null, act: own(work).act }));
  return { rows, total: rows.length };
}
