import { refuse } from '#kernel/verdict.ts';
import { holdMandates } from '#features/deputy/public.ts';
import type { Work } from '#platform/feature.ts';
import type { Swap } from './rules.ts';
import { type ReceptionRow, find, list } from './store.ts';

type Hours = Pick<ReceptionRow, 'id' | 'heldOn' | 'startTime' | 'endTime'>;

/** Is he on duty elsewhere at that hour? The turn he gives in exchange is no hindrance. */
async function isElsewhere({ tx, actor }: Work<unknown>, personId: string, day: Hours, except: string | null): Promise<boolean> {
  const sameDay = await list(tx, actor, { fromOn: day.heldOn, toOn: day.heldOn }, 200);
  return sameDay.some(({ id, state, startTime, endTime, personIds }) => id !== day.id && id !== except && state === 'planned' && startTime < day.endTime && day.startTime < endTime && personIds.includes(personId));
}

/** Refuses a swap that would break a hard rule, when it is asked and again when it is agreed to. */
export async function checkExchange(work: Work<unknown>, day: ReceptionRow, { fromId, toId, forDayId }: Omit<Swap, 'id'>): Promise<void> {
  const { tx, today } = work;
  if (!day.personIds.includes(fromId) || day.personIds.includes(toId)) refuse('reception.alreadyOn', 409);
  if (!(await holdMandates(tx, [toId], day.heldOn))) refuse('reception.notADeputy');
  if (await isElsewhere(work, toId, day, forDayId)) refuse('reception.swapElsewhere', 409);
  if (forDayId === null) return;
  const other = await find(tx, forDayId, false) ?? refuse('platform.notFound', 404);
  if (other.state !== 'planned' || other.heldOn < today || !other.personIds.includes(toId) || other.personIds.includes(fromId)) refuse('reception.badExchange', 409);
  if (!(await holdMandates(tx, [fromId], other.heldOn))) refuse('reception.notADeputy');
  if (await isElsewhere(work, fromId, other, day.id)) refuse('reception.swapElsewhere', 409);
}
