import { action } from '#platform/feature.ts';
import { chosenIn } from '../checking.ts';
import { award } from '../contract.ts';
import { publishNow } from '../publishing.ts';
import { type Award, life } from '../rules.ts';
import { update } from '../store.ts';

/** 复核公开: a second person has read what the first one checked; it is public as it stands, not a word otherwise. */
export const confirm = action(award.verbs.confirm)<Award>({
  apply: async (work, one) => {
    const rows = await chosenIn(work.tx, one);
    await update(work.tx, one.id, { state: life.next(one.state, 'confirm'), confirmedBy: work.actor.personId, confirmedOn: work.today });
    await publishNow(work, one, rows);
    return { id: one.id };
  },
});
