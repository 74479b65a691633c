import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { presence } from '../contract.ts';
import type { Roll } from '../rules.ts';
import { keepFormer, linesOf as keptLines, moveOn } from '../store.ts';
import { figuresOf, linesOf, sittingOf, write } from '../taking.ts';

/** Sets a roll right, with the reason; what it said before stays. */
export const correctRoll = action(presence.verbs.correctRoll)<Roll>({
  apply: async (work, { id, sittingId }) => {
    const { tx, actor, now, input, note } = work;
    const sitting = await sittingOf(work, sittingId) ?? refuse('platform.notFound', 404);
    const before = (await keptLines(tx, id)).map(({ name: _, ...line }) => line);
    const lines = await linesOf(work, sitting.fromOn, input.lines, before);
    const same = (one: (typeof before)[number]) => lines.some(({ personId, attendance, leaveReason, spoke }) => personId === one.personId && attendance === one.attendance && leaveReason === one.leaveReason && spoke === one.spoke);
    await keepFormer(tx, { id: newId(now.getTime()), rollId: id, reason: input.reason, former: before.filter((one) => !same(one)), changedBy: actor.personId ?? refuse('presence.onlyTheOffice', 403), changedAt: now });
    await write(work, { id, sitting }, lines);
    await moveOn(tx, id);
    note(figuresOf(lines));
    return { id };
  },
});
