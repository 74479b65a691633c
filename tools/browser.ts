import AxeBuilder from '@axe-core/playwright';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Browser, type Page, chromium } from 'playwright-core';

const known = [
  process.env['CHROMIUM'] ?? '',
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

/** A browser and glyphs to test with: installed where that is possible (Debian as root), else an Error whose message says what to do. */
export function ensureBrowser(): string {
  if (!findBrowser() || !hasChineseGlyphs()) {
    if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) {
      throw new Error('The tests need Chromium and a Chinese font: install them (Debian: apt-get install chromium fonts-noto-cjk) or name the browser in CHROMIUM.');
    }
    console.log('Installing chromium and fonts-noto-cjk …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    for (const args of [['update', '-qq'], ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fontconfig', 'fonts-noto-cjk']]) {
      const { status, stderr } = spawnSync('apt-get', args, { env, encoding: 'utf8' });
      if (status !== 0) throw new Error(`apt-get ${args[0]} failed: ${stderr.trim().split('\n').at(-1) ?? status}`);
    }
  }
  const browser = findBrowser();
  if (!browser || !hasChineseGlyphs()) throw new Error('Chromium or its Chinese font is still missing after the installation.');
  return browser;
}

/** Without a screen, as root and without the outside. */
const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

/** Starts the Chromium of this machine. */
export const launchBrowser = (): Promise<Browser> => chromium.launch({ executablePath: findBrowser() ?? '/usr/bin/chromium', args: flags });

/** What axe finds on a page as it stands. There are no frames of others: the short way, without a second window for each look. */
export const axeFindings = async (page: Page) => (await new AxeBuilder({ page }).setLegacyMode().analyze()).violations;
