import { createHash } from 'node:crypto';
import { rmSync, statSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A folder that is made of files, and can be made anew. */
export interface Made<T> {
  /** From the project's root, as are the files. */
  readonly folder: string;
  readonly files: readonly string[];
  /** Makes all of it in an empty folder given by its whole path. */
  make(into: string): Promise<T>;
}

/**
 * Makes a folder unless it already holds exactly what these files give. The new one takes the old one's place only when all of it is there, so
 * a broken build changes nothing. Answers what was made, or null when nothing had to be done.
 */
export async function bringUpToDate<T>({ folder, files, make }: Made<T>, { force = false }: { force?: boolean } = {}): Promise<T | null> {
  const place = join(root, folder);
  const look = lookOf(files);
  const [builtHash, builtLook] = (await readFile(`${place}/.hash`, 'utf8').catch(() => '')).split(' ');
  if (!force && builtLook === look) return null;
  const hash = await hashOf(files);
  if (!force && builtHash === hash) {
    // The same files, copied or checked out anew. Where the program may not write, they are read at each start.
    await writeFile(`${place}/.hash`, `${hash} ${look}`).catch(() => undefined);
    return null;
  }
  const next = `${place}.${process.pid}`;
  // Called off half way nothing of it stays; what a signal leaves nobody listens to is swept by the next one that builds.
  const drop = (): void => rmSync(next, { recursive: true, force: true });
  process.once('exit', drop);
  try {
    await mkdir(next, { recursive: true });
    await sweep(place);
    const made = await make(next);
    await writeFile(`${next}/.hash`, `${hash} ${look}`);
    // Whoever made the same meanwhile was first, and may be reading it already.
    if (force || await hashIn(place) !== hash) await putInPlace(next, place);
    return made;
  } finally {
    process.off('exit', drop);
    await rm(next, { recursive: true, force: true });
  }
}

/** What the sources said when the folder was made; '' where there is none. */
const hashIn = async (place: string): Promise<string> => (await readFile(`${place}/.hash`, 'utf8').catch(() => '')).split(' ')[0] ?? '';

/** In one step each; where somebody else was quicker between the two, his stays. */
async function putInPlace(next: string, place: string): Promise<void> {
  const before = `${next}.before`;
  await rename(place, before).catch(unless('ENOENT'));
  await rename(next, place).catch(unless('ENOTEMPTY', 'EEXIST'));
  await rm(before, { recursive: true, force: true });
}

const unless = (...codes: readonly string[]) => (error: unknown): void => {
  if (!codes.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
};

/** What processes left that were ended while they built: it carries the number of one that is gone. */
async function sweep(place: string): Promise<void> {
  const begun = `${basename(place)}.`;
  for (const name of await readdir(dirname(place)).catch(() => [])) {
    const pid = name.startsWith(begun) ? Number.parseInt(name.slice(begun.length), 10) : 0;
    if (pid > 0 && isGone(pid)) await rm(join(dirname(place), name), { recursive: true, force: true });
  }
}

function isGone(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

/** How files look from outside, by length and last change, also of what only came to lie there: as they were means not one needs reading. */
function lookOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) {
    const { size, mtimeMs, ctimeMs } = statSync(`${root}${file}`);
    hash.update(`${file} ${size} ${mtimeMs} ${ctimeMs}\n`);
  }
  return hash.digest('hex');
}

async function hashOf(files: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update('\0').update(await readFile(`${root}${file}`)).update('\0');
  return hash.digest('hex');
}
