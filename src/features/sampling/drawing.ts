import { createHash, randomBytes } from 'node:crypto';

/** A seed nobody chose: 80 random bits. */
export const throwSeed = (): string => randomBytes(10).toString('hex');

/** Where a case stands in a draw: the smaller, the sooner. Anybody recomputes it: printf 'seed/number' | sha256sum. */
export const ticketOf = (seed: string, number: string): string => createHash('sha256').update(`${seed}/${number}`).digest('hex');

/** The first `count` of what may be drawn, in the order of their tickets. */
export const drawn = <T extends { readonly number: string }>(population: readonly T[], seed: string, count: number): T[] =>
  population.map((one) => ({ one, ticket: ticketOf(seed, one.number) })).sort((a, b) => (a.ticket < b.ticket ? -1 : 1)).slice(0, count).map(({ one }) => one);

/** What there was to draw from, as one hash: the numbers, sorted, one a line. */
export const populationHash = (population: readonly { readonly number: string }[]): Buffer =>
  createHash('sha256').update(population.map(({ number }) => number).sort().join('\n')).digest();
