import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clusterOf } from '#platform/db/embedded.ts';
import { readPasswords, urlOf } from '#platform/db/server-cluster.ts';
import { runningPostmaster, stopPostmaster } from '#platform/db/server-process.ts';
import { masterKey, type Seal, sealWith } from '#platform/seal.ts';
import { type Program, startProgram } from '../tools/program.ts';

/** The running program with the invented county, its database, and what a bench needs of both. */
export interface Started {
  readonly program: Program;
  readonly dataDir: string;
  /** The process of the database server. */
  readonly postmaster: number;
  readonly seal: Seal;
  urlAs(role: 'postgres' | 'xiangyi_owner' | 'xiangyi_app'): string;
}

/** Large towns take minutes to make: a folder named here is kept, and found full the next time. */
const kept = process.env['BENCH_DATA'];

/** Starts the program with the invented county in a folder of its own, does the work and takes all of it away, unless BENCH_DATA names a folder to keep. */
export async function withProgram(work: (started: Started) => Promise<void>): Promise<void> {
  const dataDir = kept ?? await mkdtemp(join(tmpdir(), 'xiangyi-bench-'));
  try {
    const program = await startProgram({ dataDir, words: [], settings: { XIANGYI_TRUST_PROXY: '1' } });
    try {
      await program.ready();
      const [server, passwords] = [runningPostmaster(clusterOf(dataDir)), readPasswords(clusterOf(dataDir))];
      await work({
        program, dataDir, postmaster: server?.pid ?? 0, seal: sealWith(masterKey(join(dataDir, 'keys'))),
        urlAs: (role) => urlOf(passwords, role, server?.port ?? 0, 'xiangyi'),
      });
    } finally {
      await program.stop();
    }
  } finally {
    const left = runningPostmaster(clusterOf(dataDir));
    if (left) await stopPostmaster(left.pid);
    if (kept === undefined) await rm(dataDir, { recursive: true, force: true });
  }
}
