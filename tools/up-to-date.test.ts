import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildProgram } from './build.ts';
import { bringUpToDate } from './up-to-date.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const room = `dist/try-${process.pid}`;
const [folder, source] = [`${room}/made`, `${room}/source.txt`];
beforeAll(() => mkdir(join(root, room), { recursive: true }).then(() => undefined));
afterAll(() => rm(join(root, room), { recursive: true, force: true }));

const making = (words: () => Promise<string>) => ({ folder, files: [source], make: async (into: string) => { await writeFile(join(into, 'made.txt'), await words()); return true; } });
const copying = making(() => readFile(join(root, source), 'utf8'));
const made = () => readFile(join(root, folder, 'made.txt'), 'utf8');

test('a folder is made once, again when a source says something else, and stands as it was when making breaks', async () => {
  await writeFile(join(root, source), 'one');
  expect(await bringUpToDate(copying)).toBe(true);
  expect(await bringUpToDate(copying)).toBe(null);
  await utimes(join(root, source), 1, 1);
  expect(await bringUpToDate(copying), 'touched, but the same').toBe(null);
  await writeFile(join(root, source), 'two');
  await expect(bringUpToDate(making(() => Promise.reject(new Error('no room'))))).rejects.toThrow('no room');
  expect([await made(), (await readdir(join(root, room))).sort()]).toEqual(['one', ['made', 'source.txt']]);
  // What a killed process left goes with the next making; what a living one makes stays.
  await mkdir(join(root, `${folder}.999999999`));
  await mkdir(join(root, `${folder}.1`));
  expect(await bringUpToDate(copying)).toBe(true);
  expect([await made(), (await readdir(join(root, room))).sort()]).toEqual(['two', ['made', 'made.1', 'source.txt']]);
  expect(await bringUpToDate(copying, { force: true })).toBe(true);
});

test('of two that make the same at once each has it, and the first one’s stays', async () => {
  await writeFile(join(root, source), 'three');
  const second = bringUpToDate({ ...copying, make: async (into) => {
    await bringUpToDate(making(() => Promise.resolve('the first’s')));
    // Here both bear one process number, and the first took its folder away.
    await mkdir(into);
    return copying.make(into);
  } });
  expect(await second).toBe(true);
  expect([await made(), (await readdir(join(root, room))).sort()]).toEqual(['the first’s', ['made', 'made.1', 'source.txt']]);
});

test('the program put together still finds every file it reads beside its sources', async () => {
  await buildProgram();
  const program = join(root, 'dist/program');
  const texts = await Promise.all((await readdir(program)).filter((name) => name.endsWith('.mjs')).map((name) => readFile(join(program, name), 'utf8')));
  const whole = texts.join('\n');
  const beside = [...whole.matchAll(/new URL\("([^"]+)", new URL\("([^"]+)", import\.meta\.url\)/g)].map(([, place = '', source = '']) => join(program, dirname(source), place));
  expect(beside.length, 'migrations, pages, package.json, the thread that prints').toBeGreaterThan(3);
  expect(beside.filter((place) => !existsSync(place) && !place.startsWith(join(root, 'dist'))), 'pages are built apart').toEqual([]);
  const folders = [...whole.matchAll(/import\.meta\.dirname \+ "([^"]+)"/g)].map(([, folder = '']) => join(program, folder));
  expect(folders.flatMap((folder) => readdirSync(folder).filter((name) => name.endsWith('.typ'))).length, 'the designs of letters').toBeGreaterThan(0);
  const apart = [...whole.matchAll(/import\("([^"]+\.m?ts)"\)/g)].map(([, path = '']) => path);
  expect(apart, 'what builds pages is read where it lies, and nothing else').toEqual(['#tools/build.ts']);
  const asked = whole.match(/import\.meta\.\w+/g) ?? [];
  const rewritten = whole.match(/new URL\("\.\.\/\.\.\/[^"]+", import\.meta\.url\)|import\.meta\.dirname \+ "\/\.\.\/\.\.\//g) ?? [];
  expect(asked.length, 'nothing asks where the program itself lies').toBe(rewritten.length);
});
