import ts from 'typescript';
import { at, isTest, pathsOf, scriptOf, scriptsOf, visit, type Script, type SourceTree } from '#tests/support/source-tree.ts';
import type { Law } from './law.ts';
import { featureFolders } from './layers.ts';
import { exportedObject, keysOf, leavesOf, stringsOf, unwrapped, valueOf } from './literal.ts';

const camel = (kebab: string) => kebab.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** What a contract declares, read from its call of `contract(feature, { verbs, views })`. */
export interface Declared {
  readonly folder: string;
  readonly feature: string;
  readonly verbs: readonly string[];
  readonly views: readonly string[];
}

/** A constant of a contract that is spread over `contract.ts` and `contract/*.ts`. */
function constantOf(tree: SourceTree, folder: string, name: string): ts.Expression | undefined {
  let found: ts.Expression | undefined;
  for (const { ast } of scriptsOf(tree, new RegExp(`^${folder}/contract(\\.ts|/)`))) {
    visit(ast, (node) => { if (ts.isVariableDeclaration(node) && node.name.getText() === name) found ??= node.initializer; });
  }
  return found;
}

/** Names in an object literal; constants that stand for one, and spreads, are followed. */
function namesIn(tree: SourceTree, folder: string, node: ts.Expression | undefined): string[] {
  const value = node && unwrapped(node);
  if (value && ts.isIdentifier(value)) return namesIn(tree, folder, constantOf(tree, folder, value.text));
  if (!value || !ts.isObjectLiteralExpression(value)) return [];
  const spread = value.properties.flatMap((property) => (ts.isSpreadAssignment(property) ? namesIn(tree, folder, property.expression) : []));
  return [...spread, ...keysOf(value)];
}

/** Every contract of the house. */
export function contractsOf(tree: SourceTree): Declared[] {
  return featureFolders(tree).flatMap((name) => {
    const folder = `src/features/${name}`;
    if (!tree.has(`${folder}/contract.ts`)) return [];
    const found: Declared[] = [];
    visit(scriptOf(tree, `${folder}/contract.ts`).ast, (node) => {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'contract') return;
      const [feature, entries] = node.arguments;
      if (!feature || !entries || !ts.isStringLiteral(feature)) return;
      found.push({ folder, feature: feature.text, verbs: namesIn(tree, folder, valueOf(entries, 'verbs')), views: namesIn(tree, folder, valueOf(entries, 'views')) });
    });
    return found;
  });
}

/** Keys anywhere in the file's object literals: enough to see that a name is there. */
function allKeys(tree: SourceTree, path: string): Set<string> {
  const keys = new Set<string>();
  if (tree.has(path)) visit(scriptOf(tree, path).ast, (node) => { if (ts.isObjectLiteralExpression(node)) keysOf(node).forEach((key) => keys.add(key)); });
  return keys;
}

function leafPaths(tree: SourceTree, path: string): string[] {
  const words = tree.has(path) ? exportedObject(scriptOf(tree, path)) : undefined;
  return words ? [...leavesOf(words).keys()] : [];
}

function mirrorsMissing(tree: SourceTree, { folder, feature, verbs, views }: Declared): string[] {
  const titles = pathsOf(tree, new RegExp(`^${folder}/.*\\.test\\.ts$`)).flatMap((path) => stringsOf(scriptOf(tree, path)).map(({ text }) => text));
  const policy = allKeys(tree, `${folder}/policy.ts`);
  const server = allKeys(tree, `${folder}/server.ts`);
  const words = leafPaths(tree, `${folder}/text.ts`);
  const actions = pathsOf(tree, new RegExp(`^${folder}/actions/.*(?<!\\.test)\\.ts$`));
  return [
    ...(feature === camel(folder.split('/').at(-1) ?? '') ? [] : [`${folder}/contract.ts calls the feature ${feature}`]),
    ...verbs.flatMap((verb) => [
      actions.includes(`${folder}/actions/${kebab(verb)}.ts`) ? '' : `${folder}/actions/${kebab(verb)}.ts is missing: ${feature}.${verb} has no action`,
      policy.has(verb) ? '' : `${folder}/policy.ts does not say who may ${feature}.${verb}`,
      server.has(verb) ? '' : `${folder}/server.ts does not bind ${feature}.${verb}`,
      words.some((path) => path === `verbs.${verb}` || path.startsWith(`verbs.${verb}.`)) ? '' : `${folder}/text.ts has no words verbs.${verb}`,
      titles.some((title) => new RegExp(`\\b${feature}\\.${verb}\\b`).test(title)) ? '' : `${folder}/${folder.split('/').at(-1)}.test.ts has no test titled ${feature}.${verb}`,
    ]),
    ...views.filter((view) => !server.has(view)).map((view) => `${folder}/server.ts does not bind ${feature}.${view}`),
    ...actions.filter((path) => !verbs.includes(camel(path.split('/').at(-1)?.replace('.ts', '') ?? ''))).map((path) => `${path} is no verb of the contract`),
  ].filter(Boolean);
}

