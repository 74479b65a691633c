import { daysBetween } from '#kernel/dates.ts';
import { type Calendar, overdueNoticeDays, passedMonday, remindersDue } from '#kernel/deadline.ts';
import { officeNames } from '#features/office/public.ts';
import { tell } from '#features/notice/public.ts';
import { tellOriginators } from '#features/opinion/public.ts';
import type { JobKind, Work } from '#platform/feature.ts';
import { onceAWorkday } from '#platform/once-a-workday.ts';
import { clockOf } from './rules/clocks.ts';
import { answers, isLive, owesReply } from './rules/standing.ts';
import type { Standing } from './rules/suggestion.ts';
import { follows } from './rules/joint.ts';
import { keepAnswers } from './store/answers.ts';
import { lastLookedOn, setLookedOn } from './store/writes.ts';
import { running } from './store/running.ts';
import { dayOf, tellPerson } from './telling.ts';

/** Looks once a day; each mark of each clock is told exactly once, also when the machine was off for a week. */
export const remind = onceAWorkday('suggestion.remind', { last: lastLookedOn, keep: setLookedOn }, async (work, looked, calendar) => {
  const { tx, today } = work;
  const papers = await running(tx, today);
  // 并案: the leading case is due first, and the work is there.
  const leading = papers.filter((paper) => !follows(paper));
  await tellOffices(work, leading, looked, calendar);
  await tellKeepers(work, leading, looked, calendar);
  await tellResidents(work, papers, looked, calendar);
  await tellDeputies(work, papers, looked);
  await tellProgress(work, papers, looked, calendar);
});

/** Counts anew, once a day, what figures read of each paper's answers: while an older version of the program still wrote beside this one, it kept nothing. */
export const recount: JobKind = {
  kind: 'suggestion.recount',
  everyMinutes: 24 * 60,
  run: async ({ tx, house, tenant }) => {
    const mended = await keepAnswers(tx, null);
    if (mended > 0) house.log.warn({ town: tenant.code, mended }, 'answers counted anew');
  },
};

/** Stands for the government office where no office has the work yet. */
const theGovernment = 'government';
const workers = (officeId: string) => (officeId === theGovernment ? { role: 'governmentOffice' } as const : { role: 'handler', officeId } as const);
/** A mark that lay before the matter began was never due. */
const later = (looked: string, began: string | null): string => (began !== null && began > looked ? began : looked);

interface Due {
  readonly paper: Standing;
  readonly days: number;
}

/** The nearest mark first; a bundle names it and counts the rest. */
const firstOf = (found: readonly Due[]): Due | undefined => [...found].sort((a, b) => a.days - b.days)[0];

function add(to: Map<string, Due[]>, key: string, due: Due): void {
  to.set(key, [...(to.get(key) ?? []), due]);
}

/** Reminders before, notices after the due date: one an office, whatever the number of its cases. The clerk learns of what is late. */
async function tellOffices(work: Work, papers: readonly Standing[], looked: string, calendar: Calendar): Promise<void> {
  const soon = new Map<string, Due[]>();
  const late = new Map<string, Due[]>();
  const opinions = new Map<string, Due[]>();
  for (const paper of papers) {
    const clock = clockOf(paper);
    if (clock?.kind !== 'answer') continue;
    const since = later(looked, paper.rehandleOrderedOn ?? paper.assignedOn);
    const marks = remindersDue(clock.dueOn, since, work.today, calendar);
    const overdue = overdueNoticeDays(clock.dueOn, since, work.today, calendar);
    const [before, after] = [{ paper, days: daysBetween(work.today, clock.dueOn) }, { paper, days: daysBetween(clock.dueOn, work.today) }];
    if (paper.state === 'dividing') {
      if (marks.length > 0) add(soon, theGovernment, before);
      if (overdue.length > 0) add(late, theGovernment, after);
    }
    for (const share of paper.assignments.filter(isLive)) {
      if (share.role === 'co' && share.coOpinionOn === null && share.coOpinionDueOn !== null && remindersDue(share.coOpinionDueOn, looked, work.today, calendar).length > 0) {
        add(opinions, share.officeId, { paper, days: daysBetween(work.today, share.coOpinionDueOn) });
      }
      if (!answers(share.role) || share.answeredRound >= paper.round) continue;
      if (marks.length > 0) add(soon, share.officeId, before);
      if (overdue.length > 0) add(late, share.officeId, after);
    }
  }
  const names = await officeNames(work.tx, [...late.keys()].filter((key) => key !== theGovernment));
  for (const [kind, bundles] of [['dueSoon', soon], ['coOpinionDue', opinions]] as const) {
    for (const [officeId, found] of bundles) await bundle(work, workers(officeId), kind, found, firstOf(found));
  }
  for (const [officeId, found] of late) {
    const worst = [...found].sort((a, b) => b.days - a.days)[0];
    await bundle(work, workers(officeId), 'overdue', found, worst);
    if (officeId !== theGovernment) await bundle(work, { role: 'clerk' }, 'overdueOffice', found, worst, { office: names.get(officeId) ?? '' });
  }
}

