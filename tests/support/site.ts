import { afterAll } from 'vitest';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { mountAll } from '#apps/server/mount.ts';
import type { House } from '#platform/house.ts';
import { axeFindings, launchBrowser } from '../../tools/browser.ts';
import { buildSurfaces } from '../../tools/build.ts';

/** A house with its doors open on 127.0.0.1, as people reach it. */
export interface Site {
  readonly url: string;
}

/** Opens the doors of a house on a free port until the file's tests are over. */
export async function openSite(house: House): Promise<Site> {
  await buildSurfaces();
  const app = await mountAll(house, { trustProxy: false });
  await app.listen({ host: '127.0.0.1', port: 0 });
  afterAll(() => app.close());
  const address = app.server.address();
  if (!address || typeof address === 'string') throw new Error('the test site has no port');
  return { url: `http://127.0.0.1:${address.port}` };
}

/** A real Chromium for the file's tests; CHROMIUM names another one than Debian's. */
export async function openBrowser(): Promise<Browser> {
  const browser = await launchBrowser();
  afterAll(() => browser.close());
  return browser;
}

/** What people hold in their hands. */
export const devices = {
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, locale: 'zh-CN' },
  pc: { viewport: { width: 1366, height: 768 }, locale: 'zh-CN' },
} as const satisfies Record<string, BrowserContextOptions>;

/** A fresh browser profile of one person; dialogs (a stored script speaking up) are counted as faults. Without the service worker, which fetches the whole app for each profile: a story without network asks for it. */
export async function person(browser: Browser, device: keyof typeof devices, more: BrowserContextOptions = {}): Promise<BrowserContext & { readonly faults: string[] }> {
  const context = await browser.newContext({ serviceWorkers: 'block', ...devices[device], ...more });
  const faults: string[] = [];
  context.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('weberror', (error) => faults.push(`script error: ${error.error().message}`));
  context.on('response', (response) => {
    if (response.status() >= 500) faults.push(`${response.status()} ${response.url()}`);
  });
  return Object.assign(context, { faults });
}

/** The apps that turn their own pages; whatever else is a document of its own. */
const appOf = (address: string): string | undefined => /^\/(desk|m)(?=\/)/.exec(new URL(address, 'http://any').pathname)?.[1];

/** The element an app is mounted on, as Vue leaves it. */
type Mounted = Element & { readonly __vue_app__?: { readonly config: { readonly globalProperties: { readonly $router: { push(to: string): Promise<unknown> } } } } };

/** Opens an address as a link does: within an app that is open already its page is turned, and the program is not loaded anew. On the page itself it is loaded again. */
export async function turnTo(page: Page, address: string): Promise<void> {
  const app = appOf(address);
  const { pathname, search, hash } = new URL(address);
  if (app === undefined || app !== appOf(page.url()) || pathname === new URL(page.url()).pathname) {
    await page.goto(address);
    return;
  }
  // somebody who has just come in waits until there is something to click
  await page.waitForFunction(() => Boolean((document.getElementById('app') as Mounted | null)?.__vue_app__));
  await page.evaluate(async (to) => {
    await (document.getElementById('app') as Mounted | null)?.__vue_app__?.config.globalProperties.$router.push(to);
    await new Promise(requestAnimationFrame);
  }, pathname.slice(app.length + 1) + search + hash);
}

/** What axe finds on a page as it stands, a line for each rule: its name and the first part of the page that breaks it. */
export const violations = async (page: Page): Promise<string[]> => (await axeFindings(page)).map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