/** Law 3. */
export const mirrors: Law = {
  sentence: 'one name, many mirrors: each verb has its action file, policy key, binding, words and a test that carries its name',
  breaches: (tree) => contractsOf(tree).flatMap((declared) => mirrorsMissing(tree, declared)),
  faults: {
    'a verb without an action': { 'src/features/station/actions/open.ts': null },
    'a verb nobody may': { 'src/features/station/policy.ts': '/** Who. */\nexport const policy = { see: [] };\n' },
    'a verb nobody bound': { 'src/features/station/server.ts': '/** Bound. */\nexport const server = {};\n' },
    'a verb without words': { 'src/features/station/text.ts': "/** Words. */\nexport const text = { verbs: { close: '关闭' } };\n" },
    'a verb nobody tests': { 'src/features/station/station.test.ts': "import { test } from 'vitest';\ntest('something', () => {});\n" },
    'a view nobody bound, in a contract of several files': {
      'src/features/station/contract.ts': "import { views } from './contract/views.ts';\n/** S. */\nexport const station = contract('station', { verbs: { open: verb({}) }, views });\n",
      'src/features/station/contract/views.ts': '/** V. */\nexport const views = { list: view({}), ...{ map: view({}) } };\n',
      'src/features/station/server.ts': '/** S. */\nexport const server = { open, list };\n',
    },
    'an action nobody declared': { 'src/features/station/actions/close.ts': '/** Closes. */\nexport const close = 1;\n' },
    'a contract under another name': { 'src/features/station/contract.ts': "/** C. */\nexport const c = contract('home', { verbs: {}, views: {} });\n" },
  },
};

/** Every refusal a script may answer: `only(test, 'station.closed')`, `refuse('station.full', 409)`. */
function refusalsIn(script: Script): { code: string; node: ts.Node }[] {
  const found: { code: string; node: ts.Node }[] = [];
  visit(script.ast, (node) => {
    if (!ts.isCallExpression(node) || !/^(only|refuse|refusal)$/.test(node.expression.getText())) return;
    for (const argument of node.arguments) if (ts.isStringLiteral(argument) && /^\w+\.\w+$/.test(argument.text)) found.push({ code: argument.text, node });
  });
  return found;
}

/** Law 3, refusals. */
export const refusalsHaveWords: Law = {
  sentence: 'every refusal has its sentence: the code feature.reason stands in that text.ts as refusals.reason',
  breaches: (tree) => scriptsOf(tree, /^src\/.*\.ts$/).filter(({ path }) => !isTest(path)).flatMap((script) =>
    refusalsIn(script).flatMap(({ code, node }) => {
      const [owner = '', reason = ''] = code.split('.');
      const words = owner === 'platform' ? 'src/platform/text.ts' : `src/features/${kebab(owner)}/text.ts`;
      return leafPaths(tree, words).includes(`refusals.${reason}`) ? [] : [`${at(script, node)} refuses with ${code}, which has no words in ${words}`];
    })),
  faults: {
    'a policy without words': { 'src/features/station/policy.ts': "/** P. */\nexport const policy = { open: [only(isOpen, 'station.isShut')], see: [] };\n" },
    'a verb without words': { 'src/features/station/actions/open.ts': "refuse('station.isFull', 409);\n" },
  },
};

