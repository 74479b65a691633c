import { newId } from '#kernel/id.ts';
import { has } from '#kernel/actor.ts';
import { nextNumber } from '#platform/counter.ts';
import { action } from '#platform/feature.ts';
import { populationOf } from '../cases.ts';
import { sampling } from '../contract.ts';
import { drawn, populationHash, throwSeed } from '../drawing.ts';
import type { DrawPlan } from '../policy.ts';
import { insert } from '../store.ts';

/** Draws at random. Nobody chooses the seed, and nobody takes a draw back that he does not like. */
export const draw = action(sampling.verbs.draw)<DrawPlan>({
  load: async (work) => ({ daysInOrder: work.input.fromOn <= work.input.toOn, population: await populationOf(work, work.input) }),
  apply: async ({ tx, now, actor, input, note }, { population }) => {
    const [id, number, seed] = [newId(now.getTime()), await nextNumber(tx, 'sampling'), throwSeed()];
    const hash = populationHash(population);
    const picks = drawn(population, seed, Math.max(1, input.count));
    await insert(tx, {
      id, number, subject: input.subject, fromOn: input.fromOn, toOn: input.toOn, kind: input.kind ?? null, officeId: input.officeId ?? null, purpose: input.purpose ?? null, askedCount: Math.max(1, input.count), populationCount: population.length,
      populationSha256: hash, seed, drawnBy: actor.personId, drawerName: actor.name ?? '', byCounty: has(actor, 'countyOfficer'), drawnAt: now,
    }, picks);
    // The record is read by more people than may know how many letters came in; of those it keeps the seed, the rest stands on the draw.
    note({ number, seed, ...(input.subject === 'petition' ? {} : { subject: input.subject, population: population.length, populationSha256: hash.toString('hex'), drawn: picks.length }) });
    return { id, number };
  },
});
