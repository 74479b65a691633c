import { due } from '#kernel/deadline.ts';
import { refuse } from '#kernel/verdict.ts';
import { currentTerm, sittingOn } from '#features/deputy/public.ts';
import { record, withdraw as strikeFromArchive } from '#features/duty/public.ts';
import { markTakenUp, tellOriginators } from '#features/opinion/public.ts';
import { action } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { move } from '../moving.ts';
import { periods, withdrawBeforeAssignment } from '../profile.ts';
import type { Level } from '../rules.ts';
import { leadsNow } from '../rules/signing-for.ts';
import type { Suggestion } from '../rules/suggestion.ts';
import { originsOf, setCosigners } from '../store/writes.ts';
import { tellClerk } from '../telling.ts';

/** The congress of a house; a street committee has none, its deputies' suggestions go to the district. */
const ownLevel: Readonly<Record<string, Level | null>> = { township: 'township', street: null, county: 'county' };

/** Hands the suggestion in: to the congress while it sits, else to the presidium. One made to a higher congress is registered and goes there. */
export const submit = action(suggestion.verbs.submit)<Suggestion>({
  apply: async (work, paper) => {
    const { tx, tenant, today, now, actor, house } = work;
    await setCosigners(tx, paper.id, { state: 'asked' }, { state: 'lapsed' });
    await setCosigners(tx, paper.id, ...leadsNow(paper));
    const signed = actor.personId === paper.leadPersonId ? { leadConfirmedWay: 'own', leadConfirmedOn: today } : {};
    const handedIn = { ...signed, submittedOn: today, submittedAt: now };
    const here = paper.level === ownLevel[tenant.kind];
    const term = here && paper.termId === null ? (await currentTerm(tx, today) ?? refuse('suggestion.noTerm', 409)) : null;
    const raised = term ? { termId: term.id, sittingId: (await sittingOn(tx, today))?.id ?? null } : {};
    const origins = await originsOf(tx, paper.id);
    if (paper.submittedOn === null && origins.length > 0) {
      await markTakenUp(work, origins, paper.id);
      await tellOriginators(work, paper.id, 'written');
    }
    const confirmed = paper.cosigners.filter(({ state, personId }) => state === 'confirmed' && personId !== paper.leadPersonId).map(({ personId }) => personId);
    const act = { on: today, title: paper.title, refFeature: 'suggestion', refId: paper.id, level: paper.level };
    // Handed in once more after mending: who signed the first words alone, or leads it now, is no co-signer of these.
    if (paper.submittedOn !== null) for (const { personId } of paper.cosigners) if (!confirmed.includes(personId)) await strikeFromArchive(work, { refFeature: 'suggestion', refId: paper.id, personId, kind: 'suggestion.cosigned' });
    await record(work, { ...act, personId: paper.leadPersonId, kind: 'suggestion.submitted' });
    for (const personId of confirmed) await record(work, { ...act, personId, kind: 'suggestion.cosigned' });
    work.note({ cosignerCount: confirmed.length, inSession: 'sittingId' in raised && raised.sittingId !== null });
    if (!here) {
      await tellClerk(work, paper, 'forwarded', { level: paper.level });
      const moved = await move(work, paper, 'submit', { to: 'forwarded', change: handedIn });
      await work.announce('suggestion.forwarded', { suggestionId: paper.id, level: paper.level });
      return moved;
    }
    const { assign } = await periods(tx, today, 'assign');
    await tellClerk(work, paper, 'submitted');
    const assignDueOn = due(today, assign, await house.calendar());
    return move(work, paper, 'submit', { to: 'submitted', change: { ...handedIn, ...raised, assignDueOn, mendingWords: null, withdrawBeforeAssignment: await withdrawBeforeAssignment(tx, today) } });
  },
});
