import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { signage } from '../contract.ts';
import { linesOf, mostArticles } from '../rules.ts';
import { endText, insertText, textHanging } from '../store.ts';

/** Hangs the town's own text of a rule; the one before stays on record. */
export const writeRule = action(signage.verbs.writeRule)<unknown>({
  load: async () => ({}),
  apply: async ({ tx, actor, now, today, input: { rule, replaces, words, resolvedOn = null }, note }) => {
    if (resolvedOn !== null && resolvedOn > today) refuse('signage.resolvedLater');
    if (linesOf(words).length > mostArticles) refuse('signage.tooManyArticles', 422, { most: mostArticles });
    const hangs = await textHanging(tx, rule);
    if (hangs !== replaces) refuse('platform.stale', 409);
    if (hangs !== null) await endText(tx, hangs, now);
    const id = newId(now.getTime());
    await insertText(tx, { id, rule, words: words.trim(), resolvedOn, setBy: actor.personId ?? refuse('signage.onlyTheOffice', 403), setAt: now });
    note({ rule });
    return { id };
  },
});
