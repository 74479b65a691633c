// npm run look: opens every page of every surface in a real browser as each kind of person, takes pictures into .look/,
// and fails on whatever a machine can see to be wrong. What only an eye sees, somebody has to look for on the contact sheets.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { say } from '#apps/server/say.ts';
import { ensureBrowser, launchBrowser } from './browser.ts';
import { Complaint, command } from './command.ts';
import { type Finding, type Picture, type Studio, look } from './look/camera.ts';
import { chineseWords } from './look/chinese-words.ts';
import { contactSheet } from './look/contact-sheet.ts';
import { Discovery, type Planned, plannedOf } from './look/discover.ts';
import type { Mode } from './look/modes.ts';
import { keepIn, people, signIn } from './look/people.ts';
import { openReader } from './look/reader.ts';
import { furtherStops, writingStops } from './look/stops.ts';
import { together } from './look/together.ts';
import { startProgram } from './program.ts';

type Options = Readonly<Record<string, string | undefined>>;
interface Seen { readonly pictures: Picture[]; readonly findings: Finding[] }

/** Pictures on one sheet: more make one no viewer opens. */
const picturesEach = 96;

/** Stops a window is kept for. */
const stopsEach = 10;

async function plan(browser: Browser, url: string, own: boolean, { surface, page, person, mode }: Options): Promise<Planned[]> {
  const discovery = new Discovery(browser, url, (one) => (!surface || one.surface === surface) && (!page || page.split(',').some((part) => one.name.includes(part))));
  const asked = people.filter(({ key, surfaces }) => (!person || person.split(',').includes(key)) && (!surface || surfaces.some((one) => one === surface)));
  const found = [];
  // one after another: the usual reader of a page presses its buttons, and the rare one need not again
  for (const one of asked) found.push(...await discovery.of(await signIn(browser, url, one), [...furtherStops, ...(own ? writingStops : [])]));
  for (const missing of discovery.missing(found)) say(`  没有可看的：${missing}`, 'nothing there to open');
  return plannedOf(found).map((one) => ({ ...one, modes: one.modes.filter(({ key }) => !mode || key === mode) }));
}

/** One window's work: some stops of one person in one mode. */
interface Errand { readonly who: Planned['who']; readonly mode: Mode; readonly stops: Planned['stop'][] }

function errandsOf(planned: readonly Planned[]): Errand[] {
  const errands = new Map<string, Errand[]>();
  for (const { stop, who, modes } of planned) {
    for (const mode of modes) {
      const key = `${who.person.key} ${JSON.stringify(mode)}`;
      const open = errands.get(key) ?? [];
      errands.set(key, open);
      const last = open.at(-1);
      if (last && last.stops.length < stopsEach) last.stops.push(stop);
      else open.push({ who, mode, stops: [stop] });
    }
  }
  return [...errands.values()].flat();
}

async function lookAtAll(browser: Browser, studio: Studio, errands: readonly Errand[]): Promise<Seen> {
  const seen: Seen = { pictures: [], findings: [] };
  const stillIn = keepIn(browser, studio.url);
  await together(errands, async ({ who: cameIn, mode, stops }) => {
    const who = await stillIn(cameIn);
    const reader = await openReader(browser, studio.url, who, mode, who.person.signIn !== null);
    for (const stop of stops) {
      const { pictures, findings } = await look(studio, reader, stop, mode, who);
      seen.pictures.push(...pictures);
      seen.findings.push(...findings);
    }
    await reader.context.close();
    process.stdout.write(`\r${seen.pictures.length} 张图，${seen.findings.length} 处不妥  pictures, findings `);
  });
  console.log();
  return seen;
}

async function sheets(folder: string, pictures: readonly Picture[]): Promise<void> {
  const groups = Map.groupBy(pictures, ({ stop, mode, width }) => `${stop.surface} ${mode.key} ${width}`);
  for (const [key, group] of groups) {
    const sorted = group.toSorted((a, b) => a.file.localeCompare(b.file));
    for (let part = 0; part * picturesEach < sorted.length; part += 1) {
      const some = sorted.slice(part * picturesEach, (part + 1) * picturesEach);
      if (some[0]) await contactSheet(some, some[0].width, join(folder, `${key.replaceAll(' ', '-')}-${part + 1}.png`));
    }
  }
}

function tell(findings: readonly Finding[]): string[] {
  const same = Map.groupBy(findings, ({ page, kind, where }) => `${page.padEnd(44)} ${kind.padEnd(9)} ${where}`);
  return [...same].map(([line, all]) => `${line}   [${[...new Set(all.map(({ mode }) => mode))].join(', ')}]`).toSorted();
}

await command({ line: 'npm run look -- [--surface portal|door|mobile|desk] [--page 名称,名称 parts-of-names] [--person clerk,chair] [--mode zh-elder] [--url http://…] [--plan]', words: 0, options: ['surface', 'page', 'person', 'mode', 'url'], flags: ['plan'] }, async ({ options }) => {
  ensureBrowser();
  const folder = join(process.cwd(), '.look');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const dataDir = options['url'] ? null : await mkdtemp(join(tmpdir(), 'xiangyi-look-'));
  const program = dataDir ? await startProgram({ dataDir, words: [] }) : null;
  const browser = await launchBrowser();
  try {
    await program?.ready();
    const url = (options['url'] ?? program?.url ?? '').replace(/\/$/, '');
    const planned = await plan(browser, url, program !== null, options);
    if (planned.length === 0) throw new Complaint('这样一筛，没有页面可看。', 'Narrowed like this there is no page to look at.');
    if (options['plan']) {
      for (const { who, stop, modes } of planned) console.log(who.person.key.padEnd(18), stop.surface.padEnd(7), stop.name, stop.address, modes.map(({ key, widths }) => `${key} ${widths.join(' ')}`).join('; '));
      say(`要看 ${planned.length} 处，${planned.reduce((count, { modes }) => count + modes.reduce((all, { widths }) => all + widths.length, 0), 0)} 张图`, 'to be looked at: places, pictures');
      return;
    }
    const { pictures, findings } = await lookAtAll(browser, { folder, url, chinese: await chineseWords() }, errandsOf(planned));
    const lines = tell(findings);
    await writeFile(join(folder, 'findings.txt'), lines.map((line) => `${line}\n`).join(''));
    console.log(lines.join('\n'));
    await sheets(folder, pictures);
    say(`看了 ${pictures.length} 张，图在 .look/，不妥 ${lines.length} 处`, `${pictures.length} pictures in .look/, ${lines.length} things to mend`);
    if (lines.length > 0) process.exitCode = 1;
  } finally {
    await browser.close();
    await program?.stop();
    if (dataDir) await rm(dataDir, { recursive: true, force: true });
  }
});
