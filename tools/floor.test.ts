import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { beginIn, onceIn } from '#platform/db/connect.ts';
import { floorFolder, prepareAll } from './floor.ts';

const tenant = '01890000-0000-7000-8000-00000000000a';
const old = existsSync(floorFolder);

test('what the server does not know is refused by name, within a transaction too; what it knows is counted, and several in one message are no statement', async () => {
  const sink = await mkdtemp(join(tmpdir(), 'xiangyi-sink-'));
  try {
    const known = ['select id, name from station where tenant_id = $1 and name <> \';\'', 'update station set name = $1 where tenant_id = $2;', onceIn(tenant, 'select code from tenant')];
    const frame = ['begin', 'commit', beginIn(tenant, 'read'), beginIn(tenant, 'write'), 'lock table station in share mode', `select set_config('xiangyi.tenant', '${tenant}', true)`];
    const unknown = ['select nobody from station', onceIn(tenant, 'select nowhere from tenant'), ...(old ? ['select any_value(name) from station'] : [])];
    const several = [`begin isolation level serializable; select set_config('xiangyi.tenant', '${tenant}', true); select any_value(name) from station; commit`, 'select 1; delete from station'];
    await writeFile(join(sink, '1.statements'), [...known, ...frame, ...unknown, ...several].map((text) => `${JSON.stringify(text)}\n`).join(''));
    const { prepared, refused } = await prepareAll(sink, old ? floorFolder : undefined);
    // beside the known ones, the tenant set by itself
    expect(prepared).toBe(known.length + 1);
    expect(refused.map(({ reason }) => reason)).toEqual([
      ...several.map(() => expect.stringContaining('several statements')),
      'column "nobody" does not exist', 'column "nowhere" does not exist', ...(old ? [expect.stringContaining('any_value')] : []),
    ]);
  } finally {
    await rm(sink, { recursive: true, force: true });
  }
});
