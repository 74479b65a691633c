import { insertCheck, twoPersons } from '#features/suggestion/public.ts';
import { struck } from '#features/suggestion/rules/strike.ts';
import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { motion } from '../contract.ts';
import { move } from '../moving.ts';
import { freeze, publish } from '../publishing.ts';
import type { Motion } from '../rules/motion.ts';
import { tellChair, tellClerk, tellSigners } from '../telling.ts';

/** 公开审核: one person has looked at exactly what will be shown, with what is struck out. By profile a second one confirms it. */
export const checkPublication = action(motion.verbs.checkPublication)<Motion>({
  apply: async (work, subject) => {
    const { tx, input, now, today, actor } = work;
    const { withPaper, decisionWords, reportWords = null, outcomeWords = null, terms = [], ranges = [] } = input;
    const [said, strikes] = [{ withPaper, decisionWords, reportWords, outcomeWords }, { terms, ranges }];
    if ((await freeze(work, subject, said, strikes)).title === struck) refuse('motion.titleStruckWhole');
    const second = await twoPersons(tx, today);
    await insertCheck(tx, { motionId: subject.id }, { ...strikes, id: newId(now.getTime()), decision: 'publish', state: second ? 'waiting' : 'confirmed', shown: said, checkedBy: actor.personId, checkedOn: today });
    if (second) for (const say of [tellClerk, tellChair]) await say(work, subject, 'toConfirm');
    else if (subject.publicSince === null) await tellSigners(work, subject, 'published');
    if (!second) await publish(work, subject, said, strikes);
    return move(work, subject, 'checkPublication', { audience: second ? 'writers' : 'readers' });
  },
});
