import type axe from 'axe-core';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, type CDPSession, type Page, chromium } from 'playwright-core';

/** Chromium as it is built to have no screen: the same pages for two thirds of the processor time. */
const withoutScreen = '/usr/bin/chromium-headless-shell';

const known = [
  process.env['CHROMIUM'] ?? '',
  withoutScreen,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Path of a Chromium on this machine (CHROMIUM names another), or null. */
const findBrowser = (): string | null => known.find((path) => path !== '' && existsSync(path)) ?? null;

/** Without Chinese glyphs every page would be boxes. Only Linux comes without them. */
const hasChineseGlyphs = (): boolean =>
  process.platform !== 'linux' || (spawnSync('fc-list', [':lang=zh-cn', 'file'], { encoding: 'utf8' }).stdout ?? '').trim() !== '';

/** Installs packages; answers the last words of what went wrong, or nothing. */
function install(...packages: string[]): string {
  console.log(`Installing ${packages.join(', ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update', '-qq'], ['install', '-y', '-qq', '--no-install-recommends', ...packages]]) {
    const { status, stderr } = spawnSync('apt-get', args, { env, encoding: 'utf8' });
    if (status !== 0) return `apt-get ${args[0]} failed: ${stderr.trim().split('\n').at(-1) ?? status}`;
  }
  return '';
}

const hasAll = (): boolean => findBrowser() !== null && hasChineseGlyphs();

/** A browser and glyphs to test with: installed where that is possible (Debian as root), else an Error whose message says what to do. */
export function ensureBrowser(): string {
  const mayInstall = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  let failed = '';
  if (mayInstall && !process.env['CHROMIUM'] && (!hasAll() || !existsSync(withoutScreen))) failed = install('chromium-headless-shell', 'fontconfig', 'fonts-noto-cjk');
  if (mayInstall && !hasAll()) failed = install('chromium', 'fontconfig', 'fonts-noto-cjk');
  const browser = findBrowser();
  if (browser && hasChineseGlyphs()) return browser;
  throw new Error(failed || 'The tests need Chromium and a Chinese font: install them (Debian: apt-get install chromium-headless-shell fonts-noto-cjk) or name the browser in CHROMIUM.');
}

/** Without a screen, as root and without the outside. */
const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

/** Starts the Chromium of this machine. */
export const launchBrowser = (): Promise<Browser> => chromium.launch({ executablePath: findBrowser() ?? '/usr/bin/chromium', args: flags });

/** One rule that a page breaks, and the parts of the page that break it. */
export interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** As it is published for browsers: what the package gives a program has its comments too and is twice as long. */
const axeScript = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

const sessions = new WeakMap<Page, CDPSession>();

/** Puts axe into a page, past the layers that are there for short scripts: through them half a megabyte costs twice the processor time. */
async function bringAxe(page: Page): Promise<void> {
  const session = sessions.get(page) ?? await page.context().newCDPSession(page);
  // Kept as long as the page: whoever leaves takes with him what others had set, no network or a key in the hand.
  sessions.set(page, session);
  await session.send('Runtime.evaluate', { expression: `${axeScript};0` });
}

/**
 * What axe finds on a page as it stands. Only what is wrong comes back: all that is right of a page is a megabyte and takes longer than the look.
 * Nor is a selector thought out for each of its parts, which is half of the work: the html of what is wrong says where it is.
 */
export async function axeFindings(page: Page): Promise<Finding[]> {
  // A page that was turned within its app still has it.
  if (!await page.evaluate(() => 'axe' in globalThis)) await bringAxe(page);
  return page.evaluate(async () => {
    const { axe: here } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await here.run(document, { resultTypes: ['violations'], selectors: false });
    return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) }));
  });
}
