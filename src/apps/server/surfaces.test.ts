import { fastify } from 'fastify';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { buildSurfaces } from '../../../tools/build.ts';
import { mountSurfaces } from './surfaces.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

await buildSurfaces();
const built = fileURLToPath(new URL('../../../dist/surfaces/', import.meta.url));

/** A page's file and all that must be there before it runs. */
function neededBy(folder: string, file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, next] of readFileSync(`${folder}${file}`, 'utf8').matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)) neededBy(folder, next ?? '', seen);
  return seen;
}

const namesIn = (folder: string, pattern: RegExp) => readdirSync(folder).filter((file) => pattern.test(file));

/** Bytes of files as a browser gets them. */
const packed = (folder: string, files: Iterable<string>) => [...files].reduce((sum, file) => sum + statSync(`${folder}${file}.br`).size, 0);

test('the first page of the phone is script and style of at most 60 KB', () => {
  const assets = `${built}mobile/assets/`;
  const shell = readFileSync(`${built}mobile/index.html`, 'utf8');
  const named = [...shell.matchAll(/assets\/([\w.-]+\.(?:js|css))/g)].map(([, file]) => file ?? '');
  const home = namesIn(assets, /^Home-[\w-]{8}\.js$/);
  expect(home).toHaveLength(1);
  const scripts = new Set([...named.filter((file) => file.endsWith('.js')), ...home].flatMap((file) => [...neededBy(assets, file)]));
  const styles = [...named.filter((file) => file.endsWith('.css')), ...namesIn(assets, /^Home-[\w-]{8}\.css$/)];
  expect(scripts.size).toBeGreaterThan(3);
  expect(packed(assets, scripts) + packed(assets, styles)).toBeLessThan(60 * 1024);
});

test('what bears its hash in its name is kept for good, packed or not; the shells are asked for each time', async () => {
  const app = fastify();
  await mountSurfaces(app);
  for (const [surface, folder] of [['m', 'mobile'], ['desk', 'desk']] as const) {
    const [script] = namesIn(`${built}${folder}/assets/`, /^index-[\w-]{8}\.js$/);
    for (const encoding of ['br', 'identity']) {
      const answer = await app.inject({ url: `/${surface}/assets/${script}`, headers: { 'accept-encoding': encoding } });
      expect([answer.statusCode, answer.headers['content-encoding'], answer.headers['cache-control']]).toEqual([200, encoding === 'br' ? 'br' : undefined, 'public, max-age=31536000, immutable']);
    }
    expect((await app.inject({ url: `/${surface}/anything`, headers: { 'accept-encoding': 'br' } })).headers['cache-control']).toBe('no-cache');
  }
  await app.close();
});
