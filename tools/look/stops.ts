import { routes as deskRoutes } from '#apps/desk/routes.ts';
import { routes as mobileRoutes } from '#apps/mobile/routes.ts';
import { pages } from '#apps/server/portal/pages.ts';
import type { Role } from '#kernel/actor.ts';
import { demoKeys } from '#db/seed/demo-keys.ts';
import type { Page } from 'playwright-core';
import type { PageRoute } from '#ui/routing.ts';
import type { Surface } from './modes.ts';

/** What is done on a page before it is looked at; a string presses the n-th button of the page (`#3`). */
export type Step = `#${number}` | ((page: Page) => Promise<void>);

/** One thing to look at: a page at a real address, maybe after a step. */
export interface Stop {
  readonly surface: Surface;
  /** The page's name in the tables, the same in every language: `suggestion/SuggestionList`, and after `·` what of it. */
  readonly name: string;
  readonly address: string;
  readonly step?: Step;
}

/** A page as its table declares it: the address may still hold `:id`. */
export interface Declared {
  readonly surface: Surface;
  readonly name: string;
  readonly path: string;
  readonly roles: PageRoute['roles'];
}

/** A page whose last part may be left out is two: empty, and of one thing. */
const ofApp = (surface: 'desk' | 'mobile', root: string, routes: readonly PageRoute[]): Declared[] => routes.flatMap(({ page, path, roles }) => {
  const [bare = path, last] = path.split(/(\/:\w+)\?$/);
  return [{ surface, name: page, path: root + bare, roles }, ...(last ? [{ surface, name: `${page}·one`, path: root + bare + last, roles }] : [])];
});

/** One component may stand at several addresses. */
const nameOf = (page: string, path: string): string => (pages.filter((one) => one.page === page).length > 1 ? `${page}·${path.split('/')[1]}` : page);

const town = `/${demoKeys.townCode}`;

/** Every page of every surface, from the tables that make them. */
export const declared: readonly Declared[] = [
  { surface: 'portal', name: 'portal/Directory', path: '/', roles: [] },
  ...pages.map(({ page, path }): Declared => ({ surface: 'portal', name: nameOf(page, path), path: `${town}${path.replace(':secret', demoKeys.receiptSecret).replace(':qr', 'none')}`, roles: [] })),
  ...['/sign-in', '/sign-in/code', `/sign-in/card/${demoKeys.cardSecret}`, '/sign-in/password'].map((path): Declared => ({ surface: 'door', name: `account${path.replace(`/${demoKeys.cardSecret}`, '')}`, path, roles: [] })),
  ...ofApp('mobile', '/m', mobileRoutes),
  ...ofApp('desk', '/desk', deskRoutes),
];

/** What the addresses of a page look like. */
export const patternOf = (path: string) => new RegExp(`^${path.replaceAll(':id', '[0-9a-f-]{36}').replaceAll(/:\w+/g, '[^/]+')}$`);

/** Addresses among these that lead a person with these roles to nothing: a page of phone or desk that does not exist, or is for others. */
export const closedTo = (roles: readonly Role[], links: readonly string[]): string[] => [...new Set(links.map((link) => link.split(/[?#]/)[0] ?? ''))].filter((link) => {
  // what ends like a file is one: the seal, a picture of a sample
  if (!/^\/(desk|m)\/./.test(link) || /\.\w+$/.test(link)) return false;
  const page = declared.find(({ path }) => path === link) ?? declared.find(({ path }) => patternOf(path).test(link));
  return page === undefined || (page.roles.length > 0 && !page.roles.some((role) => roles.includes(role)));
});

const send = async (page: Page) => {
  await page.locator('main form[method=post] button').last().click();
  await page.waitForLoadState();
};

/** What the tables do not show: forms that come back, lists that find nothing, addresses that lead nowhere. */
export const furtherStops: readonly Stop[] = [
  { surface: 'portal', name: 'ui/ProblemPage·nowhere', address: `${town}/nowhere` },
  { surface: 'portal', name: 'portal/SearchPage·found', address: `${town}/search?q=${encodeURIComponent('石桥')}` },
  { surface: 'portal', name: 'portal/SearchPage·nothing', address: `${town}/search?q=${encodeURIComponent('没有这样的事')}` },
  { surface: 'portal', name: 'suggestion/SuggestionList·nothing', address: `${town}/suggestions?search=${encodeURIComponent('没有这样的事')}` },
  { surface: 'portal', name: 'deputy/FindDeputy·village', address: `${town}/deputies?place=${demoKeys.townCode}201` },
  { surface: 'portal', name: 'opinion/WriteOpinion·returned', address: `${town}/write`, step: send },
  { surface: 'portal', name: 'opinion/TrackOpinion·returned', address: `${town}/track`, step: async (page) => {
    await page.locator('main input[name=number]').fill('2026-999999');
    await page.locator('main input[name=code]').fill('000000');
    await send(page);
  } },
  { surface: 'door', name: 'account/sign-in·refused', address: '/sign-in?failed=account.wrong' },
  { surface: 'door', name: 'account/sign-in/password·refused', address: '/sign-in/password?failed=platform.invalid&faults=tooShort,tooFewClasses' },
  { surface: 'mobile', name: 'opinion/OpinionList·nothing', address: `/m/opinions?search=${encodeURIComponent('没有这样的事')}` },
  ...['opinions', 'suggestions', 'deputies', 'stations', 'people'].map((list): Stop => ({ surface: 'desk', name: `${list}·nothing`, address: `/desk/${list}?search=${encodeURIComponent('没有这样的事')}` })),
  { surface: 'mobile', name: 'ui/NothingHere', address: '/m/nowhere' },
  { surface: 'desk', name: 'ui/NothingHere', address: '/desk/nowhere' },
  { surface: 'desk', name: 'ui/specimen', address: '/desk/specimen.html' },
];

/** What only a throw-away town may be made to show, because it writes: the receipt of a new opinion. */
export const writingStops: readonly Stop[] = [
  { surface: 'portal', name: 'opinion/ReceiptPage', address: `${town}/write`, step: async (page) => {
    await page.locator('main textarea').first().fill('村口的路灯坏了三盏，晚上老人出门看不清路，请派人来修一修。');
    await send(page);
  } },
];
