import ts from 'typescript';
import { at, pathsOf, scriptsOf, visit } from '#tests/support/source-tree.ts';
import type { Law } from './law.ts';

const lockFile = 'package-lock.json';

interface Lock {
  readonly packages?: Readonly<Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>>; readonly resolved?: string }>>;
}

/** The lock file. */
export const completeLock: Law = {
  sentence: 'the lock file has an entry for every optional dependency and names no download address',
  breaches: (tree) => {
    const { packages = {} } = JSON.parse(tree.get(lockFile) ?? '{}') as Lock;
    const names = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')));
    return Object.entries(packages).flatMap(([path, { optionalDependencies = {}, resolved }]) => [
      ...Object.keys(optionalDependencies).filter((name) => !names.has(name)).map((name) => `${lockFile}: ${path || 'the project'} wants ${name}, which has no entry`),
      ...(resolved?.startsWith('http') ? [`${lockFile}: ${path} names the address it came from`] : []),
    ]);
  },
  faults: {
    'a twin that is missing': { [lockFile]: '{ "packages": { "": { "optionalDependencies": { "b": "1" } } } }' },
    'a download address': { [lockFile]: `{ "packages": { "node_modules/a": { "resolved": "${'https'}://example.org/a.tgz" } } }` },
  },
};

// Written so that this file does not find itself.
const foreign = [/\/(?:work|farm|root)\//, /\/home\/\w/, /\/tmp\/\w+_jobs/, /registry\.(?:npmjs|npmmirror)/, /(?:deb|security)\.debian\./, /npmmirror\.com/];

/** The project stands alone. */
export const standsAlone: Law = {
  sentence: 'no file mentions a path of one machine or the host of a package registry',
  breaches: (tree) => [...tree].filter(([path]) => path !== lockFile).flatMap(([path, text]) =>
    text.split('\n').flatMap((line, place) => foreign.flatMap((pattern) => {
      const found = pattern.exec(line)?.[0];
      return found ? [`${path}:${place + 1} mentions ${found}`] : [];
    }))),
  faults: {
    'a path of one machine': { 'docs/x.md': ['see /wo', 'rk/main'].join('') },
    "a registry's host": { 'README.md': ['https://registry.', 'npmjs.org/vue'].join('') },
  },
};

const switches = new Set(['skip', 'skipIf', 'runIf', 'todo', 'only', 'fixme', 'fails']);

/** Tests. */
export const nothingSkipped: Law = {
  sentence: 'no test is skipped, left for later or run alone',
  breaches: (tree) => scriptsOf(tree, /\.(test|journey)\.ts$|^tests\//).flatMap((script) => {
    const found: string[] = [];
    visit(script.ast, (node) => {
      const switched = ts.isPropertyAccessExpression(node) && switches.has(node.name.text) && /^(test|it|describe|suite|context|ctx)\b/.test(node.expression.getText());
      if (switched || (ts.isIdentifier(node) && /^(xit|xtest|xdescribe|fit|fdescribe)$/.test(node.text))) found.push(`${at(script, node)} is switched off or alone`);
    });
    return found;
  }),
  faults: {
    'a skipped test': { 'src/kernel/x.test.ts': "test.skip('x', () => {});\n" },
    'a test alone': { 'src/kernel/x.test.ts': "describe.only('x', () => {});\n" },
    'a test that skips itself': { 'src/kernel/x.test.ts': "test('x', (context) => context.skip());\n" },
  },
};

const [later, broken] = [['TO', 'DO'].join(''), ['FIX', 'ME'].join('')];
const openEnds = new RegExp(`\\b(${later}|${broken}|X{3})\\b|not implemented|未实现`);

/** Nothing pretends. */
export const nothingLeftOpen: Law = {
  sentence: 'nothing in the code is marked as left for later',
  breaches: (tree) => pathsOf(tree, /^(src|tests|tools|db|bench)\/.*\.(ts|vue|mjs|css|sql)$/).filter((path) => !path.startsWith('tests/support/laws/')).flatMap((path) =>
    (tree.get(path) ?? '').split('\n').flatMap((line, place) => (openEnds.test(line) ? [`${path}:${place + 1} is left open`] : []))),
  faults: { 'a note to oneself': { 'src/kernel/x.ts': `// ${later}: more\n` } },
};

/** Every feature explains itself. */
export const readmes: Law = {
  sentence: 'every feature folder opens with a README.md of at most 40 lines',
  breaches: (tree) => [...new Set(pathsOf(tree, /^src\/features\/[^/]+\//).map((path) => path.split('/').slice(0, 3).join('/')))].flatMap((folder) => {
    const lines = tree.get(`${folder}/README.md`)?.split('\n').length;
    if (lines === undefined) return [`${folder}/README.md is missing`];
    return lines > 41 ? [`${folder}/README.md has ${lines} lines`] : [];
  }),
  faults: { 'a silent feature': { 'src/features/opinion/README.md': null } },
};
