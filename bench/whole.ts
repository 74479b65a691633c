// npm run bench -- whole: how long a start takes, what the whole weighs in memory, what pages weigh on the wire, and when a slow phone paints the first one.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { demoKeys } from '#db/seed/demo-keys.ts';
import { runningPostmaster } from '#platform/db/server-process.ts';
import { clusterOf } from '#platform/db/embedded.ts';
import { launchBrowser } from '../tools/browser.ts';
import { familyOf, startProgram } from '../tools/program.ts';
import { connection } from './client.ts';
import { median } from './cpu.ts';
import { machine, writeChapter } from './results.ts';
import { withProgram } from './started.ts';

const tries = Number(process.env['BENCH_ROUNDS'] ?? 5);
/** Slow 3G, and a cheap phone: what the portal must bear. */
const slow = { bytesPerSecond: 50_000, latencyMs: 400, cpuTimes: 4 } as const;

/** Memory of processes in MB, what they share counted once. */
const pssOf = (pids: readonly number[]): number =>
  pids.reduce((sum, pid) => sum + Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) / 1024, 0);

interface Weights { readonly document: number; readonly style: number; readonly script: number; readonly other: number; readonly paint: number }

/** What one page weighs over the wire (bodies as they were sent), opened by a browser that has seen nothing, and when it first paints. */
async function open(browser: Browser, url: string, throttled: boolean, script: boolean): Promise<Weights> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, javaScriptEnabled: script, locale: 'zh-CN' });
  try {
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
    const paint = script ? await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0) : 0;
    const { Document = 0, Stylesheet = 0, Script = 0, ...rest } = sums;
    return { document: Document, style: Stylesheet, script: Script, other: Object.values(rest).reduce((a, b) => a + b, 0), paint };
  } finally {
    await context.close();
  }
}

await withProgram(async ({ program, postmaster, dataDir }) => {
  const town = `${program.url}/${demoKeys.townCode}`;
  const { ask, close } = connection(program.url);
  for (let time = 0; time < 100; time += 1) await ask({ method: 'GET', path: `/${demoKeys.townCode}${['', '/suggestions', '/opinions'][time % 3]}` });
  const first = /\/suggestions\/[0-9a-f-]{36}/.exec(String((await ask({ method: 'GET', path: `/${demoKeys.townCode}/suggestions` })).body))?.[0] ?? '';
  close();
  await new Promise((resolve) => { setTimeout(resolve, 3000); });
  const memory = { program: pssOf([program.pid]), database: pssOf(familyOf(postmaster)) };

  const browser = await launchBrowser();
  const pages = { 'portal, front page': town, 'portal, one case': town + first, 'mobile app': `${program.url}/m/`, desk: `${program.url}/desk/` };
  const weighed: [string, Weights, Weights[]][] = [];
  for (const [name, url] of Object.entries(pages)) {
    const once = await open(browser, url, false, true);
    const paints: Weights[] = [];
    for (let time = 0; time < tries; time += 1) paints.push(await open(browser, url, true, true));
    weighed.push([name, once, paints]);
  }
  await browser.close();

  await program.stop();
  const left = runningPostmaster(clusterOf(dataDir));
  const starts: number[] = [];
  for (let time = 0; time < tries; time += 1) {
    const began = performance.now();
    const again = await startProgram({ dataDir, words: [] });
    await again.ready();
    starts.push(performance.now() - began);
    await again.stop();
  }
  const kb = (bytes: number) => (bytes / 1024).toFixed(1);
  const text = `${new Date().toISOString().slice(0, 10)}, ${machine()}. Medians of ${tries}.

| work | must reach | measured |
| --- | --- | --- |
| second start to first answer | ≤ 3 s | **${(median(starts) / 1000).toFixed(1)} s** (the quickest ${(Math.min(...starts) / 1000).toFixed(1)} s)${left ? ', on a database left running' : ''} |
| program + database, idle after 100 pages of the portal | ≤ 250 MB PSS | **${(memory.program + memory.database).toFixed(0)} MB** (${memory.program.toFixed(0)} + ${memory.database.toFixed(0)}) |

Over the wire, heads included, by a browser that has seen nothing (no proxy in front); painted on slow 3G (${slow.bytesPerSecond * 8 / 1000} kbit/s, ${slow.latencyMs} ms, CPU × ${slow.cpuTimes}).

| page | HTML | style | script | other | HTML + style + script | first paint, slow |
| --- | --- | --- | --- | --- | --- | --- |
${weighed.map(([name, one, paints]) => `| ${[name, ...[one.document, one.style, one.script, one.other].map((bytes) => `${kb(bytes)} KB`), `**${kb(one.document + one.style + one.script)} KB**`, `**${(median(paints.map(({ paint }) => paint)) / 1000).toFixed(2)} s**`].join(' | ')} |`).join('\n')}`;
  console.log(`\n${text}\n`);
  await writeChapter(join(import.meta.dirname, 'RESULTS.md'), 'The whole: start, memory, pages', text);
});
