import { has } from '#kernel/actor.ts';
import { addDays, dateOn } from '#kernel/dates.ts';
import { namesOf } from '#features/account/public.ts';
import { ruleValue } from '#features/settings/public.ts';
import { showing } from '#platform/feature.ts';
import { checkOf } from './checking.ts';
import { inspection } from './contract.ts';
import { evidence } from './evidence.ts';
import { answersInspections } from './policy.ts';
import { type PackState, mostGaps } from './rules.ts';
import { lastPacks, visitsFrom } from './store.ts';

export const check = showing(inspection.views.check, async (work) => {
  const { tx, actor, today, input: { year } } = work;
  const [mayConfirm, mayAnswer] = [has(actor, 'chair'), answersInspections(actor)];
  if (!mayAnswer) return { year, mayConfirm, mayAnswer, rows: [], visits: [] };
  const { items } = await checkOf(work, year);
  const before = await ruleValue(tx, 'selfCheckBefore', today);
  return {
    year, mayConfirm, mayAnswer,
    rows: items.map(({ gaps, answer, evidence: key, ...item }) => ({
      ...item, byHand: key === 'paper', link: evidence[key].link, gaps: gaps.slice(0, mostGaps), gapCount: gaps.length,
      answer: answer && { id: answer.id, kind: answer.kind, words: answer.words, by: answer.byName, on: answer.answeredOn },
    })),
    visits: (await visitsFrom(tx, today)).filter((visit) => visit.year === year).map(({ id, visitOn, visitor }) => ({ id, visitOn, visitor, checkOn: addDays(visitOn, -before) })),
  };
});

export const packs = showing(inspection.views.packs, async ({ tx, actor, today }) => {
  if (!answersInspections(actor)) return { rows: [] };
  const rows = await lastPacks(tx, 20);
  const names = await namesOf(tx, rows.map(({ askedBy }) => askedBy));
  const kept = await ruleValue(tx, 'packKept', today);
  return {
    rows: rows.map(({ id, year, state, doneCount, itemCount, askedBy, askedAt, madeAt, fileCount, byteCount }) => ({
      id, year, state: state as PackState, done: doneCount, of: itemCount, askedOn: dateOn(askedAt), askedBy: names.get(askedBy) ?? '', madeAt: madeAt?.toISOString() ?? null, files: fileCount, bytes: byteCount,
      keptUntil: state === 'ready' && madeAt ? addDays(dateOn(madeAt), kept) : null,
    })),
  };
});
