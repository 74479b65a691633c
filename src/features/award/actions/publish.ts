import { recordAll } from '#features/duty/public.ts';
import { twoPersons } from '#features/suggestion/public.ts';
import { refuse } from '#kernel/verdict.ts';
import { type Work, action } from '#platform/feature.ts';
import { award } from '../contract.ts';
import { type Award, life } from '../rules.ts';
import { find, nominationsOf, update, updateNomination } from '../store.ts';
import { tellAbout } from '../telling.ts';

/** 公开审核: somebody has read exactly what everybody will read. From then on it stands in the duty archive. */
export const publish = action(award.verbs.publish)<Award>({
  apply: async (work, one) => {
    const { tx, today, input, actor } = work;
    if (one.votedBy === actor.personId && await twoPersons(tx, today)) refuse('award.secondPerson', 403);
    const rows = (await nominationsOf(tx, [one.id])).filter(({ chosen }) => chosen);
    if (rows.length === 0) refuse('award.nobodyChosen', 409);
    for (const row of rows) {
      const shown = input.shown.find(({ nominationId }) => nominationId === row.id) ?? refuse('award.shownMissing');
      await updateNomination(tx, row.id, { publicReason: shown.reason, publicWords: shown.withWords ? row.words : null });
    }
    if (input.shown.length !== rows.length) refuse('award.shownMissing');
    await update(tx, one.id, { state: life.next(one.state, 'publish'), publishedOn: today });
    const meetingOn = (await find(tx, one.id, false))?.meetingOn ?? today;
    await recordAll(work as Work, rows.flatMap(({ personId }) => (personId === null ? [] : [{ personId, kind: 'award.won', on: meetingOn, title: one.title, refFeature: 'award', refId: one.id }])));
    await tellAbout(work, one, rows, 'published');
    return { id: one.id };
  },
});
