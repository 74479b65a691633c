import { judge } from '#kernel/verdict.ts';
import { placeName } from '#features/place/public.ts';
import { mustSee, permitted, showing } from '#platform/feature.ts';
import { office } from './contract.ts';
import { policy } from './policy.ts';
import { kinds, letterForm } from './rules.ts';
import { find, list as listRows } from './store.ts';

export const list = showing(office.views.list, async ({ tx, actor, today, input }) => {
  const rows = await listRows(tx, actor, { kinds: input.kind ? [input.kind] : undefined, closed: input.closed === 'yes' });
  return {
    rows: rows.map((row) => ({ ...row, letterForm: letterForm(row), can: permitted(policy, office.verbs, actor, row, today) })),
    canOpen: kinds.filter((kind) => judge(policy.open, actor, { kind }, today) === null),
  };
});

export const detail = showing(office.views.detail, async (work) => {
  const { tx, actor, today, input } = work;
  const found = mustSee(policy.see, work, await find(tx, input.id, false));
  const name = found.placeCode ? await placeName(tx, found.placeCode) : null;
  return { ...found, placeName: name, letterForm: letterForm(found), can: permitted(policy, office.verbs, actor, found, today) };
});
