import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Target } from './targets.ts';
import { runTool } from './tool.ts';

/** Scripts that come back or stay, commands, files, ways to other sites, headers that are split. Statements are sqlmap's: wapiti's speak MySQL. */
const modules = ['xss', 'permanentxss', 'exec', 'file', 'redirect', 'crlf'];

interface Report { readonly vulnerabilities: Readonly<Record<string, readonly { readonly method: string; readonly path: string; readonly info: string; readonly parameter: string }[]>> }

/** Walks the pages from these addresses, fills their forms and attacks every parameter it meets. */
export async function wapiti(room: string, url: string, pages: readonly string[], targets: readonly Target[], seconds: { walk: number; module: number }): Promise<string[]> {
  const report = join(room, 'wapiti.json');
  await rm(report, { force: true });
  const starts = [...pages, ...targets.map(({ path, query }) => `${path}?${new URLSearchParams(query)}`)].flatMap((path) => ['-s', `${url}${path}`]);
  await runTool('wapiti', ['-u', `${url}/`, ...starts, '-m', modules.join(','), '--scope', 'folder', '-d', '2', '--max-links-per-page', '20', '--max-files-per-dir', '40',
    '--max-scan-time', String(seconds.walk), '--max-attack-time', String(seconds.module), '--flush-session', '--store-session', join(room, 'wapiti'), '--store-config', join(room, 'wapiti-config'), '--no-bugreport', '-t', '12', '-v', '0', '-f', 'json', '-o', report],
  { room, seconds: seconds.walk + modules.length * seconds.module + 60 });
  const { vulnerabilities } = JSON.parse(await readFile(report, 'utf8')) as Report;
  return Object.entries(vulnerabilities).flatMap(([kind, found]) => found.map(({ method, path, parameter, info }) => `${kind}: ${method} ${path} ${parameter} ${info}`));
}
