import { keepsTheOffice } from '#kernel/actor.ts';
import { refuse } from '#kernel/verdict.ts';
import { holdMandates } from '#features/deputy/public.ts';
import { action } from '#platform/feature.ts';
import { reception } from '../contract.ts';
import type { WishPlan } from '../policy.ts';
import { deputyFits, setDeputy } from '../store/setup.ts';

/** Notes when a deputy cannot come. No reason is asked, and the rota keeps to it. */
export const fitDeputy = action(reception.verbs.fitDeputy)<WishPlan>({
  load: async ({ actor, input }) => ({ deputyPersonId: input.deputyId ?? actor.personId, officeOnly: input.share !== undefined }),
  apply: async ({ tx, actor, today, input }, { deputyPersonId }) => {
    const personId = deputyPersonId ?? refuse('reception.whichDeputy');
    if (!(await holdMandates(tx, [personId], today))) refuse('reception.notADeputy');
    const [offWeekdays, offDays] = [[...new Set(input.offWeekdays)].sort((a, b) => a - b), input.offDays];
    if (offWeekdays.some((day) => day < 1) || offDays.some(({ from, to }) => to < from)) refuse('reception.badOffDays');
    const before = (await deputyFits(tx)).get(personId);
    const share = input.share ?? before?.share ?? 100;
    if (share < 25) refuse('reception.shareTooSmall');
    await setDeputy(tx, { personId, offWeekdays: JSON.stringify(offWeekdays), offDays: JSON.stringify(offDays), share: keepsTheOffice(actor) ? share : before?.share ?? 100, farms: input.farms ?? before?.farms ?? false });
    return { id: personId };
  },
});
