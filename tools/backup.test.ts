import { randomBytes } from 'node:crypto';
import { cp, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { systemActor } from '#kernel/actor.ts';
import { newId } from '#kernel/id.ts';
import { seal } from '#features/audit/jobs.ts';
import { folderShelf } from '#platform/files.ts';
import { inWork } from '#platform/perform.ts';
import { clusterOf, startEmbedded } from '#platform/db/embedded.ts';
import { withClient } from '#platform/db/open-client.ts';
import { newSigningKey } from '#platform/sign.ts';
import { inDataFolder, isServing, run, sentencesOf, testFolder } from '#tests/support/data-folder.ts';
import { type Town, callBy, makeTown } from '#tests/support/makers.ts';
import { makeOpinion, saying } from '#tests/support/makers/opinion.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const room = await testFolder();
const dataDir = join(room, 'data');
const stick = join(room, 'stick');
/** The folder as it was filled; tests that break something break a copy. */
const whole = { XIANGYI_DATA: dataDir };
let towns: [Town, Town];

const verify = (settings: Record<string, string> = whole) => run('audit-verify', [], settings);
const newestBackup = async () => join(stick, (await readdir(stick)).filter((name) => /\d$/.test(name)).sort().at(-1) ?? '');

/** A copy of the data folder in which one statement was run behind the program's back. */
async function tampered(statement: string): Promise<string> {
  const copy = join(room, `copy-${newId()}`);
  await cp(dataDir, copy, { recursive: true });
  const server = await startEmbedded({ dataDir: copy, log: () => undefined });
  await withClient(server.ownerUrl, (client) => client.query(statement)).finally(() => server.stop());
  return copy;
}

beforeAll(() => inDataFolder(dataDir, async (house) => {
  towns = [await makeTown(house), await makeTown(house)];
  for (const town of towns) {
    for (let count = 0; count < 4; count += 1) await makeOpinion(house, town, saying({ name: '周明德', phone: '13800001234' }));
    await inWork(house, callBy(systemActor(town.id, town.kind)), null, 'write', (work) => seal.run({ ...work, input: {} }));
    await folderShelf(join(dataDir, 'files')).put(town.id, newId(), randomBytes(2000));
  }
}));

describe('npm run audit:verify', () => {
  test('counts the links of every town, leaves no server behind, and checks the published signatures', async () => {
    const { code, out } = await verify();
    expect(out).toContain(`清河镇人民代表大会（${towns[0].code}）：4 条留痕完好，1 个公布的签名有效`);
    expect(out).toContain('The audits of all 2 towns are whole.');
    expect(code).toBe(0);
    expect(isServing(dataDir)).toBe(false);
  });

  test('works beside the running program and leaves its server alone', async () => {
    await inDataFolder(dataDir, async () => {
      expect((await verify()).code).toBe(0);
      expect(isServing(dataDir)).toBe(true);
    });
  });

  test('tells the first fault of a town and goes on to the next', async () => {
    const copy = await tampered(`update audit_event set verb = 'opinion.other' where seq = 2 and tenant_id = '${towns[0].id}'`);
    const ran = await verify({ XIANGYI_DATA: copy });
    expect(ran.code).toBe(1);
    expect(ran.out).toContain(`✗ 清河镇人民代表大会（${towns[0].code}）：第 2 条内容被改动  link 2 was changed`);
    expect(ran.out).toContain(`✓ 清河镇人民代表大会（${towns[1].code}）`);
    expect(sentencesOf(ran)).toEqual(['留痕核对没有通过：2 个单位中有 1 个不完整。', 'The audit is not whole: 1 of 2 towns have a fault.']);
  });

  test('finds a published head that this installation never signed', async () => {
    const copy = await tampered(`update audit_seal set at = at + interval '1 day' where tenant_id = '${towns[1].id}'`);
    expect((await verify({ XIANGYI_DATA: copy })).out).toContain(`✗ 清河镇人民代表大会（${towns[1].code}）：第 4 条处公布的签名不是本机签的`);
  });

  test('does not call signatures valid with another key, or with none', async () => {
    const copy = await tampered('select');
    await writeFile(join(copy, 'keys', 'signing.pem'), newSigningKey());
    expect((await verify({ XIANGYI_DATA: copy })).out).toContain('carries a published head that was not signed by this installation');
    await rm(join(copy, 'keys', 'signing.pem'));
    const without = await verify({ XIANGYI_DATA: copy });
    expect(without.out).toContain('carries a signature that cannot be checked');
    expect(without.code).toBe(1);
    expect(await readdir(join(copy, 'keys'))).toEqual(['master.key']);
  });

  test('says where it looked when there are no data, and makes none', async () => {
    const ran = await verify({ XIANGYI_DATA: join(room, 'nowhere') });
    expect(ran.code).toBe(1);
    expect(sentencesOf(ran)[1]).toBe(`There are no Xiangyi data in ${join(room, 'nowhere')}; name the data folder in XIANGYI_DATA.`);
    expect(await readdir(room)).not.toContain('nowhere');
  });
});

describe('npm run backup and npm run restore', () => {
  test('bring a town back elsewhere while the program runs: rows, files, keys and audit', async () => {
    await inDataFolder(dataDir, async () => {
      const made = await run('backup', [stick], whole);
      expect(made).toMatchObject({ code: 0, err: '' });
      expect(made.out).toContain('2 个文件');
    });
    const elsewhere = join(room, 'elsewhere');
    const restored = await run('restore', [await newestBackup()], { XIANGYI_DATA: elsewhere });
    expect(restored).toMatchObject({ code: 0, err: '' });
    expect(restored.out).toContain('4 条留痕完好，1 个公布的签名有效');
    expect(await readdir(join(elsewhere, 'keys'))).toEqual(['master.key', 'signing.pem']);
    expect(await readdir(join(elsewhere, 'files'))).toHaveLength(2);
    expect(isServing(elsewhere)).toBe(false);
  });

  test('restore without the keys walks the chain all the same and says what is missing', async () => {
    const apart = join(room, 'apart');
    await cp(await newestBackup(), apart, { recursive: true });
    const restored = await run('restore', [apart, '--data', join(room, 'keyless')], {});
    expect(restored.code).toBe(0);
    expect(restored.out).toContain('没有找到密钥');
    expect(restored.out).toContain('4 条留痕完好，0 个公布的签名有效');
  });

  test('restore says so when the backup holds a broken chain', async () => {
    const copy = await tampered(`delete from audit_event where seq = 3 and tenant_id = '${towns[0].id}'`);
    const made = await run('backup', [join(room, 'spoilt')], { XIANGYI_DATA: copy });
    expect(made.code).toBe(0);
    const [name = ''] = (await readdir(join(room, 'spoilt'))).filter((one) => /\d$/.test(one));
    const ran = await run('restore', [join(room, 'spoilt', name), '--data', join(room, 'spoilt-data')], {});
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('第 3 条缺失');
  });

  test.each<[string, string, string[], string]>([
    ['no folder named', 'backup', [], 'Usage: npm run backup -- <文件夹 folder>'],
    ['an unknown option', 'restore', ['x', '--dta', 'y'], 'Usage: npm run restore'],
    ['a folder below a file', 'backup', [join(dataDir, 'pg', 'PG_VERSION', 'x')], 'It could not be done: ENOTDIR'],
    ['a backup that is none', 'restore', [room, '--data', join(room, 'never')], 'is no backup folder'],
    ['the folder of all backups', 'restore', [stick, '--data', join(room, 'never')], 'is no backup folder'],
  ])('one sentence for %s', async (_, script, words, sentence) => {
    const ran = await run(script, words, whole);
    expect(ran.code).toBe(1);
    expect(sentencesOf(ran)).toHaveLength(2);
    expect(sentencesOf(ran)[1]).toContain(sentence);
    expect(await readdir(clusterOf(dataDir))).toContain('PG_VERSION');
  });

  test('one sentence for a data folder that is not empty', async () => {
    const ran = await run('restore', [await newestBackup(), '--data', dataDir], whole);
    expect(ran.code).toBe(1);
    expect(sentencesOf(ran)[1]).toContain('is not empty');
    expect(await readdir(clusterOf(dataDir))).toContain('PG_VERSION');
  });
});
