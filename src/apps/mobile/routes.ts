import type { PageRoute } from '#ui/routing.ts';

/** The four tabs, in order; a tab without a page here is not shown. */
export const tabs = ['home', 'todo', 'messages', 'mine'] as const;

/** Every page of the phone. `label` is one of the tabs, or the label of its place in the grid of functions on the home page. */
export const routes: readonly PageRoute[] = [];
