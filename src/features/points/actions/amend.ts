import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { points } from '../contract.ts';
import { type Rule, faultOf } from '../rules.ts';
import { setLines, update } from '../store.ts';

/** Puts a draft right. Who wrote last does not put it into force. */
export const amend = action(points.verbs.amend)<Rule>({
  apply: async ({ tx, today, actor, input: { id, version: _, lines, ...terms } }) => {
    const fault = faultOf({ ...terms, lines }, today);
    if (fault) refuse(`points.${fault}`);
    await update(tx, id, { ...terms, preparedBy: actor.personId ?? refuse('points.onlyTheOffice', 403), preparedOn: today });
    await setLines(tx, id, lines);
    return { id };
  },
});
