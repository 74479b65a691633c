import { officesOf } from '#kernel/actor.ts';
import { addDays, addMonths } from '#kernel/dates.ts';
import { leastForShares, share } from '#kernel/share.ts';
import { officeMarksWithin } from '#features/suggestion/public.ts';
import { knowsAppraisals, readsAll } from '#features/suggestion/rules/readers.ts';
import { showing } from '#platform/feature.ts';
import { promise } from '../contract.ts';
import { windowMonths } from '../rules.ts';
import { keeping } from '../store/counts.ts';

const none = { due: 0, kept: 0, inTime: 0, slipped: 0, notYet: 0 };

/** Whether what was promised was done, beside whether the answers pleased. What deputies said is for the presidium's side only: windows that overlap would let one word be reckoned out. */
export const figures = showing(promise.views.figures, async ({ tx, actor, today }) => {
  // What falls due today may still be kept.
  const span = { fromOn: addDays(addMonths(today, -windowMonths), 1), toOn: addDays(today, -1) };
  const own = readsAll(actor) ? null : officesOf(actor);
  const kept = new Map((await keeping(tx, span, today, own)).map((row) => [row.officeId, row]));
  const marks = new Map((knowsAppraisals(actor) ? await officeMarksWithin(tx, { ...span, toOn: today }, own) : []).map((row) => [row.officeId, row]));
  const names = new Map([...marks.values(), ...kept.values()].map(({ officeId, officeName }) => [officeId, officeName]));
  const rows = [...names].sort(([a, one], [b, other]) => one.localeCompare(other, 'zh') || a.localeCompare(b)).map(([id, name]) => {
    const { due, kept: done, inTime, slipped, notYet } = kept.get(id) ?? none;
    const mark = marks.get(id);
    const satisfied = mark && mark.marked > 0 ? mark.result.satisfied + mark.result.basicallySatisfied : 0;
    return {
      office: { id, name }, due, kept: done, inTime, slipped, notYet, keptShare: share(done, due),
      appraised: mark?.marked ?? null, satisfied: mark ? satisfied : null, satisfiedShare: mark ? share(satisfied, mark.marked) : null,
    };
  });
  return { ...span, least: leastForShares, rows };
});
