import { opinionTrace, opinionsToDraw, residentsToCall, sampledOpinions } from '#features/opinion/public.ts';
import { motionTrace, motionsToDraw, sampledMotions } from '#features/motion/public.ts';
import { casesOfPromises, promiseTraces, promisesToDraw, sampledPromises } from '#features/promise/public.ts';
import { petitionTrace, petitionsToDraw, sampledPetitions } from '#features/petition/public.ts';
import { recordOf } from '#features/audit/public.ts';
import { sampledSuggestions, suggestionTrace, suggestionsToDraw } from '#features/suggestion/public.ts';
import { dateOn, daysBetween } from '#kernel/dates.ts';
import type { Work } from '#platform/feature.ts';
import { type Subject, mostPopulation, mostResidents } from './rules.ts';
import { type DrawRow, type Scope, picksOf } from './store.ts';

const sources = {
  suggestion: { toDraw: suggestionsToDraw, sampled: sampledSuggestions, trace: suggestionTrace },
  opinion: { toDraw: opinionsToDraw, sampled: sampledOpinions, trace: opinionTrace },
  motion: { toDraw: motionsToDraw, sampled: sampledMotions, trace: motionTrace },
  promise: { toDraw: promisesToDraw, sampled: sampledPromises, trace: promiseTrace },
  petition: { toDraw: petitionsToDraw, sampled: sampledPetitions, trace: petitionTrace },
} as const;

/** A promise stands in its trace as the one it is. */
async function promiseTrace(work: Work, id: string) {
  const [one] = await promiseTraces(work, { id });
  return one ? { steps: one.steps, letters: [], files: one.files } : null;
}

/** What there is to draw from, as far as this actor sees it; one more than may be where there is more: a sample of a part would be none. */
export const populationOf = (work: Work, scope: Scope): Promise<{ id: string; number: string }[]> => sources[scope.subject].toDraw(work, scope, mostPopulation + 1);

/** Days from the day something bears to the day it was entered; 0 where it was entered in time. */
export const lateDays = (on: string, at: Date | string): number => Math.max(0, daysBetween(on, typeof at === 'string' && at.length === 10 ? at : dateOn(new Date(at))));

/** The drawn cases in their order; one that this actor may no longer see keeps its place in the draw and is left out here. */
export async function casesOf(work: Work, draw: Pick<DrawRow, 'id' | 'subject'>) {
  const picks = await picksOf(work.tx, draw.id);
  const rows = new Map((await sources[draw.subject].sampled(work, picks.map(({ caseId }) => caseId))).map((row) => [row.id, row]));
  return picks.flatMap(({ place, caseId, numberLabel }) => {
    const row = rows.get(caseId);
    if (!row) return [];
    const { id, ...shown } = row;
    return [{ ...shown, place, caseId: id, number: numberLabel, lateDays: lateDays(row.eventOn, row.enteredOn) }];
  });
}

/** Residents to call back, each with the cases he stands behind; `more` where a draw lists not all of them. */
export async function residentsOf(work: Work, draw: Pick<DrawRow, 'id' | 'subject'>, most = mostResidents) {
  const picks = await picksOf(work.tx, draw.id);
  const ids = picks.map(({ caseId }) => caseId);
  // Nobody behind a motion, or who came with a letter, agreed to be called; behind a promise stand the residents of its suggestions.
  const behind = draw.subject === 'promise' ? await casesOfPromises(work, ids) : new Map(ids.map((id) => [id, [id]]));
  const labels = new Map<string, string[]>();
  for (const { caseId, numberLabel } of picks) for (const id of behind.get(caseId) ?? []) labels.set(id, [...labels.get(id) ?? [], numberLabel]);
  const among = [...labels.keys()];
  const found = draw.subject === 'motion' || draw.subject === 'petition' ? [] : await residentsToCall(work, draw.subject === 'opinion' ? { suggestionIds: [], opinionIds: among } : { suggestionIds: among, opinionIds: [] }, most + 1);
  const caseOf = (id: string | null) => labels.get(id ?? '')?.join('、');
  return {
    rows: found.slice(0, most).map(({ suggestionId, ...row }) => ({ ...row, caseNumber: caseOf(draw.subject === 'opinion' ? row.opinionId : suggestionId) ?? row.number })), more: found.length > most,
  };
}

type Step = { readonly on: string; readonly at: Date | string };
const withDelay = <T extends Step>(steps: readonly T[]) => steps.map((step) => ({ ...step, at: new Date(step.at).toISOString(), lateDays: lateDays(step.on, step.at) }));

/** One case with its steps, papers, promises and what the audit has on it; null where this actor may not see it. */
export async function traceOf(work: Work, subject: Subject, caseId: string) {
  const trace = await sources[subject].trace(work, caseId);
  if (!trace) return null;
  const promises = subject === 'suggestion' ? await promiseTraces(work, { suggestionId: caseId }) : subject === 'promise' ? await promiseTraces(work, { id: caseId }) : [];
  const record = await recordOf(work, [caseId, ...promises.map(({ id }) => id)]);
  return {
    steps: withDelay<Step & (typeof trace.steps)[number]>(trace.steps), letters: withDelay(trace.letters), files: trace.files, promises: promises.map((one) => ({ ...one, steps: withDelay(one.steps) })),
    record: record.map(({ seq, at, who, verb }) => ({ seq, at: at.toISOString(), who, verb })),
  };
}
