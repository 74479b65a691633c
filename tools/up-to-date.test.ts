import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { buildProgram } from './build.ts';
import { bringUpToDate } from './up-to-date.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const room = `dist/try-${process.pid}`;
const [folder, source] = [`${room}/made`, `${room}/source.txt`];
afterAll(() => rm(join(root, room), { recursive: true, force: true }));

const making = (words: () => Promise<string>) => ({ folder, files: [source], make: async (into: string) => { await writeFile(join(into, 'made.txt'), await words()); return true; } });
const copying = making(() => readFile(join(root, source), 'utf8'));
const made = () => readFile(join(root, folder, 'made.txt'), 'utf8');

test('a folder is made once, again when a source says something else, and stands as it was when making breaks', async () => {
  await mkdir(join(root, room), { recursive: true });
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

test('the program put together still finds every file it reads beside its sources', async () => {
  await buildProgram();
  const program = join(root, 'dist/program');
  const texts = await Promise.all((await readdir(program)).filter((name) => name.endsWith('.mjs')).map((name) => readFile(join(program, name), 'utf8')));
  const places = texts.join('\n').match(/(?<=import\.meta\.dirname \+ "\/|new URL\(")\.\.\/\.\.\/(?!\.\.)[\w./-]+(?=")/g) ?? [];
  expect(places.length).toBeGreaterThan(5);
  expect(places.filter((place) => !existsSync(join(program, place)))).toEqual([]);
  expect(texts.filter((text) => /(?<!, )import\.meta\.url(?!\))/.test(text)), 'nothing asks where the program itself lies').toEqual([]);
});
