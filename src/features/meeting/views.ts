import { keepsTheOffice } from '#kernel/actor.ts';
import { caseBrief } from '#features/suggestion/public.ts';
import { mustSee, showing } from '#platform/feature.ts';
import { meeting } from './contract.ts';
import { policy } from './policy.ts';
import { rowFields, wholes } from './presenting.ts';
import { kindsFor } from './rules.ts';
import { groupCounts, list as listRows, listed } from './store/list.ts';

export const list = showing(meeting.views.list, async (work) => {
  const { tx, actor, today, input } = work;
  const { rows, total } = await listRows(tx, actor, input.group, input.page, today);
  return { rows: rows.map((row) => rowFields(work, row)), total, counts: await groupCounts(tx, actor, today) };
});

export const detail = showing(meeting.views.detail, async (work) => {
  const [row] = await listed(work.tx, work.actor, { id: work.input.id });
  const [whole] = await wholes(work, [mustSee(policy.see, work, row)]);
  return mustSee([], work, whole);
});

export const ofSuggestion = showing(meeting.views.ofSuggestion, async (work) => {
  const { tx, actor, input: { suggestionId } } = work;
  const rows = await wholes(work, await listed(tx, actor, { suggestionId }));
  const paper = keepsTheOffice(actor) ? await caseBrief(work, suggestionId, false) : null;
  return { rows, kinds: paper ? kindsFor(paper.state) : [], officeIds: paper?.handlingIds.slice(0, 20) ?? [], personIds: paper ? [paper.leadPersonId] : [] };
});