/** Whoever's words stand behind a paper learns that its answer is late. */
async function tellResidents(work: Work, papers: readonly Standing[], looked: string, calendar: Calendar): Promise<void> {
  for (const paper of papers) {
    const clock = clockOf(paper);
    if (clock?.kind === 'answer' && overdueNoticeDays(clock.dueOn, later(looked, paper.rehandleOrderedOn ?? paper.assignedOn), work.today, calendar).includes(1)) await tellOriginators(work, paper.id, 'late');
  }
}

/** The office of the congress: what waits to be assigned or checked for publication; the chair hears of overdue ones once a week. */
async function tellKeepers(work: Work, papers: readonly Standing[], looked: string, calendar: Calendar): Promise<void> {
  const { today } = work;
  const waiting = (kind: string): Due[] => papers.flatMap((paper) => {
    const clock = clockOf(paper);
    if (clock?.kind !== kind) return [];
    const since = later(looked, kind === 'assign' ? paper.submittedOn : paper.closedOn);
    const told = [...remindersDue(clock.dueOn, since, today, calendar), ...overdueNoticeDays(clock.dueOn, since, today, calendar)];
    return told.length > 0 ? [{ paper, days: daysBetween(today, clock.dueOn) }] : [];
  });
  for (const [clock, kind] of [['assign', 'assignDue'], ['publish', 'publishDue']] as const) {
    const found = waiting(clock);
    const first = firstOf(found);
    await bundle(work, { role: 'clerk' }, kind, found, first, { due: dayOf((first && clockOf(first.paper))?.dueOn ?? today) });
  }
  const overdue = papers.filter((paper) => { const clock = clockOf(paper); return clock?.kind === 'answer' && clock.dueOn < today; }).map((paper) => ({ paper, days: 0 }));
  if (overdue.length > 0 && passedMonday(looked, today)) {
    await tell(work, { to: { role: 'chair' }, kind: 'suggestion.overdueWeek', params: { count: overdue.length }, link: '/suggestions/deadlines', pace: 'weekly' });
  }
}

/** Offices that are to say how far it is: on the day, and after it as for everything late. */
async function tellProgress(work: Work, papers: readonly Standing[], looked: string, calendar: Calendar): Promise<void> {
  const [asked, late] = [new Map<string, Due[]>(), new Map<string, Due[]>()];
  for (const paper of papers) {
    for (const { officeId, progressDueOn: on } of paper.assignments.filter((share) => owesReply(share, paper))) {
      if (on === null) continue;
      const due = { paper, days: daysBetween(on, work.today) };
      if (looked < on && on <= work.today) add(asked, officeId, due);
      else if (overdueNoticeDays(on, looked, work.today, calendar).length > 0) add(late, officeId, due);
    }
  }
  for (const [kind, bundles] of [['progressDue', asked], ['progressLate', late]] as const) {
    for (const [officeId, found] of bundles) await bundle(work, workers(officeId), kind, found, firstOf(found));
  }
}

/** A deputy whose form is late is asked once, kindly. */
async function tellDeputies(work: Work, papers: readonly Standing[], looked: string): Promise<void> {
  for (const paper of papers) {
    if (paper.state !== 'replied' || paper.appraisalDueOn === null) continue;
    if (paper.appraisalDueOn >= looked && paper.appraisalDueOn < work.today) await tellPerson(work, paper, paper.leadPersonId, 'formWaiting');
  }
}

async function bundle(work: Work, to: Parameters<typeof tell>[1]['to'], kind: string, found: readonly Due[], first: Due | undefined, more: Record<string, string> = {}): Promise<void> {
  if (!first) return;
  const what = first.paper.confidential ? '' : first.paper.title;
  await tell(work, { to, kind: `suggestion.${kind}`, params: { count: found.length, days: first.days, what, ...more }, link: found.length === 1 ? `/suggestions/${first.paper.id}` : '/suggestions/deadlines' });
}