/** Law 3, events: what the record of actions holds and is nobody's verb is read in words too. */
export const eventsHaveWords: Law = {
  sentence: 'what is written into the audit is read in words: each verb given to appendAudit is a verb with words, or stands in the audit\'s text.ts as events',
  breaches: (tree) => {
    const events = leafPaths(tree, 'src/features/audit/text.ts');
    return scriptsOf(tree, /^(src|db)\/.*\.ts$/).filter(({ path }) => !isTest(path)).flatMap((script) => {
      const unread: string[] = [];
      visit(script.ast, (node) => {
        if (!ts.isCallExpression(node) || node.expression.getText() !== 'appendAudit') return;
        const entry = node.arguments[1];
        const verb = entry && ts.isObjectLiteralExpression(entry) ? valueOf(entry, 'verb') : undefined;
        if (!verb || !ts.isStringLiteral(verb)) return;
        const [owner = '', name = ''] = verb.text.split('.');
        if (events.includes(`events.${verb.text}`) || leafPaths(tree, `src/features/${kebab(owner)}/text.ts`).includes(`verbs.${name}`)) return;
        unread.push(`${at(script, node)} writes ${verb.text} into the audit, which has no words`);
      });
      return unread;
    });
  },
  faults: {
    'an event without words': { 'src/platform/sweep.ts': "/** S. */\nexport const sweep = () => appendAudit(tx, { verb: 'platform.sweep' });\n" },
  },
};

/** Law 7. */
export const listsPermitted: Law = {
  sentence: 'lists are permitted in SQL: where a policy says who may see a subject, the store of its list exports visibleTo',
  breaches: (tree) => contractsOf(tree).filter(({ folder, views }) => views.includes('list') && allKeys(tree, `${folder}/server.ts`).has('subject')).flatMap(({ folder }) => {
    const policy = tree.has(`${folder}/policy.ts`) ? exportedObject(scriptOf(tree, `${folder}/policy.ts`)) : undefined;
    const see = policy && valueOf(policy, 'see');
    const restricted = see !== undefined && !(ts.isArrayLiteralExpression(see) && see.elements.length === 0);
    return !restricted || /export (const|function) visibleTo\b/.test(tree.get(`${folder}/store.ts`) ?? '') ? [] : [`${folder}/store.ts has no visibleTo`];
  }),
  faults: {
    'a list that shows everything': {
      'src/features/station/policy.ts': '/** P. */\nexport const policy = { open: [], see: [signedIn] };\n',
      'src/features/station/server.ts': '/** S. */\nexport const server = { open, list, subject: find };\n',
      'src/features/station/store.ts': '/** L. */\nexport const list = () => [];\n',
    },
  },
};

/** Law 4, one verb per file. */
export const oneVerbPerFile: Law = {
  sentence: 'one verb per file: an action file calls action() once, with the verb of its own name, in at most 120 lines',
  breaches: (tree) => pathsOf(tree, /^src\/features\/[^/]+\/actions\/.*(?<!\.test)\.ts$/).flatMap((path) => {
    const verb = camel(path.split('/').at(-1)?.replace('.ts', '') ?? '');
    const calls: string[] = [];
    visit(scriptOf(tree, path).ast, (node) => {
      if (ts.isCallExpression(node) && node.expression.getText() === 'action') calls.push(node.arguments[0]?.getText() ?? '');
    });
    const lines = (tree.get(path) ?? '').split('\n').length - 1;
    return [
      ...(calls.length === 1 && calls[0]?.endsWith(`.verbs.${verb}`) ? [] : [`${path} must declare action(….verbs.${verb}) once, it declares: ${calls.join(', ') || 'nothing'}`]),
      ...(lines > 120 ? [`${path} has ${lines} lines`] : []),
    ];
  }),
  faults: {
    'two verbs in one file': { 'src/features/station/actions/open.ts': '/** Two. */\nexport const open = [action(station.verbs.open), action(station.verbs.close)];\n' },
    'a file named after another verb': { 'src/features/station/actions/open.ts': '/** Shut. */\nexport const open = action(station.verbs.close)({});\n' },
    'an endless verb': { 'src/features/station/actions/open.ts': `/** Long. */\nexport const open = action(station.verbs.open)({});\n${'//\n'.repeat(130)}` },
  },
};

