import { addDays, daysBetween } from '#kernel/dates.ts';
import { historyFrom } from '../world/calendar.ts';
import { holder } from '../world/town.ts';
import { type OpinionAct, by } from './acts.ts';
import { writeOn } from './opinion-choice.ts';
import { receiptDays } from './opinion-days.ts';
import { type Path, tellAfterwards, tellPath, tellerOf } from './opinion-paths.ts';
import { type Desk, type Written, write } from './opinion-writer.ts';
import { showcase } from './showcase.ts';
import { officeAfter } from './times.ts';

const mostOfThem = 0.88;
/** Days within which what came on paper has been entered; what is newer is told by the showcase. */
const longestOnPaper = 10;

/** What a town's residents wrote over the years, each with its whole life. */
export function writeOpinions(desk: Desk, count: number): Written[] {
  const written: Written[] = [];
  showcase(desk, () => written.length, (one) => written.push(one), count);
  // Others join what was written: to leave no season out, fewer days are drawn than there are opinions, and the rest afterwards.
  for (const share of [mostOfThem, 1]) {
    const days = receiptDays(desk.dice, desk.town, historyFrom(desk.today), addDays(desk.today, -longestOnPaper), Math.round((count - written.length) * share));
    for (const on of days) {
      if (written.length >= count) break;
      const one = writeOne(desk, written.length, on);
      written.push(one);
      if (written.length < count) joinOne(desk, one, written);
    }
  }
  return written;
}

function writeOne(desk: Desk, script: number, on: string): Written {
  const one = writeOn(desk, script, on);
  tellPath(tellerOf(desk, one), pathOf(desk, one), { slow: desk.dice.chance(0.07) });
  return one;
}

function pathOf({ dice, today }: Desk, { subject, acts }: Written): Path {
  if (dice.chance(0.012)) return 'void';
  if (subject.elsewhere) return 'elsewhere';
  if (subject.calm) return 'self';
  const age = daysBetween(acts[0]?.at.toISOString().slice(0, 10) ?? today, today);
  // What becomes a suggestion is answered by it, which takes months.
  const paper = subject.paper && age > 20 ? 11 : 0;
  if (subject.office === 'village') return dice.weighted({ self: 35, village: 60, paper });
  return dice.weighted({ self: 26, village: 24, department: 36, declined: 3, handedBack: 3, paper });
}

/** Now and then a neighbour writes about the same matter while it is being handled; the two are joined and answered together. */
function joinOne(desk: Desk, lead: Written, written: Written[]): void {
  const { dice, calendar, town } = desk;
  const answered = lead.acts.find(({ verb }) => verb.startsWith('answer'));
  const looked = lead.acts.find(({ verb }) => verb === 'lookAt');
  const rooms = answered && looked ? daysBetween(dayOf(looked), dayOf(answered)) : 0;
  if (!answered || !looked || rooms < 5 || !dice.chance(0.1)) return;
  const follower = write(desk, written.length, lead.subject, addDays(dayOf(looked), dice.int(0, rooms - 4)), { place: lead.place, picked: 'station' });
  if (!follower) return;
  follower.acts.push({ about: follower.script, at: officeAfter(dice, follower.acts[0]?.at ?? looked.at, 1, calendar), by: by(holder(town, 'clerk')), verb: 'merge', input: { into: lead.script } });
  // Too late to be joined before the answer: it stays out of the books.
  if ((follower.acts.at(-1)?.at ?? answered.at) >= answered.at || (follower.acts[0]?.at ?? answered.at) < looked.at) return;
  written.push(follower);
  const reached: OpinionAct = { about: follower.script, at: answered.at, by: by(holder(town, 'clerk')), verb: 'comment', input: {} };
  // The answer comes from the lead's own act; what the neighbour does afterwards counts from it.
  follower.acts.push(reached);
  tellAfterwards(tellerOf(desk, follower), {});
  follower.acts.splice(follower.acts.indexOf(reached), 1);
}

const dayOf = (act: OpinionAct): string => new Date(act.at.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
