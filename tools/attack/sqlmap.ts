import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Target } from './targets.ts';
import { runTool } from './tool.ts';

const line = '='.repeat(54);

/** Fields of one body that are attacked: each costs dozens of requests. */
const mostFields = 3;

/** One request in the log of a proxy, which sqlmap reads. In a body a star marks what it attacks. */
function logged(url: string, { method, path, query, body, texts }: Target): string {
  const asked = method === 'GET' ? `?${new URLSearchParams(query)}` : '';
  const marked = Object.fromEntries(texts.slice(0, mostFields).map((name) => [name, `${String(body?.[name])}*`]));
  const content = body === null ? '' : `Content-Type: application/json\n\n${JSON.stringify({ ...body, ...marked })}`;
  return `${line}\n10:00:00  ${url}  [127.0.0.1]\n${line}\n${method} ${path}${asked} HTTP/1.1\nHost: ${new URL(url).host}\n${content}\n${line}\n\n\n`;
}

/**
 * What of a person's targets there is time for: of each feature every parameter once, in the view that has it first, and of its verbs
 * the one with most texts.
 */
export function sampleOf({ views, verbs }: { views: readonly Target[]; verbs: readonly Target[] }): Target[] {
  const feature = ({ path }: Target): string => /([a-z]+)\.\w+$/.exec(path)?.[1] ?? '';
  const met = new Set<string>();
  const fresh = views.filter((view) => {
    const names = Object.keys(view.query).map((name) => `${feature(view)} ${name}`);
    const some = names.some((name) => !met.has(name));
    for (const name of names) met.add(name);
    return some;
  });
  const wordiest = new Map<string, Target>();
  for (const verb of verbs) if (verb.texts.length > (wordiest.get(feature(verb))?.texts.length ?? 0)) wordiest.set(feature(verb), verb);
  return [...fresh, ...wordiest.values()];
}

/** How many parameters and fields of these are attacked. */
export const attackedIn = (targets: readonly Target[]): number =>
  targets.reduce((count, { query, body, texts }) => count + (body === null ? Object.keys(query).length : Math.min(mostFields, texts.length)), 0);

/**
 * Looks for a statement glued from what is sent, in every parameter and in three texts of every body of the targets: by answers that differ,
 * errors that speak and rows that are added. Not by time: on a machine at work its clock cries wolf.
 */
export async function sqlmap(room: string, url: string, targets: readonly Target[]): Promise<string[]> {
  const [log, results] = [join(room, 'sqlmap.log'), join(room, 'sqlmap.csv')];
  await writeFile(log, targets.map((target) => logged(url, target)).join(''));
  await writeFile(results, '');
  await runTool('sqlmap', ['-l', log, '--batch', '--ignore-stdin', '--dbms=postgresql', '--level=1', '--risk=1', '--technique=BEU', '--flush-session', `--output-dir=${join(room, 'sqlmap')}`, `--results-file=${results}`, '--disable-coloring', '--timeout=20', '--retries=1'], { room, seconds: 400 });
  return (await readFile(results, 'utf8')).split('\n').filter((row) => /,(GET|POST|\(custom\) POST),[^,]+,[A-Z]+/.test(row));
}
