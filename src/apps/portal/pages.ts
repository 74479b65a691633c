import type { Component } from 'vue';
import ProblemPage from '#ui/pages/ProblemPage.vue';

const found = import.meta.glob<Component>('../../features/*/pages/portal/*.vue', { eager: true, import: 'default' });

/** Every portal page by its name `feature/PageName`; `ui/ProblemPage` is the one for errors. */
export const pages: ReadonlyMap<string, Component> = new Map([
  ['ui/ProblemPage', ProblemPage],
  ...Object.entries(found).map(([path, page]): [string, Component] => {
    const [, feature, name] = /features\/([^/]+)\/pages\/portal\/([^/]+)\.vue$/.exec(path) ?? [];
    return [`${feature}/${name}`, page];
  }),
]);
