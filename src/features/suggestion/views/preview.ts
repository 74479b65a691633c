import { has, presidiumSide } from '#kernel/actor.ts';
import { refuse } from '#kernel/verdict.ts';
import { mustSee, showing } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { numberFields, numberLabel } from '../numbering.ts';
import { policy } from '../policy.ts';
import { twoPersons } from '../profile.ts';
import { freeze } from '../publishing.ts';
import { find } from '../store/case.ts';

/** Exactly what the public would read with these strike-outs: made by the same function that publishes. */
export const preview = showing(suggestion.views.preview, async (work) => {
  const { tx, actor, today, input, locale } = work;
  const paper = mustSee(policy.see, work, await find(tx, input.id, false));
  if (!has(actor, ...presidiumSide)) refuse('suggestion.onlyTheOffice', 403);
  const frozen = await freeze(work, paper, { terms: input.terms ?? [], ranges: input.ranges ?? [] });
  return { ...frozen, ...numberFields(locale, frozen), jointWith: frozen.together.map((one) => numberLabel(locale, one)), mayPublish: paper.publicConsent, twoPersons: await twoPersons(tx, today) };
});
