import { namesOf } from '#features/account/public.ts';
import { isWithheld } from '#features/suggestion/public.ts';
import { movePublication } from '#platform/counter.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { motion } from '../contract.ts';
import { move } from '../moving.ts';
import { type Motion, signersOf } from '../rules/motion.ts';
import { listed, partsOf } from '../store/list.ts';
import { show } from '../store/published.ts';
import { tellSigners } from '../telling.ts';

/** Shows everybody what was moved, what the presidium decided and what came of it, in the words checked here. The paper itself only where the deputies agreed. */
export const publish = action(motion.verbs.publish)<Motion>({
  apply: async (work, subject) => {
    const { tx, today, actor, input } = work;
    const { withPaper, decisionWords, reportWords = null, outcomeWords = null } = input;
    if (withPaper && !subject.publicConsent) refuse('motion.noConsent', 409);
    if (withPaper && subject.suggestionId !== null && await isWithheld(tx, subject.suggestionId)) refuse('motion.suggestionWithheld', 409);
    const { termNumber = null, sittingNumber = null } = await listed(tx, actor, subject.id) ?? {};
    const { facts } = await partsOf(tx, subject.id);
    const { title, number, submittedOn, decidedOn, suggestionId } = subject;
    if (termNumber === null || sittingNumber === null || number === null || submittedOn === null || decidedOn === null) refuse('platform.wrongState', 409);
    const names = await namesOf(tx, signersOf(subject));
    const [leadName = '', ...signerNames] = signersOf(subject).map((id) => names.get(id) ?? '');
    const { ground, basis, plan } = subject;
    if (subject.publicSince === null) await tellSigners(work, subject, 'published');
    const done = await move(work, subject, 'publish');
    await show(tx, subject.id, {
      termNumber, sittingNumber, number, state: subject.state, title, leadName, signerNames: JSON.stringify(signerNames), ...(withPaper ? { ground, basis, plan } : { ground: null, basis: null, plan: null }), submittedOn,
      reportedOn: facts.reportedOn, reportWords, decidedOn, decisionWords, outcomeOn: facts.outcomeOn, outcomeWords: facts.outcomeOn === null ? null : outcomeWords, suggestionId, publishedOn: today,
    });
    await movePublication(tx);
    work.note({ withPaper });
    return done;
  },
});
