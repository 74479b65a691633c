import { join } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { inside, makeStaff } from '#tests/support/makers/account.ts';
import { signInByPassword } from '#features/account/sign-in.ts';
import { verifyChain } from '#platform/audit.ts';
import { inDataFolder, isServing, run, sentencesOf, testFolder } from '#tests/support/data-folder.ts';
import { type Town, makeTown } from '#tests/support/makers.ts';
import { makeRuleValue } from '#tests/support/makers/settings.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const dataDir = join(await testFolder(), 'data');
const reset = (...words: string[]) => run('reset-admin', words, { XIANGYI_DATA: dataDir });
let county: Town;

beforeAll(() => inDataFolder(dataDir, async (house) => {
  county = await makeTown(house, { kind: 'county' });
  const { accountId } = await makeStaff(house, county, [{ role: 'securityAdmin' }], 'anquan', { name: '贺安宁' });
  await house.database.global((db) => db.insertInto('totp').values({ accountId, secretSealed: Buffer.from('lost'), createdAt: house.clock.now(), confirmedAt: house.clock.now() }).execute());
  await makeStaff(house, county, [{ role: 'systemAdmin' }], 'xitong', { name: '石自强' });
  await makeRuleValue(house, county, 'secondFactorAdmins', 0);
}));

test('npm run reset-admin is for the security administrator only, and says so in one sentence', async () => {
  for (const words of [[], ['xitong'], ['nobody']]) {
    const ran = await reset(...words);
    expect(ran.code, words.join()).toBe(1);
    expect(sentencesOf(ran)).toHaveLength(2);
  }
});

test('it gives a password for one sign-in, which has to be changed, and the record says that nobody of the house did it', async () => {
  const { code, out, err } = await reset('anquan');
  expect(code, err).toBe(0);
  expect(isServing(dataDir)).toBe(false);
  const password = /一次性密码 (\S+)/.exec(out)?.[1] ?? '';
  await inDataFolder(dataDir, async (house) => {
    const outcome = await signInByPassword(house, { name: 'anquan', password }, { address: '127.0.0.1' }).then(inside, (error: { refusal?: { code: string } }) => error.refusal?.code);
    expect(outcome).toBe('account.firstUse');
    expect(await house.database.bare.selectFrom('totp').select('accountId').execute(), 'the lost proof is gone').toEqual([]);
    await house.database.inTenant(county.id, async (tx) => {
      expect(await verifyChain(tx)).toMatchObject({ fault: null });
      const rows = await tx.db.selectFrom('auditEvent').select(['via', 'accountId', 'detail']).where('tenantId', '=', tx.tenantId).where('verb', '=', 'account.resetSecond').execute();
      expect(rows).toMatchObject([{ via: 'system', accountId: null, detail: { ground: expect.stringContaining('console') as string } }]);
    });
  });
});
