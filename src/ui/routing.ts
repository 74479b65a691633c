import type { Component } from 'vue';
import type { RouteLocationNormalized, Router, RouteRecordRaw } from 'vue-router';
import type { Role, TenantKind } from '#kernel/actor.ts';

/** One page of phone or desk: which component, at which address, for whom, and where in the menu. */
export interface PageRoute {
  /** `feature/PageName`: `src/features/<feature>/pages/<surface>/<PageName>.vue`. */
  page: string;
  path: string;
  /** Who sees it; empty for everybody signed in. The server decides again on every call. */
  roles: readonly Role[];
  /** Kinds of unit that have it; all when left out. */
  kinds?: readonly TenantKind[];
  /** Key of its label among the app's own words (`menu`); pages without one are reached from other pages. */
  label?: string;
  /** Menu group key; the first group has no heading. */
  group?: string;
  /** Key in `session.counts` whose number stands beside the label. */
  count?: string;
}

/** Where a menu leads: an address whose last part may be left out is opened without it. */
export const addressOf = ({ path }: Pick<PageRoute, 'path'>): string => path.replace(/\/:\w+\?$/, '');

/** The number beside a page in the menu. Where two pages of a person have the same one it stands by the later, which is the list of what waits for him. */
export function numberBeside(page: PageRoute, offered: readonly PageRoute[], counts: Readonly<Record<string, number>>): number | undefined {
  return page.count && offered.findLast(({ count }) => count === page.count) === page ? counts[page.count] : undefined;
}

/** What a page asks for: its address without the record that is open beside a list. */
const asksFor = ({ path, query: { id: _open, ...query } }: RouteLocationNormalized): string => JSON.stringify([path, query]);

/** How long the numbers of the menu may stand, in milliseconds: counting them asks all that can wait for somebody. */
export const numbersStandMs = 15_000;

/** Fetches the numbers of the menu when a page is opened or asks for another list, unless they were fetched just now: they stand beside its own. The first page comes with the session. */
export function renewWithPages(router: Router, refresh: () => Promise<void>, now: () => number = Date.now): void {
  let fetchedAt = now();
  router.afterEach((to, from, failure) => {
    if (failure || from.matched.length === 0 || asksFor(to) === asksFor(from) || now() - fetchedAt < numbersStandMs) return;
    fetchedAt = now();
    void refresh();
  });
}

/** Found pages, by path, each loaded when it is opened. */
export type FoundPages = Record<string, () => Promise<Component>>;

/** Router records for the declared pages, and a last one for every other address. Throws at start for a page that does not exist: a typing mistake. */
export function recordsOf(routes: readonly PageRoute[], found: FoundPages): RouteRecordRaw[] {
  const byName = new Map(Object.entries(found).map(([path, load]) => {
    const [, feature, name] = /features\/([^/]+)\/pages\/[^/]+\/([^/]+)\.vue$/.exec(path) ?? [];
    return [`${feature}/${name}`, load];
  }));
  const declared = routes.map((route): RouteRecordRaw => {
    const load = byName.get(route.page);
    if (!load) throw new Error(`page "${route.page}" of ${route.path} does not exist`);
    // an address below a list is a record only when it says an id; what is none leads to the page that says so
    return { path: route.path.replace(':id', ':id([0-9a-f-]{36})'), name: route.page, component: load, meta: { route } };
  });
  return [...declared, { path: '/:nowhere(.*)*', component: async () => (await import('./pages/NothingHere.vue')).default }];
}
