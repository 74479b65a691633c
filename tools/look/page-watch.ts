import type { Page } from 'playwright-core';

/** Counts what a page still waits for, and hears what goes wrong on it. */
export interface Watch {
  /** Resolves when nothing has been asked of the server for a moment. */
  settled(): Promise<void>;
  /** What went wrong since the last asking, in the order heard. */
  heard(): string[];
}

const restMs = 120;
/** Resolves when the page has nothing to do; a busy machine may take longer over an answer than a page at rest. */
const idle = (page: Page) => page.evaluate(() => new Promise<void>((done) => { requestIdleCallback(() => done(), { timeout: 2000 }); })).catch(() => undefined);
const patienceMs = 10_000;

/** Watches a page from before its first address. */
export function watch(page: Page): Watch {
  const waiting = new Set<unknown>();
  let last = performance.now();
  let faults: string[] = [];
  const done = (request: unknown) => { waiting.delete(request); last = performance.now(); };
  page.on('request', (request) => { waiting.add(request); last = performance.now(); });
  page.on('requestfinished', done);
  page.on('requestfailed', done);
  page.on('console', (message) => { if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) faults.push(`console: ${message.text()}`); });
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
  page.on('response', (response) => { if (response.status() >= 400 && response.request().method() === 'GET') faults.push(`${response.status()} ${new URL(response.url()).pathname}`); });
  return {
    settled: async () => {
      for (const began = performance.now(); performance.now() - began < patienceMs; await page.waitForTimeout(40)) {
        if (waiting.size > 0 || performance.now() - last < restMs) continue;
        await idle(page);
        if (waiting.size === 0 && await page.locator('[aria-busy=true]').count().catch(() => 0) === 0) return;
      }
    },
    heard: () => { const now = faults; faults = []; return now; },
  };
}
