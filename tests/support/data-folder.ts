import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { appendFile, cp, glob, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { features } from '#apps/features.ts';
import { loadCalendar } from '#features/settings/public.ts';
import { connect } from '#platform/db/connect.ts';
import { clusterOf, startEmbedded } from '#platform/db/embedded.ts';
import { migrate } from '#platform/db/migrate.ts';
import { runningPostmaster, stopPostmaster } from '#platform/db/server-process.ts';
import { folderShelf } from '#platform/files.ts';
import { type House, type HouseParts, openHouse } from '#platform/house.ts';
import { silentLog } from '#platform/log.ts';
import { masterKey, sealWith } from '#platform/seal.ts';
import { signerIn } from '#platform/sign.ts';
import { folderPrefix } from './database-setup.ts';

/** The folder of the program. */
export const programDir = fileURLToPath(new URL('../..', import.meta.url));

/** A folder of the calling test file's own, removed after it together with any server left in it. */
export async function testFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'xiangyi-folder-'));
  afterAll(() => removeFolder(folder));
  return folder;
}

async function removeFolder(folder: string): Promise<void> {
  for await (const file of glob('**/postmaster.pid', { cwd: folder })) {
    const left = runningPostmaster(join(folder, file, '..'));
    if (left) await stopPostmaster(left.pid);
  }
  await rm(folder, { recursive: true, force: true });
}

/** A data folder as a first start leaves it. Nobody needs it after a power cut: what must survive one is tried on folders the program itself has made. */
async function firstStart(): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), `${folderPrefix}${process.pid}-`));
  process.once('exit', () => rmSync(dataDir, { recursive: true, force: true }));
  const { ownerUrl, stop } = await startEmbedded({ dataDir, log: () => undefined });
  await migrate(ownerUrl).finally(stop);
  await appendFile(join(clusterOf(dataDir), 'postgresql.auto.conf'), 'fsync = off\n');
  return dataDir;
}

let made: Promise<string> | undefined;

/** Gives a data folder that has none the empty, migrated database of a first start: making one takes seconds, copying it does not. Answers the folder. */
export async function ready(dataDir: string): Promise<string> {
  if (!existsSync(clusterOf(dataDir))) await cp(clusterOf(await (made ??= firstStart())), clusterOf(dataDir), { recursive: true });
  return dataDir;
}

/** A house on the embedded database of a data folder, as the program opens it. */
export interface FolderHouse {
  readonly house: House;
  readonly ownerUrl: string;
  close(): Promise<void>;
}

/** Opens a house on a data folder; `more` replaces what a test keeps in its own hand, such as the clock. */
export async function openFolderHouse(dataDir: string, more: Partial<HouseParts> = {}): Promise<FolderHouse> {
  const { ownerUrl, appUrl, stop } = await startEmbedded({ dataDir: await ready(dataDir), log: () => undefined });
  try {
    const database = connect(appUrl);
    const keysDir = join(dataDir, 'keys');
    const house = openHouse({
      database, features, loadCalendar, log: silentLog, publicUrl: 'http://127.0.0.1:3000',
      seal: sealWith(masterKey(keysDir)), signer: signerIn(keysDir), shelf: folderShelf(join(dataDir, 'files')), ...more,
    });
    return { house, ownerUrl, close: async () => { await database.close(); await stop(); } };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Opens a house on the embedded database of a data folder, as the program does, for as long as `work` runs. */
export async function inDataFolder<T>(dataDir: string, work: (house: House, ownerUrl: string) => Promise<T>): Promise<T> {
  const { house, ownerUrl, close } = await openFolderHouse(dataDir);
  return work(house, ownerUrl).finally(close);
}

/** True while a server runs on a data folder. */
export const isServing = (dataDir: string): boolean => runningPostmaster(clusterOf(dataDir)) !== null;

/** What a command said and how it ended. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a command as an operator does, as a process of its own, with these settings and none of the caller's. */
export function run(name: string, words: readonly string[], settings: Readonly<Record<string, string>>): Promise<Ran> {
  const { PATH = '', HOME = '', NODE_COMPILE_CACHE = '' } = process.env;
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['tools/run.ts', name, ...words], { cwd: programDir, env: { PATH, HOME, NODE_COMPILE_CACHE, ...settings } });
    let [out, err] = ['', ''];
    child.stdout.on('data', (part) => { out += part; });
    child.stderr.on('data', (part) => { err += part; });
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

/** The sentences of a failure: one in Chinese, one in English, and nothing that looks like a stack. */
export const sentencesOf = ({ err }: Ran): string[] => err.trim().split('\n');
