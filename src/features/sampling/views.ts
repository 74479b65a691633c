import { type Work, mustSee, permitted, showing } from '#platform/feature.ts';
import { refuse } from '#kernel/verdict.ts';
import { casesOf, populationOf, residentsOf, traceOf } from './cases.ts';
import { sampling } from './contract.ts';
import { ticketOf } from './drawing.ts';
import { checks, policy } from './policy.ts';
import { makerOf } from './rules.ts';
import { type DrawRow, allDraws, callsOf, exportsOf, find, picksOf, timesDrawn } from './store.ts';

const drawFields = ({ actor, today }: Work, row: DrawRow) => ({
  ...row, drawnAt: row.drawnAt.toISOString(), populationSha256: row.populationSha256.toString('hex'), can: permitted(policy, sampling.verbs, actor, row, today),
});

export const population = showing(sampling.views.population, async (work) => {
  if (!checks(work.actor)) return { count: 0, before: 0 };
  return { count: (await populationOf(work, work.input)).length, before: await timesDrawn(work.tx, work.actor, work.input) };
});

export const draws = showing(sampling.views.draws, async (work) => {
  if (!checks(work.actor)) return { rows: [], total: 0 };
  const { rows, total } = await allDraws(work.tx, work.actor, work.input.page ?? 1);
  return { rows: rows.map((row) => drawFields(work, row)), total };
});

export const detail = showing(sampling.views.detail, async (work) => {
  const { tx, input } = work;
  const draw = mustSee(policy.see, work, await find(work, input.id));
  const calls = await callsOf(tx, draw.id);
  const residents = await residentsOf(work, draw);
  return {
    ...drawFields(work, draw),
    cases: (await casesOf(work, draw)).map((row) => ({ ...row, ticket: ticketOf(draw.seed, row.number).slice(0, 12) })),
    moreResidents: residents.more, residents: residents.rows.map((row) => ({ ...row, calls: calls.filter(({ opinionId }) => opinionId === row.opinionId).map(({ entererName, enteredAt, ...call }) => ({ ...call, by: entererName, at: enteredAt.toISOString() })) })),
    exports: (await exportsOf(tx, draw.id)).map(({ madeBy, makerName, madeAt, sha256, fileId, ...row }) => ({ ...row, fileId: draw.subject === 'petition' && (madeBy === null || madeBy !== makerOf(work.actor)) ? null : fileId, sha256: sha256.toString('hex'), by: makerName, at: madeAt.toISOString() })),
  };
});

export const trace = showing(sampling.views.trace, async (work) => {
  const { tx, input } = work;
  const draw = mustSee(policy.see, work, await find(work, input.id));
  const pick = (await picksOf(tx, draw.id)).find(({ caseId }) => caseId === input.caseId) ?? refuse('platform.notFound', 404);
  const found = await traceOf(work, draw.subject, pick.caseId) ?? refuse('platform.notFound', 404);
  return { number: pick.numberLabel, ...found };
});
