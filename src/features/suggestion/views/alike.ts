import { addMonths } from '#kernel/dates.ts';
import { mostSimilar } from '#kernel/similar.ts';
import { showing } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { rowFields } from '../presenting.ts';
import { alikeYears, likeness, matterOf } from '../rules/preflight.ts';
import { alikeCandidates } from '../store/alike.ts';
import { shown } from '../store/list.ts';

/** Raised before? Suggestions of the last years with a title much like this one, the most alike first. */
export const alike = showing(suggestion.views.alike, async (work) => {
  const { tx, actor, today, input } = work;
  const others = await alikeCandidates(tx, actor, { ...input, since: addMonths(today, -12 * alikeYears) });
  const best = mostSimilar(matterOf(input.title), others.map(({ id, text }) => ({ id, text: matterOf(text) })), likeness);
  const rows = new Map((await shown(tx, actor, best.map(({ item }) => item.id), today)).map((row) => [row.id, row]));
  return { rows: best.flatMap(({ item, score }) => { const row = rows.get(item.id); return row ? [{ ...rowFields(work, row), percent: Math.round(score * 100) }] : []; }) };
});
