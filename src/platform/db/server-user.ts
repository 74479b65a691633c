import { spawnSync } from 'node:child_process';
import { chownSync, lchownSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { StartFailure } from './start-failure.ts';

/** Who runs the server and owns its folder; `wrap` is the command put before it. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
  readonly wrap: readonly string[];
}

const nobody = 65534;

// PostgreSQL refuses to run as root. The one capability kept lets it reach folders below one of mode 700.
const asUser = (uid: number, gid: number): string[] => [
  'setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', '--securebits=+no_setuid_fixup',
  '--inh-caps=+dac_override', '--ambient-caps=+dac_override', '--'];

// In a namespace of its own the server believes to be user 1000, while its files stay root's.
const asOtherName = ['unshare', '--user', '--map-user=1000', '--'];

const works = ([command = '', ...args]: readonly string[]): boolean => spawnSync(command, [...args, 'true']).status === 0;

/**
 * The user the server runs as: oneself, or, when started as root, the owner of an existing cluster or nobody.
 * @throws StartFailure no-unprivileged-user
 */
export function serverUser(clusterDir: string): ServerUser {
  const self = process.getuid?.() ?? nobody;
  if (self !== 0) return { uid: self, gid: process.getgid?.() ?? nobody, wrap: [] };
  const owner = statSync(clusterDir, { throwIfNoEntry: false });
  const { uid, gid } = owner && owner.uid !== 0 ? owner : { uid: nobody, gid: nobody };
  if (works(asUser(uid, gid))) return { uid, gid, wrap: asUser(uid, gid) };
  if (works(asOtherName)) return { uid: 0, gid: 0, wrap: asOtherName };
  throw new StartFailure('no-unprivileged-user');
}

/** Gives a folder and all in it to the server's user; nothing to do when it is already theirs. */
export function giveTo(user: ServerUser, folder: string): void {
  if (process.getuid?.() !== 0 || statSync(folder).uid === user.uid) return;
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) lchownSync(join(folder, entry), user.uid, user.gid);
  // The folder itself last: an interrupted hand-over is done again on the next start.
  chownSync(folder, user.uid, user.gid);
}
