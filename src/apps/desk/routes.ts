import type { PageRoute } from '#ui/routing.ts';

/** Every page of the desk, in the order of the menu. */
export const routes: readonly PageRoute[] = [];
