import type { Browser, Page } from 'playwright-core';
import { type Mode, dialogModes, modesOf, onceMore } from './modes.ts';
import type { SignedIn } from './people.ts';
import { type Reader, openReader } from './reader.ts';
import { type Declared, type Stop, declared, patternOf } from './stops.ts';
import { together, windows } from './together.ts';

/** A stop somebody can stand at: a page, one more state of it, or a dialog on it. */
interface Found {
  readonly stop: Stop;
  readonly who: SignedIn;
  readonly kind: 'page' | 'state' | 'dialog';
}

/** A stop, who stands there, and in which modes it is looked at. */
export interface Planned {
  readonly stop: Stop;
  readonly who: SignedIn;
  readonly modes: readonly Mode[];
}

/** What is narrowed by hand: part of a page's name, a surface, a person. */
export type Wanted = (declaredPage: Pick<Declared, 'surface' | 'name'>) => boolean;

const pressable = 'main button:not(.row-open, .desk-tabs button, .pager button, [disabled], [type=submit], dialog button), main .desk-head button';
/** What stands on the buttons of a page, without the row's name only a reading voice hears; empty for a hidden one. */
const labelsOf = (page: Page): Promise<string[]> => page.locator(pressable).evaluateAll((all) => all.map((one) => {
  const shown = one.cloneNode(true) as Element;
  shown.querySelectorAll('.away').forEach((part) => part.remove());
  return one.checkVisibility() ? (shown.textContent ?? '').trim() : '';
}));

/** Walks a person's pages once, so that each later look knows its real address: a detail page takes the first thing its list shows. */
export class Discovery {
  readonly #browser: Browser;
  readonly #url: string;
  readonly #wanted: Wanted;
  /** Buttons somebody has pressed already; the same dialog is not looked for twice. */
  readonly #pressed = new Set<string>();
  readonly #missing: string[] = [];

  constructor(browser: Browser, url: string, wanted: Wanted) {
    this.#browser = browser;
    this.#url = url;
    this.#wanted = wanted;
  }

