import { action } from '#platform/feature.ts';
import { refuse } from '#kernel/verdict.ts';
import { figures } from '../contract.ts';
import { countedNow } from '../counting.ts';
import { type OfficeTable, nothing, sameFigures } from '../rules.ts';
import { lastDay } from '../showing-days.ts';
import { insertLines, linesOf, update } from '../store.ts';
import { tellShown } from '../telling.ts';

/** 重新计数: another count beside the old one. Only where a figure changed do the days begin again; otherwise nothing moves. */
export const recount = action(figures.verbs.recount)<OfficeTable>({
  apply: async (work, one) => {
    const { tx, today, actor, note } = work;
    const [before, counted] = [await linesOf(tx, one.id, one.revision), await countedNow(work, one.year, one.half)];
    // An office of which nothing is left keeps its line: what it said of it hangs there, and it is to read what became of it.
    const lines = [...counted, ...before.filter(({ officeId }) => counted.every((line) => line.officeId !== officeId)).map(({ officeId, officeName }) => ({ officeId, officeName, ...nothing }))];
    if (lines.length === 0) refuse('figures.nothingCounted');
    const changed = !sameFigures(before, lines);
    note({ changed: changed ? 1 : 0 });
    if (!changed) {
      await update(tx, one.id, {});
      return { id: one.id };
    }
    await insertLines(tx, one.id, one.revision + 1, lines);
    const untilOn = one.state === 'shown' ? await lastDay(work) : null;
    await update(tx, one.id, { revision: one.revision + 1, countedOn: today, preparedBy: actor.personId ?? refuse('figures.onlyTheOffice', 403), ...(untilOn === null ? {} : { shownOn: today, untilOn, agreedOn: null }) });
    if (untilOn !== null) await tellShown(work, one, lines.map(({ officeId }) => officeId), 'recounted', untilOn);
    return { id: one.id };
  },
});
