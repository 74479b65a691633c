import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { testDatabase } from '#tests/support/database.ts';
import { backup } from './backup.ts';
import { restore } from './restore.ts';

vi.setConfig({ testTimeout: 120_000 });

const { ownerUrl } = await testDatabase();
const room = await mkdtemp(join(tmpdir(), 'backup-'));
afterAll(() => rm(room, { recursive: true, force: true }));

test('the backup of a server is an export, which an embedded database can take', async () => {
  const dumped = await backup({ dataDir: join(room, 'data'), target: room, now: new Date('2026-11-22T07:00:00.000Z'), url: ownerUrl });
  expect(dumped).toMatchObject({ kind: 'export', keysPath: null });
  expect(await restore(dumped.path, join(room, 'elsewhere'))).toEqual({ backup: dumped, hasKeys: false });
});
