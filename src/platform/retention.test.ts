import { expect, test } from 'vitest';
import { features } from '#apps/features.ts';
import { verifyChain } from '#platform/audit.ts';
import { jobKindsOf } from '#platform/jobs.ts';
import { clearTown } from '#platform/retention.ts';
import { makeTown, testHouse } from '#tests/support/makers.ts';
import { makeOpinion } from '#tests/support/makers/opinion.ts';
import { makeRuleValue } from '#tests/support/makers/settings.ts';

const house = await testHouse();
const town = await makeTown(house);
const tenant = (await house.tenants.byId(town.id))!;
const now = house.clock.now();
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
const contacts = () => house.database.inTenant(town.id, (tx) => tx.db.selectFrom('opinionContact').select('opinionId').where('tenantId', '=', tx.tenantId).execute());
const countsOf = async (dry: boolean) => Object.fromEntries((await clearTown(house, tenant, dry)).filter(({ count }) => count > 0).map(({ kind, count }) => [kind, count]));

/** An opinion with a phone, finished so many days ago, or still open. */
async function opinion(phone: string, closedDaysAgo: number | null): Promise<string> {
  const { id } = await makeOpinion(house, town, { content: '村口的路灯坏了三盏', placeCode: town.village, phone });
  if (closedDaysAgo !== null) await house.database.inTenant(town.id, (tx) => tx.db.updateTable('opinion').set({ state: 'closed', closedAt: daysAgo(closedDaysAgo) }).where('tenantId', '=', tx.tenantId).where('id', '=', id).execute());
  return id;
}

test('a dry run says exactly what the real one then takes away, and touches nothing', async () => {
  const old = await opinion('13700000001', 800);
  const [fresh, open] = [await opinion('13700000002', 30), await opinion('13700000003', null)];
  const upload = await house.database.inTenant(town.id, (tx) => tx.db.insertInto('file').values({ tenantId: tx.tenantId, id: '01900000-0000-7000-8000-000000000001', name: 'a.jpg', mediaType: 'image/jpeg', byteCount: 1, sha256: Buffer.alloc(32), createdAt: daysAgo(5) }).returning('id').executeTakeFirstOrThrow());
  await house.database.bare.insertInto('session').values({ tokenHash: Buffer.alloc(32, 1), tenantId: town.id, kind: 'staff', grants: '[]', createdAt: daysAgo(3), seenAt: daysAgo(3), endsAt: daysAgo(2) }).execute();
  const told = await countsOf(true);
  expect(told).toEqual({ 'opinion.contact': 1, 'platform.orphanFiles': 1, 'platform.sessions': 1 });
  expect(await countsOf(true), 'asked again it says the same').toEqual(told);
  expect((await contacts()).map((row) => row.opinionId).sort()).toEqual([old, fresh, open].sort());
  expect(await countsOf(false)).toEqual(told);
  expect((await contacts()).map((row) => row.opinionId).sort()).toEqual([fresh, open].sort());
  expect(await house.database.inTenant(town.id, (tx) => house.files.find(tx, upload.id))).toBeNull();
  expect(await countsOf(false)).toEqual({});
  const kept = await house.database.inTenant(town.id, (tx) => tx.db.selectFrom('opinion').select(['number', 'content']).where('tenantId', '=', tx.tenantId).where('id', '=', old).executeTakeFirstOrThrow());
  expect(kept.content, 'number and words stay').toContain('路灯');
});

test('what a town keeps shorter goes sooner; other towns keep theirs', async () => {
  const other = await makeTown(house);
  await makeOpinion(house, other, { content: '水渠漏水', placeCode: other.village, phone: '13700000009' });
  await makeRuleValue(house, town, 'contactKept', 6);
  await opinion('13700000004', 200);
  expect(await countsOf(true)).toEqual({ 'opinion.contact': 1 });
  expect(await clearTown(house, (await house.tenants.byId(other.id))!, true).then((all) => all.filter(({ count }) => count > 0))).toEqual([]);
});

test('records that went are in the audit by their number, and the audit itself only grows', async () => {
  const audited = () => house.database.inTenant(town.id, async (tx) => ({ ...(await verifyChain(tx)), said: await tx.db.selectFrom('auditEvent').select('detail').where('tenantId', '=', tx.tenantId).where('verb', '=', 'platform.retention').execute() }));
  const before = await audited();
  expect(before.said).toEqual([{ detail: { 'opinion.contact': 1 } }]);
  house.clock.set(new Date(now.getTime() + 3650 * 86_400_000).toISOString());
  await clearTown(house, tenant, false);
  const after = await audited();
  expect([after.fault, after.count]).toEqual([null, before.count + 1]);
});

test('the job of every night is the same, and every retention says why in both languages', () => {
  expect(jobKindsOf(house).map(({ kind }) => kind)).toContain('platform.housekeeping');
  const all = features.flatMap((feature) => feature.retains ?? []);
  expect(all.map(({ kind }) => kind)).toEqual(['platform.signInCodes', 'notice.message', 'opinion.contact', 'contact.household', 'contact.witness', 'petition.contact', 'interchange.deliveries', 'interchange.sheets', 'inspection.pack', 'sampling.export']);
  for (const { why } of all) expect(why.zh.length > 5 && why.en.length > 5).toBe(true);
});
