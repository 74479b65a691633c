import { dateOn } from '#kernel/dates.ts';
import { takeRoll } from '#features/presence/actions/take-roll.ts';
import { type Attendance, came } from '#features/presence/rules.ts';
import { seated } from '#features/presence/taking.ts';
import type { Tx } from '#platform/db/connect.ts';
import { diceOf } from '../random.ts';
import { type Ground, does, workOf } from './by-verbs.ts';

const reasons = ['外出务工', '生病住院', '家里有事', '到县里开会'] as const;
const usual: Readonly<Record<Attendance, number>> = { present: 88, late: 3, leftEarly: 1, leave: 6, absent: 2 };

/** The roll of every session that is over, by the verb itself on the evening of its first day: most came, some were on leave, a third of them spoke. */
export async function loadRolls(tx: Tx, ground: Ground): Promise<void> {
  const { town, now } = ground;
  const dice = diceOf(Number(town.code.slice(-3)) + 17);
  for (const { id, fromOn } of town.sittings.filter((one) => one.toOn < dateOn(now))) {
    const work = workOf(tx, ground, new Date(`${fromOn}T17:00:00+08:00`));
    const lines = (await seated(work, fromOn)).map(({ id: personId }) => {
      const attendance = dice.weighted(usual);
      return { personId, attendance, ...(attendance === 'leave' ? { reason: dice.pick(reasons) } : {}), spoke: came(attendance) && dice.chance(0.33) };
    });
    await does(work, takeRoll, { sittingId: id, lines });
  }
}
