// npm run bench -- whole: how long a start takes, what the whole weighs in memory, what pages weigh on the wire, and when a slow phone paints the first one.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { demoKeys } from '#db/seed/demo-keys.ts';
import { runningPostmaster } from '#platform/db/server-process.ts';
import { clusterOf } from '#platform/db/embedded.ts';
import { launchBrowser } from '../tools/browser.ts';
import { type Program, familyOf, startProgram } from '../tools/program.ts';
import { connection } from './client.ts';
import { median } from './cpu.ts';
import { machine, writeChapter } from './results.ts';
import { signIn } from './sign-in.ts';
import { withProgram } from './started.ts';

const tries = Number(process.env['BENCH_ROUNDS'] ?? 5);
/** Slow 3G, and a cheap phone: what the portal must bear. */
const slow = { bytesPerSecond: 50_000, latencyMs: 400, cpuTimes: 4 } as const;

/** Memory of processes in MB, what they share counted once. */
const pssOf = (pids: readonly number[]): number =>
  pids.reduce((sum, pid) => sum + Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) / 1024, 0);

/** A page of the bench, and who opens it. */
interface Opened { readonly url: string; readonly cookie?: string }
interface Weights { readonly document: number; readonly style: number; readonly script: number; readonly other: number; readonly paint: number }

/** What one page weighs over the wire (bodies as they were sent), opened by a browser that has seen nothing, signed in where there is a cookie, and when it first paints. */
async function open(browser: Browser, { url, cookie }: Opened, throttled: boolean): Promise<Weights> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'zh-CN' });
  try {
    if (cookie) await context.addCookies([{ name: cookie.split('=')[0] ?? '', value: cookie.split('=')[1] ?? '', url: new URL(url).origin }]);
    const page = await context.newPage();
    const network = await context.newCDPSession(page);
    await network.send('Network.enable');
    if (throttled) {
      await network.send('Network.emulateNetworkConditions', { offline: false, latency: slow.latencyMs, downloadThroughput: slow.bytesPerSecond, uploadThroughput: slow.bytesPerSecond });
      await network.send('Emulation.setCPUThrottlingRate', { rate: slow.cpuTimes });
    }
    const kinds = new Map<string, string>();
    const sums: Record<string, number> = {};
    network.on('Network.responseReceived', ({ requestId, type }) => { kinds.set(requestId, type); });
    network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const kind = kinds.get(requestId) ?? 'Other';
      sums[kind] = (sums[kind] ?? 0) + encodedDataLength;
    });
    await page.goto(url, { waitUntil: 'networkidle' });
    // The browser may note it after the network has fallen silent.
    const paint = await page.evaluate(() => new Promise<number>((resolve) => {
      new PerformanceObserver((list) => { for (const { name, startTime } of list.getEntries()) if (name === 'first-contentful-paint') resolve(startTime); }).observe({ type: 'paint', buffered: true });
    }));
    const { Document = 0, Stylesheet = 0, Script = 0, ...rest } = sums;
    return { document: Document, style: Stylesheet, script: Script, other: Object.values(rest).reduce((a, b) => a + b, 0), paint };
  } finally {
    await context.close();
  }
}

/** What people's looking at pages leaves in memory: program and database, a while after the last of a hundred. */
async function memoryAfterPages({ pid, url }: Program, dataDir: string): Promise<{ program: number; database: number }> {
  const { ask, close } = connection(url);
  for (let time = 0; time < 100; time += 1) await ask({ method: 'GET', path: `/${demoKeys.townCode}${['', '/suggestions', '/opinions'][time % 3]}` });
  close();
  await new Promise((resolve) => { setTimeout(resolve, 3000); });
  return { program: pssOf([pid]), database: pssOf(familyOf(runningPostmaster(clusterOf(dataDir))?.pid ?? 0)) };
}

await withProgram(async ({ program, dataDir }) => {
  // The first start builds the pages and makes the invented county; what a site lives with is any later one.
  await program.stop();
  const left = runningPostmaster(clusterOf(dataDir));
  const starts: number[] = [];
  const again = async (): Promise<Program> => {
    const began = performance.now();
    const next = await startProgram({ dataDir, words: [] });
    await next.ready();
    starts.push(performance.now() - began);
    return next;
  };
  for (let time = 1; time < tries; time += 1) await (await again()).stop();
  const second = await again();
  const memory = await memoryAfterPages(second, dataDir);

  const town = `${second.url}/${demoKeys.townCode}`;
  const first = /\/suggestions\/[0-9a-f-]{36}/.exec(await (await fetch(`${town}/suggestions`)).text())?.[0] ?? '';
  const cookie = await signIn(second.url);
  const browser = await launchBrowser();
  const pages: Readonly<Record<string, Opened>> = { 'portal, front page': { url: town }, 'portal, one case': { url: town + first }, 'mobile app, signed in': { url: `${second.url}/m/`, cookie }, 'desk, signed in': { url: `${second.url}/desk/`, cookie } };
  const weighed: [string, Weights, Weights[]][] = [];
  for (const [name, opened] of Object.entries(pages)) {
    const once = await open(browser, opened, false);
    const paints: Weights[] = [];
    for (let time = 0; time < tries; time += 1) paints.push(await open(browser, opened, true));
    weighed.push([name, once, paints]);
  }
  await browser.close();
  await second.stop();
  const kb = (bytes: number) => (bytes / 1024).toFixed(1);
  const text = `${new Date().toISOString().slice(0, 10)}, ${machine()}. Medians of ${tries}.

| work | must reach | measured |
| --- | --- | --- |
| second start to first answer | ≤ 3 s | **${(median(starts) / 1000).toFixed(1)} s** (the quickest ${(Math.min(...starts) / 1000).toFixed(1)} s)${left ? ', on a database left running' : ''} |
| program + database, a later start, idle after 100 pages of the portal | ≤ 250 MB PSS | **${(memory.program + memory.database).toFixed(0)} MB** (${memory.program.toFixed(0)} + ${memory.database.toFixed(0)}) |

Over the wire, heads included, by a browser that has seen nothing (no proxy in front); painted on slow 3G (${slow.bytesPerSecond * 8 / 1000} kbit/s, ${slow.latencyMs} ms, CPU × ${slow.cpuTimes}).

| page | HTML | style | script | other | HTML + style + script | first paint, slow |
| --- | --- | --- | --- | --- | --- | --- |
${weighed.map(([name, one, paints]) => `| ${[name, ...[one.document, one.style, one.script, one.other].map((bytes) => `${kb(bytes)} KB`), `**${kb(one.document + one.style + one.script)} KB**`, `**${(median(paints.map(({ paint }) => paint)) / 1000).toFixed(2)} s**`].join(' | ')} |`).join('\n')}`;
  console.log(`\n${text}\n`);
  await writeChapter(join(import.meta.dirname, 'RESULTS.md'), 'The whole: start, memory, pages', text);
});