  /** Everything this person can be shown on his surfaces. */
  async of(who: SignedIn, stops: readonly Stop[]): Promise<Found[]> {
    const mine = declared.filter(({ surface, roles }) => who.person.surfaces.includes(surface) && (roles.length === 0 || roles.some((role) => who.roles.includes(role))));
    const lists = mine.filter(({ path }) => !path.includes(':'));
    const mode = modesOf[who.person.surfaces[0] ?? 'desk'][0];
    if (!mode) return [];
    const readers = await Promise.all(Array.from({ length: windows }, () => openReader(this.#browser, this.#url, who, { ...mode, widths: [1366] }, true)));
    // kept by page, so that the first link of the first list stays the same whichever window is faster
    const links = new Map(lists.map(({ path }) => [path, new Set<string>()]));
    const walk = async (pages: readonly (readonly [Declared, string])[]) => (await together(pages, async ([page, address]) => {
      const reader = readers.pop();
      if (!reader) return [];
      try {
        return await this.#walk(reader, who, page, address, links.get(page.path) ?? new Set());
      } finally {
        readers.push(reader);
      }
    })).flat();
    try {
      const further = (page: Declared) => mine.some(({ path, ...other }) => path.startsWith(`${page.path}/:`) && this.#wanted(other));
      const found = await walk(lists.filter((page) => this.#wanted(page) || further(page)).map((page) => [page, page.path]));
      const details = mine.filter((page) => page.path.includes(':') && this.#wanted(page)).map((page) => [page, [...links.values()].flatMap((some) => [...some]).find((one) => patternOf(page.path).test(one))] as const);
      for (const [page, link] of details) if (!link) this.#missing.push(`${page.surface} ${page.name}`);
      found.push(...await walk(details.flatMap(([page, link]) => (link ? [[page, link] as const] : []))));
      const further_ = stops.filter(({ surface }) => who.person.looksFurther?.includes(surface)).map((stop): Found => ({ stop, who, kind: 'page' }));
      return [...found, ...further_].filter(({ stop }) => this.#wanted(stop));
    } finally {
      for (const { context } of readers) await context.close();
    }
  }

  async #walk({ page, watch }: Reader, who: SignedIn, { surface, name }: Declared, address: string, links: Set<string>): Promise<Found[]> {
    const open = async (where: string) => { await page.goto(this.#url + where); await watch.settled(); };
    const read = async () => { for (const link of await page.locator('a[href^="/"]').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))) links.add(link.split('?')[0] ?? ''); };
    const here = () => page.url().slice(this.#url.length);
    await open(address);
    await read();
    const found: Found[] = [{ who, kind: 'page', stop: { surface, name, address } }];
    if (surface === 'portal' || surface === 'door') return found;
    found.push(...await this.#dialogs(page, who, { surface, name, address }, open));
    if (surface !== 'desk') return found;
    // the tabs of a list hold the same for everybody who has the list
    const tabs = this.#pressed.has(`tabs ${name}`) ? 1 : await page.locator('.desk-tabs button').count();
    this.#pressed.add(`tabs ${name}`);
    for (let tab = 0; tab < Math.max(1, tabs); tab += 1) {
      if (here() !== address) await open(address);
      if (tab > 0) { await page.locator('.desk-tabs button').nth(tab).click({ timeout: 3000 }).catch(() => { this.#missing.push(`${surface} ${name}·tab${tab + 1}`); }); await watch.settled(); }
      const tabbed = here();
      if (!tabbed.startsWith(address.split('?')[0] ?? '')) continue;
      const row = page.locator('.row-open').first();
      if (!await row.isVisible()) { if (tab > 0) found.push({ who, kind: 'state', stop: { surface, name: `${name}·tab${tab + 1}`, address: tabbed } }); continue; }
      const opens = await row.click({ timeout: 3000 }).then(() => true, () => false);
      if (!opens) { this.#missing.push(`${surface} ${name}·row`); continue; }
      await watch.settled();
      await read();
      const there = here().split('?')[0] ?? '';
      if (there !== address.split('?')[0] && declared.some(({ path }) => path.includes(':') && patternOf(path).test(there))) { links.add(there); continue; }
      const beside = { surface, name: `${name}·${tab > 0 ? `tab${tab + 1}-` : ''}open`, address: here() };
      found.push({ who, kind: tab > 0 ? 'state' : 'page', stop: beside }, ...await this.#dialogs(page, who, beside, open));
    }
    return found;
  }

  /** Pages nobody was led to, by any list. */
  missing(found: readonly Found[]): string[] {
    const reached = new Set(found.map(({ stop }) => `${stop.surface} ${stop.name}`));
    return [...new Set(this.#missing)].filter((one) => !reached.has(one));
  }

  /** Presses each button nobody has pressed in this feature yet; where a dialog opens, it is worth a look. */
  async #dialogs(page: Page, who: SignedIn, stop: Stop, open: (address: string) => Promise<void>): Promise<Found[]> {
    const [base = stop.name] = stop.name.split('·');
    const [feature = base] = base.split('/');
    const found: Found[] = [];
    await unfold(page);
    const labels = await labelsOf(page);
    let as = labels.join();
    for (const [place, label] of labels.entries()) {
      const key = `${feature} ${stop.surface} ${label}`;
      if (!label || this.#pressed.has(key)) continue;
      this.#pressed.add(key);
      // who leaves the page by it leaves this question unanswered
      const pressed = await Promise.race([page.evaluate(pressOnce, { pressable, place }), page.waitForTimeout(5000).then(() => nothing)]).catch(() => nothing);
      if (pressed.opened) found.push({ who, kind: 'dialog', stop: { ...stop, name: `${base}·${label}`, step: `#${place}` } });
      const now = pressed.stays ? (await labelsOf(page).catch(() => [])).join() : '';
      if (now === as && page.url() === this.#url + stop.address) continue;
      await open(stop.address);
      await unfold(page);
      as = (await labelsOf(page)).join();
    }
    return found;
  }
}

const nothing = { opened: false, stays: false };
/** Runs inside the page: presses the n-th button, closes what opened, and says whether the page stands there as before. */
async function pressOnce({ pressable: buttons, place }: { pressable: string; place: number }): Promise<typeof nothing> {
  const moment = () => new Promise((done) => { setTimeout(done, 20); });
  const dialog = () => document.querySelector<HTMLDialogElement>('dialog[open]');
  document.querySelectorAll<HTMLElement>(buttons)[place]?.click();
  for (let moments = 0; moments < 8 && !dialog(); moments += 1) await moment();
  const opened = dialog();
  opened?.close();
  if (opened) await moment();
  return { opened: opened !== null, stays: dialog() === null };
}

/** The first reader of a page sees it in every mode, the others as they work with it. */
export function plannedOf(found: readonly Found[]): Planned[] {
  const seen = new Set<string>();
  return found.map(({ stop, who, kind }) => {
    const key = `${stop.surface} ${stop.name}`;
    const first = !seen.has(key);
    seen.add(key);
    if (kind === 'dialog') return { stop, who, modes: dialogModes.map((mode) => (stop.surface === 'mobile' ? { ...mode, widths: [390] } : mode)) };
    return { stop, who, modes: first && kind === 'page' ? modesOf[stop.surface] : [onceMore(stop.surface)] };
  });
}

/** Opens what is folded away. */
export const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => { for (const one of document.querySelectorAll('main details')) (one as HTMLDetailsElement).open = true; });

/** Presses the n-th button of a page, as the discovery counted them. */
export async function press(page: Page, place: number): Promise<void> {
  const button = page.locator(pressable).nth(place);
  await button.waitFor({ state: 'attached', timeout: 10_000 });
  await unfold(page);
  await button.click({ timeout: 5000 });
  await page.waitForSelector('dialog[open]', { timeout: 5000 });
}
