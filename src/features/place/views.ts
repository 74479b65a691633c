import { judge, refuse } from '#kernel/verdict.ts';
import { permitted, showing } from '#platform/feature.ts';
import { place } from './contract.ts';
import { policy } from './policy.ts';
import { addableKinds, codeIsWithin } from './rules.ts';
import { children as standing, everyChild, named } from './store.ts';

export const children = showing(place.views.children, async ({ tx, actor, tenant, today, input }) => {
  const parentCode = input.parentCode ?? tenant.code;
  if (!codeIsWithin(parentCode, tenant.code)) refuse('platform.notFound', 404);
  const rows = await everyChild(tx, parentCode);
  const names = await named(tx, rows.flatMap(({ mergedInto }) => mergedInto ?? []));
  const below = addableKinds.filter((kind) => (kind === 'township') === (parentCode.length === 6));
  return {
    rows: rows.map((row) => ({ ...row, merged: row.mergedInto === null || row.mergedOn === null ? null : { code: row.mergedInto, name: names.get(row.mergedInto) ?? '', on: row.mergedOn }, can: permitted(policy, place.verbs, actor, row, today) })),
    canAdd: below.filter((kind) => judge(policy.add, actor, { kind, parentIsOurs: true }, today) === null),
  };
});

export const publicList = showing(place.views.publicList, async ({ tx, tenant }) => ({ rows: await standing(tx, tenant.code) }));
