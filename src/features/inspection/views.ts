import { has } from '#kernel/actor.ts';
import { addDays, dateOn } from '#kernel/dates.ts';
import { wordsFor } from '#kernel/organs.ts';
import { refuse } from '#kernel/verdict.ts';
import { namesOf } from '#features/account/public.ts';
import { ruleValue } from '#features/settings/public.ts';
import { permitted, showing } from '#platform/feature.ts';
import { checkOf, pool } from './checking.ts';
import { inspection } from './contract.ts';
import { evidence } from './evidence.ts';
import { type ListPlan, answersInspections, policy } from './policy.ts';
import { type PackState, mostGaps } from './rules.ts';
import { lastPacks, visitsFrom } from './store.ts';
import { allLists, linesOf, listsInUse } from './store/lists.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';

export const check = showing(inspection.views.check, async (work) => {
  const { tx, actor, today, input: { year, listId = null } } = work;
  const [mayConfirm, mayAnswer] = [has(actor, 'chair'), answersInspections(actor)];
  if (!mayAnswer) return { year, mayConfirm, mayAnswer, list: null, lists: [], rows: [], visits: [] };
  const { items, list } = await checkOf(work, year, listId);
  if (listId !== null && list === null) refuse('inspection.noSuchList', 404);
  const before = await ruleValue(tx, 'selfCheckBefore', today);
  const lists = await listsInUse(tx);
  const named = (id: string | null) => lists.find((one) => one.id === id) ?? null;
  return {
    year, mayConfirm, mayAnswer, list, lists,
    rows: items.map(({ gaps, answer, evidence: key, ...item }) => ({
      ...item, byHand: key === 'paper', link: evidence[key].link, gaps: gaps.slice(0, mostGaps), gapCount: gaps.length,
      answer: answer && { id: answer.id, kind: answer.kind, words: answer.words, by: answer.byName, on: answer.answeredOn },
    })),
    visits: (await visitsFrom(tx, today)).filter((visit) => visit.year === year).map(({ id, visitOn, visitor, listId: brought }) => ({ id, visitOn, visitor, checkOn: addDays(visitOn, -before), list: named(brought) })),
  };
});

export const lists = showing(inspection.views.lists, async (work) => {
  const { tx, actor, today } = work;
  if (!answersInspections(actor)) return { can: [], pool: [], rows: [] };
  const kept = await allLists(tx, today);
  const lines = Map.groupBy(await linesOf(tx, kept.map(({ id }) => id)), ({ listId }) => listId);
  const items = await pool({ words: wordsFor(work, { zh, en }), work });
  const ours = new Map(items.map(({ key, asks }) => [key, asks]));
  const expected = Map.groupBy(await visitsFrom(tx, today), ({ listId }) => listId);
  // As it would be changed: nobody knows yet what will be written.
  const well: ListPlan = { fault: null, nameTaken: false, others: kept.filter(({ setAside }) => !setAside).length };
  return {
    can: permitted(policy, inspection.verbs, actor, well, today, ['makeList']).filter((verb) => verb === 'makeList'),
    pool: items.map(({ key, part, asks, standard }) => ({ key, part, asks, standard })),
    rows: kept.map((list) => ({
      id: list.id, version: list.version, name: list.name, askedBy: list.askedBy, madeOn: dateOn(list.madeAt), setAside: list.setAside, packs: list.packs,
      visits: (expected.get(list.id) ?? []).map(({ visitOn, visitor }) => ({ visitOn, visitor })),
      can: permitted(policy, inspection.verbs, actor, { ...well, ...list }, today).filter((verb) => verb === 'changeList' || verb === 'setListAside'),
      items: (lines.get(list.id) ?? []).map(({ key, number, asks, added }) => ({ key, number, asks, ours: ours.get(key) ?? added ?? '' })),
    })),
  };
});

export const packs = showing(inspection.views.packs, async ({ tx, actor, today }) => {
  if (!answersInspections(actor)) return { rows: [] };
  const rows = await lastPacks(tx, 20);
  const names = await namesOf(tx, rows.map(({ askedBy }) => askedBy));
  const kept = await ruleValue(tx, 'packKept', today);
  return {
    rows: rows.map(({ id, year, list, state, doneCount, itemCount, askedBy, askedAt, madeAt, fileCount, byteCount }) => ({
      id, year, list, state: state as PackState, done: doneCount, of: itemCount, askedOn: dateOn(askedAt), askedBy: names.get(askedBy) ?? '', madeAt: madeAt?.toISOString() ?? null, files: fileCount, bytes: byteCount,
      keptUntil: state === 'ready' && madeAt ? addDays(dateOn(madeAt), kept) : null,
    })),
  };
});
