import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { axeFindings } from '../browser.ts';
import { faultsOf } from './checks.ts';
import { press } from './discover.ts';
import { type Mode, type Width, screens } from './modes.ts';
import type { Reader } from './reader.ts';
import type { SignedIn } from './people.ts';
import { type Stop, closedTo } from './stops.ts';

/** One picture, and where it belongs on a contact sheet. */
export interface Picture {
  readonly stop: Stop;
  readonly person: string;
  readonly mode: Mode;
  readonly width: Width;
  readonly file: string;
}

/** Something somebody has to mend. */
export interface Finding {
  readonly page: string;
  readonly mode: string;
  readonly kind: string;
  readonly where: string;
}

/** Who looks, and what may be shown to such a person. */
export type Looker = Pick<SignedIn, 'roles'> & { readonly person: Pick<SignedIn['person'], 'key'> };

/** Where pictures go, where the program is, and what counts as its words. */
export interface Studio {
  readonly folder: string;
  readonly url: string;
  readonly chinese: readonly string[];
}

/** Longer pages are cut: nobody looks at the four-thousandth line of a picture. */
const tallest = 4000;
/** WCAG 2.2 AA with the house's own larger targets; elder mode asks for 60. */
const leastTarget = ({ surface }: Stop, { elder }: Mode): number => (surface === 'desk' ? 24 : elder > 0 ? 60 : 44);

/** Looks at one stop in one mode, at every width the mode names. */
export async function look({ folder, url, chinese }: Studio, { page, watch }: Reader, stop: Stop, mode: Mode, { person: { key: person }, roles }: Looker): Promise<{ pictures: Picture[]; findings: Finding[] }> {
  const pictures: Picture[] = [];
  const findings: Finding[] = [];
  const note = (kind: string, where: string, width?: Width) => findings.push({ page: `${stop.surface} ${stop.name} (${person})`, mode: width ? `${mode.key} ${width}` : mode.key, kind, where });
  const [first = 1366] = mode.widths;
  watch.heard();
  await page.setViewportSize({ width: first, height: screens[first] });
  await page.goto(url + stop.address);
  // a busy machine may pause longer than a page at rest
  await page.waitForSelector('h1', { state: 'attached', timeout: 10_000 }).catch(() => undefined);
  await watch.settled();
  for (const link of closedTo(roles, await page.locator('a[href^="/"]').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? '')))) note('closed', link);
  for (const fault of watch.heard().filter((one) => !expected(stop, one))) note('fault', fault);
  try {
    if (typeof stop.step === 'function') await stop.step(page);
    else if (stop.step) await press(page, Number(stop.step.slice(1)));
  } catch (error) {
    note('step', String(error).split('\n')[0] ?? '');
  }
  await watch.settled();
  for (const width of mode.widths) {
    await page.setViewportSize({ width, height: screens[width] });
    const isDialog = await page.locator('dialog[open]').count() > 0;
    const file = join(folder, stop.surface, `${mode.key}-${width}`, `${stop.name.replaceAll('/', '.')}~${person}.png`);
    await mkdir(dirname(file), { recursive: true });
    await shoot(page, file, isDialog, screens[width]);
    pictures.push({ stop, person, mode, width, file });
    for (const { kind, where } of await page.evaluate(faultsOf, { chinese: mode.locale === 'en' && stop.name !== 'ui/specimen' ? chinese : [], leastTarget: leastTarget(stop, mode) })) note(kind, where, width);
    if (!mode.axeAt.includes(width)) continue;
    for (const { id, nodes } of await axeFindings(page)) note('axe', `${id} ×${nodes.length}: ${nodes[0]?.html.replaceAll(/\s+/g, ' ').slice(0, 120)}`, width);
  }
  return { pictures, findings };
}

/** A page is given a window as high as itself, so that what sticks to an edge stands where the page ends. */
async function shoot(page: Page, path: string, isDialog: boolean, usual: number): Promise<void> {
  const width = page.viewportSize()?.width ?? 0;
  const whole = isDialog ? usual : await page.evaluate(() => document.documentElement.scrollHeight);
  if (whole > usual) await page.setViewportSize({ width, height: Math.min(whole, tallest) });
  await page.screenshot({ path });
  if (whole > usual) await page.setViewportSize({ width, height: usual });
}

/** An address that leads nowhere is asked for to see what it says. */
const expected = ({ name }: Stop, fault: string): boolean => (name.includes('ProblemPage') && fault.startsWith('404')) || (name.endsWith('·mine') && fault.startsWith('403'));
