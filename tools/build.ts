import { readdirSync } from 'node:fs';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { parse } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { bringUpToDate } from './up-to-date.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const compress = promisify(brotliCompress);

/** What pages are made of: these folders but for the server's own files, the lockfile and these scripts. */
const pageFolders = ['src/kernel', 'src/ui', 'src/apps', 'src/features'];
const serverOnly = /\.test\.ts$|\/actions\/|\/features\/[^/]+\/(store|views|jobs|server|public|policy)\.ts$|\/apps\/server/;
/** What the program is made of: every script but tests and what only browsers read. */
const programFolders = ['src', 'db', 'tools'];
const browserOnly = /\.test\.ts$|\/apps\/(desk|mobile|portal)\//;
const builders = ['package-lock.json', 'tools/build.ts', 'tools/contract-names.ts', 'tools/surfaces.ts', 'tools/up-to-date.ts'];

/** One built file with what a visitor downloads. */
export interface BuiltSize {
  file: string;
  bytes: number;
  brotli: number;
}

/** Builds portal, mobile and desk into `dist/surfaces/`, unless they are there. Answers the sizes built, or null when nothing had to be done. */
export const buildSurfaces = (options: { force?: boolean } = {}): Promise<BuiltSize[] | null> => bringUpToDate({
  folder: 'dist/surfaces',
  files: [...builders, ...filesBelow(pageFolders, (file) => !serverOnly.test(file))].sort(),
  make: (into) => forPeople(async () => { await buildInto(into); return precompress(into); }),
}, options);

/**
 * Puts the program together into few files in `dist/program/`, unless it is there: they are read in half the time its sources take, and need less room.
 * Answers whether something had to be done.
 */
export const buildProgram = async (options: { force?: boolean } = {}): Promise<boolean> => (await bringUpToDate({
  folder: 'dist/program',
  files: [...builders, ...filesBelow(programFolders, (file) => file.endsWith('.ts') && !browserOnly.test(file))].sort(),
  make: (into) => forPeople(async () => {
    const [{ build }, { program }] = await Promise.all([import('vite'), import('./surfaces.ts')]);
    await build(program(into, { server: 'src/apps/server.ts', ...commands() }));
    return true;
  }),
}, options)) ?? false;

/** Vite goes by what stands in NODE_ENV, and under the tests that is `test`: what was built then would be larger than what people get. */
async function forPeople<T>(work: () => Promise<T>): Promise<T> {
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
}

/** The commands an operator runs, by name: each is one file. */
export const commands = (): Readonly<Record<string, string>> =>
  Object.fromEntries(readdirSync(`${root}tools/commands`).map((file) => [parse(file).name, `tools/commands/${file}`]));

async function buildInto(out: string): Promise<void> {
  // Loaded only where something is built: the builder weighs more than the program that starts without it.
  const [{ build }, { surface }] = await Promise.all([import('vite'), import('./surfaces.ts')]);
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

function filesBelow(folders: readonly string[], belongs: (file: string) => boolean): string[] {
  return folders.flatMap((folder) => readdirSync(`${root}${folder}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile()).map(({ parentPath, name }) => `${parentPath.slice(root.length)}/${name}`.replaceAll('\\', '/'))).filter((file) => belongs(`/${file}`));
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
  const options = { force: process.argv.includes('--force') };
  const sizes = await buildSurfaces(options);
  const isNew = await buildProgram(options);
  for (const { file, bytes, brotli } of sizes ?? []) console.log(`${file.padEnd(56)} ${String(bytes).padStart(9)} B  ${String(brotli).padStart(8)} B br`);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(sizes || isNew ? `${sizes ? '界面' : ''}${sizes && isNew ? '和' : ''}${isNew ? '程序' : ''}已构建，用时 ${seconds} 秒` : '没有变化，不用重新构建');
}
