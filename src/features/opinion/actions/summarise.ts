import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { opinion } from '../contract.ts';
import { move } from '../moving.ts';
import { twoPersons } from '../publishing.ts';
import type { Opinion } from '../rules.ts';
import { tellPublishers } from '../telling.ts';

/** Writes the summary that may be published: the matter, never the person; how it came out, and why where it is not solved. Where two persons look, the others are told. */
export const summarise = action(opinion.verbs.summarise)<Opinion>({
  apply: async (work, subject) => {
    const { summary, outcome, why = null } = work.input;
    if (outcome !== 'solved' && why === null) refuse('opinion.whyMissing');
    if (await twoPersons(work)) await tellPublishers(work, subject);
    return move(work, subject, {
      verb: 'summarise', innerWords: summary,
      change: { summary, outcome, outcomeWhy: outcome === 'solved' ? null : why, summarisedBy: work.actor.personId },
    });
  },
});
