import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { glob, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = `${root}dist`;
const compress = promisify(brotliCompress);

/** What pages are made of: these folders but for the server's own files, the lockfile and these scripts. */
const folders = ['src/kernel', 'src/ui', 'src/apps', 'src/features'];
const apart = ['package-lock.json', 'tools/build.ts', 'tools/contract-names.ts', 'tools/surfaces.ts'];
const serverOnly = /\.test\.ts$|\/actions\/|\/features\/[^/]+\/(store|views|jobs|server|public|policy)\.ts$|\/apps\/server/;

/** One built file with what a visitor downloads. */
export interface BuiltSize {
  file: string;
  bytes: number;
  brotli: number;
}

/**
 * Builds portal, mobile and desk into `dist/`, unless it already holds exactly these sources.
 * The new folder takes the old one's place only when all of it is there, so a broken build changes nothing.
 * Returns the sizes built, or null when nothing had to be done.
 */
export async function buildSurfaces({ force = false }: { force?: boolean } = {}): Promise<BuiltSize[] | null> {
  const files = sources();
  const look = lookOf(files);
  const [builtHash, builtLook] = (await readFile(`${dist}/.hash`, 'utf8').catch(() => '')).split(' ');
  if (!force && builtLook === look) return null;
  const hash = await hashOf(files);
  if (!force && builtHash === hash) {
    // The same files, copied or checked out anew. Where the program may not write, they are read at each start.
    await writeFile(`${dist}/.hash`, `${hash} ${look}`).catch(() => undefined);
    return null;
  }
  const next = `${root}dist.${process.pid}`;
  try {
    await buildInto(next);
    const sizes = await precompress(next);
    await writeFile(`${next}/.hash`, `${hash} ${look}`);
    await rm(dist, { recursive: true, force: true });
    await rename(next, dist);
    return sizes;
  } finally {
    await rm(next, { recursive: true, force: true });
  }
}

async function buildInto(out: string): Promise<void> {
  // Loaded only where something is built: the builder weighs more than the program that starts without it.
  const [{ build }, { surface }] = await Promise.all([import('vite'), import('./surfaces.ts')]);
  await mkdir(out, { recursive: true });
  await build(surface('portal', out));
  await build(surface('portal-script', out));
  const made = await filesOf(`${out}/portal/public`);
  const address = (name: RegExp) => `/assets/portal/${made.find((file) => name.test(file))}`;
  await writeFile(`${out}/portal/assets.json`, JSON.stringify({ style: address(/\.css$/), script: address(/^portal-.*\.js$/), passkey: address(/^passkey-.*\.js$/) }));
  await build(surface('mobile', out));
  await build(surface('desk', out));
  await icons(out);
  const shell = (await filesOf(`${out}/mobile`)).filter((file) => /\.(js|css|svg|html)$/.test(file));
  await build(surface('mobile-worker', out, shell.map((file) => (file === 'index.html' ? '/m/' : `/m/${file}`))));
}

/** The seal as icon of every surface; phones want it as PNG, and the colours come from the tokens. */
async function icons(out: string): Promise<void> {
  const tokens = await readFile(`${root}src/ui/tokens.css`, 'utf8');
  const token = (name: string) => new RegExp(`${name}: (#\\w+);`).exec(tokens)?.[1] ?? 'currentColor';
  const seal = (await readFile(`${root}src/ui/seal.svg`, 'utf8')).replaceAll('var(--red)', token('--red')).replaceAll('var(--on-red)', token('--on-red'));
  await Promise.all([`${out}/portal/public/seal.svg`, `${out}/mobile/seal.svg`, `${out}/desk/seal.svg`].map((file) => writeFile(file, seal)));
  const { default: sharp } = await import('sharp');
  for (const size of [180, 192, 512]) await sharp(Buffer.from(seal), { density: 300 }).resize(size, size).png().toFile(`${out}/mobile/seal-${size}.png`);
  const manifest = (await readFile(`${root}src/apps/mobile/app.webmanifest`, 'utf8')).replaceAll('var(--paper)', token('--paper')).replaceAll('var(--red)', token('--red'));
  await writeFile(`${out}/mobile/app.webmanifest`, manifest);
}

async function precompress(out: string): Promise<BuiltSize[]> {
  const sizes: BuiltSize[] = [];
  for (const file of await filesOf(out)) {
    if (!/\.(js|css|svg|html|webmanifest)$/.test(file) || file === 'portal/server.js') continue;
    const text = await readFile(`${out}/${file}`);
    const small = await compress(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length } });
    await writeFile(`${out}/${file}.br`, small);
    sizes.push({ file, bytes: text.length, brotli: small.length });
  }
  return sizes;
}

function sources(): string[] {
  const inside = folders.flatMap((folder) => readdirSync(`${root}${folder}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile()).map(({ parentPath, name }) => `${parentPath.slice(root.length)}/${name}`.replaceAll('\\', '/')));
  return [...apart, ...inside].filter((file) => !serverOnly.test(`/${file}`)).sort();
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

async function filesOf(folder: string): Promise<string[]> {
  const files: string[] = [];
  for await (const entry of glob('**/*', { cwd: folder, withFileTypes: true })) {
    if (entry.isFile()) files.push(`${entry.parentPath.slice(folder.length + 1)}/${entry.name}`.replaceAll('\\', '/').replace(/^\//, ''));
  }
  return files.sort();
}

if (import.meta.main) {
  const started = performance.now();
  const sizes = await buildSurfaces({ force: process.argv.includes('--force') });
  for (const { file, bytes, brotli } of sizes ?? []) console.log(`${file.padEnd(56)} ${String(bytes).padStart(9)} B  ${String(brotli).padStart(8)} B br`);
  console.log(sizes ? `界面已构建，用时 ${((performance.now() - started) / 1000).toFixed(1)} 秒` : '界面没有变化，不用重新构建');
}
