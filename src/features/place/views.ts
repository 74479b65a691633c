import { judge, refuse } from '#kernel/verdict.ts';
import { permitted, showing } from '#platform/feature.ts';
import { place } from './contract.ts';
import { policy } from './policy.ts';
import { addableKinds, codeIsWithin } from './rules.ts';
import { children as childrenOf } from './store.ts';

export const children = showing(place.views.children, async ({ tx, actor, tenant, today, input }) => {
  const parentCode = input.parentCode ?? tenant.code;
  if (!codeIsWithin(parentCode, tenant.code)) refuse('platform.notFound', 404);
  const rows = await childrenOf(tx, parentCode);
  const below = addableKinds.filter((kind) => (kind === 'township') === (parentCode.length === 6));
  return {
    rows: rows.map((row) => ({ ...row, can: permitted(policy, place.verbs, actor, row, today) })),
    canAdd: below.filter((kind) => judge(policy.add, actor, { kind, parentIsOurs: true }, today) === null),
  };
});

export const publicList = showing(place.views.publicList, async ({ tx, tenant }) => ({ rows: await childrenOf(tx, tenant.code) }));
