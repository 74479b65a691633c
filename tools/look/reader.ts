import type { Browser, BrowserContext, Page } from 'playwright-core';
import { preferenceCookies } from '#ui/preferences.ts';
import type { Mode } from './modes.ts';
import { screens } from './modes.ts';
import { type Watch, watch } from './page-watch.ts';
import type { SignedIn } from './people.ts';

/** A browser window of one person who has set the program in one way. */
export interface Reader {
  readonly page: Page;
  readonly watch: Watch;
  readonly context: BrowserContext;
}

/** Runs inside a page before its own scripts: what would write never leaves it. Held back here and not between browser and server, which would cost the cache. */
function writeNothing(): void {
  // a printer's window would hold the page until somebody closes it
  window.print = () => undefined;
  const { fetch } = window;
  window.fetch = (address, init) => ((init?.method ?? (address instanceof Request ? address.method : 'GET')) === 'GET' ? fetch(address, init) : Promise.reject(new TypeError('held back')));
  document.addEventListener('submit', (event) => { if (event.target instanceof HTMLFormElement && event.target.method !== 'get') event.preventDefault(); }, true);
}

/** Opens a window. With `harmless` nothing can be written from it: whatever it sends is held back. */
export async function openReader(browser: Browser, url: string, { state }: SignedIn, mode: Mode, harmless: boolean): Promise<Reader> {
  const context = await browser.newContext({
    storageState: state, locale: 'zh-CN', reducedMotion: 'reduce', serviceWorkers: 'block', viewport: { width: mode.widths[0] ?? 1366, height: screens[mode.widths[0] ?? 1366] },
  });
  await context.addCookies([{ name: preferenceCookies.locale, value: mode.locale, url }, { name: preferenceCookies.elder, value: String(mode.elder), url }]);
  await context.addInitScript((size) => localStorage.setItem('xiangyi-text', size), String(mode.text));
  if (harmless) await context.addInitScript(writeNothing);
  const page = await context.newPage();
  page.on('dialog', (dialog) => void dialog.dismiss());
  return { page, watch: watch(page), context };
}