/** The words of a file and of its English twin, leaf by leaf. */
function twinsDiffer(tree: SourceTree, path: string): string[] {
  const twin = path.replace(/text\.ts$/, 'text.en.ts');
  if (!tree.has(twin)) return [`${twin} is missing`];
  const [chinese, english] = [path, twin].map((each) => exportedObject(scriptOf(tree, each)));
  if (!chinese || !english) return [`${chinese ? twin : path} exports no object of words`];
  const [here, there] = [leavesOf(unwrapped(chinese)), leavesOf(unwrapped(english))];
  const places = (text: string | null | undefined) => [...(text ?? '').matchAll(/\{(\w+)(?:\|[^{}]+)?\}/g)].map((found) => found[1]).sort().join();
  return [
    ...[...here].flatMap(([key, text]) => {
      const other = there.get(key);
      if (other === undefined) return [`${twin} lacks ${key}`];
      if (text?.trim() === '') return [`${path} has no words for ${key}`];
      if (other?.trim() === '') return [`${twin} has no words for ${key}`];
      if (text !== null && other !== null && places(text) !== places(other)) return [`${twin} ${key} has other places {…} than the Chinese`];
      // A language is named in its own language.
      if (key.startsWith('language.')) return [];
      return other !== null && /\p{Script=Han}/u.test(other) && !/[a-z]/i.test(other) ? [`${twin} ${key} is not translated`] : [];
    }),
    ...[...there.keys()].filter((key) => !here.has(key)).map((key) => `${path} lacks ${key}`),
  ];
}

/** The words people see. */
export const twins: Law = {
  sentence: 'every text.ts has an English twin with the same keys and places, and no word is empty',
  breaches: (tree) => [
    ...pathsOf(tree, /^src\/(.*\/)?text\.ts$/).flatMap((path) => twinsDiffer(tree, path)),
    ...pathsOf(tree, /^src\/(.*\/)?text\.en\.ts$/).filter((path) => !tree.has(path.replace('.en.ts', '.ts'))).map((path) => `${path} has no Chinese original`),
  ],
  faults: {
    'no twin': { 'src/features/station/text.en.ts': null },
    'a key only in Chinese': { 'src/features/opinion/text.ts': "/** W. */\nexport const text = { a: '甲', b: '乙' };\n", 'src/features/opinion/text.en.ts': "/** W. */\nexport const en = { a: 'a' };\n" },
    'a key only in English': { 'src/features/opinion/text.ts': "/** W. */\nexport const text = { a: '甲' };\n", 'src/features/opinion/text.en.ts': "/** W. */\nexport const en = { a: 'a', b: 'b' };\n" },
    'an empty word': { 'src/features/opinion/text.ts': "/** W. */\nexport const text = { a: '' };\n", 'src/features/opinion/text.en.ts': "/** W. */\nexport const en = { a: '' };\n" },
    'a lost place': { 'src/features/opinion/text.ts': "/** W. */\nexport const text = { a: '{n} 件' };\n", 'src/features/opinion/text.en.ts': "/** W. */\nexport const en = { a: 'some' };\n" },
    'Chinese left in English': { 'src/features/opinion/text.ts': "/** W. */\nexport const text = { a: '甲' };\n", 'src/features/opinion/text.en.ts': "/** W. */\nexport const en = { a: '甲' };\n" },
  },
};

/** What may follow a name or a number and ends in s without being many of something. */
const noPlurals = new Set('is has was says asks needs names belongs does makes comes waits stops this its still co-signs loses'.split(' '));

/** English counts one thing as one thing. */
export const plurals: Law = {
  sentence: 'English words after a count say one and many: {count|day|days}',
  breaches: (tree) => pathsOf(tree, /^src\/(.*\/)?text\.en\.ts$/).flatMap((path) => {
    const words = exportedObject(scriptOf(tree, path));
    return [...(words ? leavesOf(unwrapped(words)) : [])].flatMap(([key, text]) =>
      [...(text ?? '').matchAll(/\{(\w+)\} (?:more |late |overdue |open |closed |new )?([a-z]*[^s]s)\b/g)]
        .filter(([, , word = '']) => !noPlurals.has(word)).map(([found]) => `${path} ${key} reads “${found}” also for one`));
  }),
  faults: {
    'one days': { 'src/features/opinion/text.en.ts': "/** W. */\nexport const en = { a: '{days} days left' };\n" },
    'one late promises': { 'src/features/opinion/text.en.ts': "/** W. */\nexport const en = { a: '{office} has {count} late promises' };\n" },
  },
};
