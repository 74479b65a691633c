import { type Actor, has } from '#kernel/actor.ts';
import { judge } from '#kernel/verdict.ts';
import { showing } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { policy } from '../policy.ts';
import { rowFields } from '../presenting.ts';
import { list as listRows } from '../store/list.ts';
import { placesFound } from '../store/searched.ts';

const mayDraftFor = (actor: Actor, leadPersonId: string, today: string) => judge(policy.draft, actor, { leadPersonId, leadIsDeputy: true, placeExists: true }, today) === null;

/** Suggestions page by page, as far as this reader may see them. */
export const list = showing(suggestion.views.list, async (work) => {
  const { tx, actor, today, input } = work;
  const { page, ...filter } = input;
  const { rows, total } = await listRows(tx, actor, filter, page, today);
  const found = await placesFound(tx, rows, filter.search);
  return {
    rows: rows.map((row) => ({ ...rowFields(work, row), found: found.get(row.id) ?? null })), total,
    canDraft: has(actor, 'deputy') && actor.personId !== null && mayDraftFor(actor, actor.personId, today), canDraftForOthers: mayDraftFor(actor, '', today),
  };
});
