import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Target } from './targets.ts';
import { runTool, wordList } from './tool.ts';

interface Found { readonly results: readonly { readonly status: number; readonly url: string; readonly input: Readonly<Record<string, string>> }[] }

async function ffuf(room: string, args: readonly string[], seconds: number): Promise<Found['results']> {
  const report = join(room, 'ffuf.json');
  await writeFile(report, '{"results":[]}');
  await runTool('ffuf', [...args, '-t', '8', '-timeout', '20', '-s', '-of', 'json', '-o', report], { room, seconds });
  return (JSON.parse(await readFile(report, 'utf8')) as Found).results;
}

/** Tries the words of the world as addresses below this one; what answers and is not known is found. */
export async function unlistedPaths(room: string, url: string, below: string, known: readonly string[]): Promise<string[]> {
  const found = await ffuf(room, ['-w', wordList, '-u', `${url}${below}/FUZZ`, '-mc', 'all', '-fc', '404'], 240);
  return found.map((one) => ({ ...one, path: one.url.slice(url.length) })).filter(({ path }) => !known.includes(path)).map(({ status, path }) => `${status} ${path}`);
}

const strange = [`'`, `" OR ""="`, `'; select pg_sleep(1)--`, '<script>alert(1)</script>', '../../../../etc/passwd', '{{7*7}}${7*7}', '\u0000', '\u202E\uFEFF', '9'.repeat(400), '长'.repeat(5000), '%', '_\\'];

/** Puts strange values into every text of every target, one at a time; whatever breaks the program is found. */
export async function breakingValues(room: string, url: string, targets: readonly Target[]): Promise<string[]> {
  const asked = targets.flatMap(({ method, path, query, body, texts }) => texts.flatMap((name) => strange.map((value) => (
    method === 'GET' ? { method, address: `${path}?${new URLSearchParams({ ...query, [name]: value })}`, body: '' } : { method, address: path, body: JSON.stringify({ ...body, [name]: value }) }))));
  const [addresses, bodies] = [join(room, 'addresses.txt'), join(room, 'bodies.txt')];
  const found: string[] = [];
  for (const method of ['GET', 'POST'] as const) {
    const some = asked.filter((one) => one.method === method);
    if (some.length === 0) continue;
    await writeFile(addresses, some.map(({ address }) => `${address}\n`).join(''));
    // One body a line even where there is none: both lists are read side by side.
    await writeFile(bodies, some.map((one) => `${one.body || 'x'}\n`).join(''));
    const results = await ffuf(room, ['-mode', 'pitchfork', '-w', `${addresses}:WHITHER`, '-w', `${bodies}:WHEREWITH`, '-u', `${url}WHITHER`, '-X', method, '-mc', '500,501,502,504,505',
      ...(method === 'POST' ? ['-H', 'content-type: application/json', '-d', 'WHEREWITH'] : ['-H', 'x-list: WHEREWITH'])], 240);
    found.push(...results.map(({ status, input }) => `${status} ${method} ${input['WHITHER']} ${method === 'POST' ? input['WHEREWITH'] : ''}`));
  }
  return found;
}
