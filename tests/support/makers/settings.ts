import type { RuleKey } from '#features/settings/rules.ts';
import type { House } from '#platform/house.ts';
import type { Town } from '#tests/support/makers.ts';

/** What a town has set for a rule, from a day on; a flag is 0 or 1. */
export async function makeRuleValue(house: House, town: Town, key: RuleKey, value: number, effectiveOn = '2026-01-01'): Promise<void> {
  await house.database.inTenant(town.id, (tx) =>
    tx.db.insertInto('ruleValue').values({ tenantId: tx.tenantId, key, value, effectiveOn, source: '测试', setBy: null, setAt: house.clock.now() }).execute());
}
