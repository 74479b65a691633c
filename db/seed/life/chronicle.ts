import type { Calendar } from '#kernel/deadline.ts';
import { dateOn } from '#kernel/dates.ts';
import { diceOf } from '../random.ts';
import { type UnlikeTexts, unlikeTexts } from '../unlike.ts';
import type { TownPlan } from '../world/plans.ts';
import type { Town } from '../world/town.ts';
import type { ActivityBooks } from './activity-books.ts';
import { performActivities } from './activity-life.ts';
import { writeActivities } from './activity-scripts.ts';
import type { MeetingAct, MotionAct, OpinionAct, PaperAct, PromiseAct } from './acts.ts';
import type { ContactBooks } from './contact-books.ts';
import { contactLife } from './contact-life.ts';
import { writeContacts } from './contact-scripts.ts';
import { writeKeys } from './key-scripts.ts';
import { type AddedBooks, addedActs } from './duty-added.ts';
import { performMeeting } from './meeting-life.ts';
import { writeMeetings } from './meeting-scripts.ts';
import { performMotion } from './motion-life.ts';
import { type MotionsTold, writeMotions } from './motion-scripts.ts';
import { type OpinionBooks, emptyBooks, opinionLife } from './opinion-life.ts';
import { writeOpinions } from './opinion-scripts.ts';
import type { Desk } from './opinion-writer.ts';
import { type PaperBooks, emptyPaperBooks } from './paper-books.ts';
import type { Ground } from './paper-ground.ts';
import { performPaper } from './paper-life.ts';
import { writePapers } from './paper-scripts.ts';
import { performPromise } from './promise-life.ts';
import { writePromises } from './promise-scripts.ts';
import { type TieBooks, tieLife } from './tie-life.ts';

/** An act with the feature whose verb it is. */
export type Told =
  | { readonly feature: 'opinion'; readonly act: OpinionAct } | { readonly feature: 'suggestion'; readonly act: PaperAct }
  | { readonly feature: 'promise'; readonly act: PromiseAct } | { readonly feature: 'meeting'; readonly act: MeetingAct } | { readonly feature: 'motion'; readonly act: MotionAct };

/** All that happened in a town, and what it left in the books. */
export interface Chronicle {
  readonly told: readonly Told[];
  readonly opinions: OpinionBooks;
  readonly papers: PaperBooks;
  readonly contacts: ContactBooks;
  /** Who keeps in touch with which deputies. */
  readonly ties: TieBooks;
  readonly added: AddedBooks;
  /** What deputies did together stands by itself: no opinion and no paper depends on it. */
  readonly activities: ActivityBooks;
}

/** No two texts are more alike than this: well below what a reader would take for the same. */
const mostAlike = 0.57;

/** What the towns have heard between them, so that nobody repeats a neighbour. */
export interface Heard { readonly opinions: UnlikeTexts; readonly papers: UnlikeTexts }
export const nothingHeard = (): Heard => ({ opinions: unlikeTexts(mostAlike), papers: unlikeTexts(mostAlike) });

/** Lets a town live until `now`: writes what people said and did, in the order of time, and keeps the books as the verbs would. */
export function chronicle(town: Town, plan: TownPlan, now: Date, calendar: Calendar, heard: Heard, phone: () => string): Chronicle {
  const desk: Desk = { town, dice: diceOf(plan.seed + 1), calendar, now, today: dateOn(now), heard: heard.opinions, phone };
  const opinions = writeOpinions(desk, plan.opinionCount);
  // A motion that became a suggestion is the last of them.
  const ownCount = plan.suggestionCount - (plan.hasMotions ? 1 : 0);
  const papers = writePapers({ ...desk, dice: diceOf(plan.seed + 2) }, heard.papers, opinions, ownCount);
  const { motions, papers: treated }: MotionsTold = plan.hasMotions ? writeMotions({ ...desk, dice: diceOf(plan.seed + 4) }, ownCount) : { motions: [], papers: [] };
  const all: Told[] = [
    ...opinions.flatMap(({ acts }) => acts.map((act): Told => ({ feature: 'opinion', act }))), ...papers.flatMap(({ acts }) => acts.map((act): Told => ({ feature: 'suggestion', act }))),
    ...writePromises({ ...desk, dice: diceOf(plan.seed + 3) }, papers).map((act): Told => ({ feature: 'promise', act })),
    ...writeMeetings({ ...desk, dice: diceOf(plan.seed + 5) }, papers).map((act): Told => ({ feature: 'meeting', act })),
    ...writeKeys(desk, papers, plan.seed + 6).map((act): Told => ({ feature: 'suggestion', act })),
    ...motions.map((act): Told => ({ feature: 'motion', act })), ...treated.map((act): Told => ({ feature: 'suggestion', act })),
  ];
  const told = numbered(town, all.filter(({ act }) => act.at <= now).sort((a, b) => a.act.at.getTime() - b.act.at.getTime()));
  const contacts = contactLife(town, writeContacts({ ...desk, dice: diceOf(plan.seed + 5) }));
  const added = addedActs(town, diceOf(plan.seed + 6), desk.today);
  const together = writeActivities({ ...desk, dice: diceOf(plan.seed + 7) }).filter(({ at }) => at <= now).sort((one, other) => one.at.getTime() - other.at.getTime());
  return { told, contacts, ties: tieLife(town, diceOf(plan.seed + 8), now), added, activities: performActivities(town, together), ...keepBooks(town, calendar, plan, told) };
}

function keepBooks(town: Town, calendar: Calendar, plan: TownPlan, told: readonly Told[]): Pick<Chronicle, 'opinions' | 'papers'> {
  const opinions = emptyBooks();
  const life = opinionLife(town, calendar, opinions);
  const papers = emptyPaperBooks();
  const ground: Ground = { town, calendar, governmentName: `${plan.shortName}人民政府`, books: papers, opinions, opinionLife: life };
  for (const { feature, act } of told) {
    if (feature === 'opinion') life.perform(act);
    else if (feature === 'suggestion') performPaper(ground, act);
    else if (feature === 'promise') performPromise(ground, act);
    else if (feature === 'meeting') performMeeting(ground, act);
    else performMotion(ground, act);
  }
  return { opinions, papers };
}

/** Letters are numbered as they go out, each organ and year for itself. */
function numbered(town: Town, told: readonly Told[]): Told[] {
  const last = new Map<string, number>();
  return told.map((one) => {
    if (one.feature !== 'suggestion' || one.act.verb !== 'issueReply') return one;
    const office = town.offices.find(({ id }) => id === one.act.input['officeId']);
    // A village committee writes a plain letter without a number.
    if (!office || office.kind === 'villageCommittee') return one;
    const organ = office.writesOutward ? `${office.name.slice(0, 1)}${office.name.slice(2, 3)}` : `${town.shortName.slice(0, 1)}政`;
    const series = `${office.writesOutward ? office.id : organ}/${dateOn(one.act.at).slice(0, 4)}`;
    const next = (last.get(series) ?? 0) + 1;
    last.set(series, next);
    return { feature: 'suggestion', act: { ...one.act, input: { ...one.act.input, documentNumber: `${organ}函〔${dateOn(one.act.at).slice(0, 4)}〕${next}号` } } };
  });
}
