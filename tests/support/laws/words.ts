import ts from 'typescript';
import { at, isTest, pathsOf, scriptsOf, visit, type Script, type SourceTree } from '#tests/support/source-tree.ts';
import type { Law } from './law.ts';
import { featureFolders } from './layers.ts';
import { stringsOf } from './literal.ts';
import { bare } from './sql.ts';

/** Domain words in pinyin: the ones a tired hand would type. Matched against whole words of an identifier. */
const pinyin = new Set(`yijian daibiao jianyi renda zhuxi zhuxituan xiangzhen zhenzhang cunweihui cunmin lianluozhan lianluoshi xuanqu
  xuanmin xuanju jieci huiyi banli chengban duban shuzhi ceping dafu manyi jiaoban tuiban xinfang ganshi zhanzhang jiedai zuzhang
  xiaozu gongshi shenhe gongkai liuzhuan biaojue toupiao yusuan jiandu jueyi bianhao qianshou lvzhi lvzhi qunzhong jumin weiyuan
  weiyuanhui changwei zhengfu bumen jiedao shequ cunzu shouji mingcheng xingming dianhua dizhi shijian neirong biaoti leixing zhuangtai`.split(/\s+/));

const wordsOf = (name: string): string[] => {
  const parts = name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().split(/[^a-z]+/).filter(Boolean);
  // Two syllables written as two words (yiJian) are caught joined.
  return [...parts, ...parts.slice(1).map((part, place) => `${parts[place]}${part}`)];
};

const isPinyin = (name: string) => wordsOf(name).some((word) => pinyin.has(word));

function identifiersOf(script: Script): { name: string; node: ts.Node }[] {
  const found: { name: string; node: ts.Node }[] = [];
  visit(script.ast, (node) => { if (ts.isIdentifier(node)) found.push({ name: node.text, node }); });
  return found;
}

/** Names: English, kebab-case files, PascalCase pages. */
export const englishNames: Law = {
  sentence: 'identifiers, files and columns are English, never pinyin',
  breaches: (tree) => [
    ...scriptsOf(tree, /^(src|tests|tools|db|bench)\//).flatMap((script) =>
      identifiersOf(script).filter(({ name }) => isPinyin(name)).map(({ name, node }) => `${at(script, node)} ${name} is pinyin`)),
    ...pathsOf(tree, /^db\/migrations\/.*\.sql$/).flatMap((path) => (bare(tree.get(path) ?? '').match(/\w+/g) ?? []).filter(isPinyin).map((name) => `${path} ${name} is pinyin`)),
    ...pathsOf(tree, /^(src|tests|tools|db|bench|docs)\//).filter(isPinyin).map((path) => `${path} is pinyin`),
  ],
  faults: {
    'a variable': { 'src/kernel/x.ts': 'const yijianCount = 1;\n' },
    'two words': { 'src/ui/kit/X.vue': '<script setup>\nconst daiBiao = 1;\n</script>' },
    'a column': { 'db/migrations/0003_x.sql': 'ALTER TABLE station ADD COLUMN xingming text;' },
    'a file': { 'src/kernel/jianyi.ts': '' },
  },
};

/** Names of files. */
export const fileNames: Law = {
  sentence: 'files are kebab-case, pages and parts PascalCase.vue',
  breaches: (tree) => pathsOf(tree, /^(src|tests|tools|db|bench)\/.*\.(ts|vue|mjs|css)$/).filter((path) => {
    const name = path.split('/').at(-1) ?? '';
    return name.endsWith('.vue') ? !/^[A-Z][A-Za-z0-9]*\.vue$/.test(name) : !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*$/.test(name);
  }).map((path) => `${path} is named otherwise`),
  faults: {
    'a camelCase file': { 'src/kernel/dueDate.ts': '' },
    'a kebab-case page': { 'src/ui/kit/date-field.vue': '' },
  },
};

/** One row of the glossary, and the heading it stands under. */
interface Term {
  readonly heading: string;
  readonly line: number;
  readonly chinese: readonly string[];
  readonly identifiers: readonly string[];
}

const glossaryPath = 'docs/glossary.md';

/** Names of verbs and states belong to one life; everything else is said in the whole house, whatever heading it stands under. */
const scopeOf = (heading: string): string => (/'s life$|^A station$|^Interchange$|^What each kind/.test(heading) ? heading : 'the whole house');

function termsOf(tree: SourceTree): Term[] {
  let heading = '';
  return (tree.get(glossaryPath) ?? '').split('\n').flatMap((row, place) => {
    heading = /^## (.+)/.exec(row)?.[1] ?? heading;
    const [, chinese = '', identifiers = ''] = /^\|([^|]+)\|([^|]+)\|/.exec(row) ?? [];
    const named = [...identifiers.matchAll(/`(\w[^`]*)`/g)].map(([, name = '']) => name);
    return named.length === 0 ? [] : [{ heading, line: place + 1, chinese: chinese.trim().split(/[·、]/), identifiers: named }];
  });
}

const saidTwice = (terms: readonly Term[], said: (term: Term) => readonly string[]): string[] =>
  [...Map.groupBy(terms.flatMap((term) => said(term).map((name) => ({ name, term }))), ({ name, term }) => `${name} under ${scopeOf(term.heading)}`)]
    .filter(([, rows]) => rows.length > 1).map(([name, rows]) => `${glossaryPath} has ${name} in lines ${rows.map(({ term }) => term.line).join(' and ')}`);

/** The glossary. */
export const glossary: Law = {
  sentence: 'docs/glossary.md has one row a term: each feature folder has its row, no term and no identifier has two, and each identifier stands in the code',
  breaches: (tree) => {
    const terms = termsOf(tree);
    const known = new Set(terms.flatMap(({ identifiers }) => identifiers));
    const code = pathsOf(tree, /^(src|db)\/.*\.(ts|vue|sql)$/).filter((path) => !isTest(path)).map((path) => tree.get(path) ?? '').join('\n').toLowerCase();
    return [
      ...featureFolders(tree).filter((name) => !known.has(name)).map((name) => `${glossaryPath} has no row for src/features/${name}/`),
      ...saidTwice(terms, ({ chinese }) => chinese), ...saidTwice(terms, ({ identifiers }) => identifiers),
      ...terms.flatMap(({ identifiers, line }) => identifiers.filter((name) => !code.includes((name.split(/[. ]/).at(-1) ?? '').toLowerCase())).map((name) => `${glossaryPath}:${line} explains ${name}, which stands nowhere`)),
    ];
  },
  faults: {
    'a feature nobody explained': { 'docs/glossary.md': '| 中文 | identifier | meaning | note |\n| 意见 | `opinion` | a word | |\n' },
    'a term with two rows': { 'docs/glossary.md': '| 联络站 | `station` | a room | |\n| 意见 | `opinion` | a word | |\n## Across the house\n| 意见 | `policy` | another | |\n' },
    'a name for two terms': { 'docs/glossary.md': '| 联络站 | `station` | a room | |\n| 意见 | `opinion` | a word | |\n| 站点 | `station` | another | |\n' },
    'a name from before': { 'docs/glossary.md': '| 联络站 | `station` | a room | |\n| 意见 | `opinion` | a word | |\n| 议案 | `motion` | gone | |\n' },
  },
};

const article = /《[^》]+》第[〇零一二三四五六七八九十百千]+条/;
/** The specimen page shows the kit with invented samples. */
const isSample = (path: string) => path.startsWith('src/ui/specimen/');
const mayCite = /\/rules\.ts$|\/rules\/|^src\/kernel\/|(^|\/)text(\.\w+)?\.ts$|^src\/features\/settings\/|^src\/.*\bprofile[\w-]*\.ts$/;

/** Law 10. */
export const lawCited: Law = {
  sentence: 'the law is cited at the constant that embodies it (rules, kernel, settings) and in the words people read, nowhere else',
  breaches: (tree) => pathsOf(tree, /^src\/.*\.(ts|vue)$/).filter((path) => !isTest(path) && !isSample(path) && !mayCite.test(path)).flatMap((path) =>
    (tree.get(path) ?? '').split('\n').flatMap((line, place) => (article.test(line) ? [`${path}:${place + 1} cites ${article.exec(line)?.[0]}`] : []))),
  faults: {
    'an action that cites': { 'src/features/station/actions/open.ts': '// 《代表法》第五十一条\n' },
    'a page that cites': { 'src/features/station/pages/desk/X.vue': '<template><p>《代表法》第五十一条</p></template>' },
  },
};

/** True when a doc comment stands above the statement, or above the unbroken block of lines it belongs to. */
function isDocumented(script: Script, statement: ts.Statement, place: number): boolean {
  if (ts.getJSDocCommentsAndTags(statement).length > 0) return true;
  const before = script.ast.statements[place - 1];
  if (!before || /\n\s*\n/.test(script.ast.text.slice(before.end, statement.getStart(script.ast)))) return false;
  return isExported(before) && isDocumented(script, before, place - 1);
}

/** A showing mirrors its entry in the contract, which says what it is. */
const isShowing = (statement: ts.Statement) => ts.isVariableStatement(statement) && /= showing\(/.test(statement.getText());

const isExported = (statement: ts.Statement) =>
  ts.canHaveModifiers(statement) && (ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false);

/** Law 11. */
export const documented: Law = {
  sentence: 'whatever is exported carries a doc comment (one may head an unbroken block of exports)',
  breaches: (tree) => scriptsOf(tree, /^(src|db)\/.*\.ts$/).filter(({ path }) => !isTest(path) && path !== 'db/tables.ts' && !/(^|\/)text(\.\w+)?\.ts$/.test(path)).flatMap((script) =>
    script.ast.statements.flatMap((statement, place) => (isExported(statement) && !isShowing(statement) && !isDocumented(script, statement, place) ? [`${at(script, statement)} is exported without a doc comment`] : []))),
  faults: {
    'a bare function': { 'src/kernel/x.ts': 'export function x() {}\n' },
    'a bare constant after a blank line': { 'src/kernel/x.ts': '/** A. */\nexport const a = 1;\n\nexport const b = 2;\n' },
  },
};

/** A page without its comments and without decoration that is hidden from readers; line numbers stay. */
const readablePart = (text: string): string =>
  text.replace(/<!--[\s\S]*?-->|\/\*[\s\S]*?\*\/|(?<![:'"])\/\/[^\n]*|(?<=aria-hidden="true">)[^<]*/g, (part) => part.replace(/[^\n]/g, ' '));

/** Words on pages. */
export const wordsInText: Law = {
  sentence: 'pages hold no words of their own: what people read stands in text.ts and its twins',
  breaches: (tree) => pathsOf(tree, /^src\/.*\.vue$/).filter((path) => !isSample(path)).flatMap((path) => {
    return readablePart(tree.get(path) ?? '').split('\n').flatMap((line, place) => (/\p{Script=Han}/u.test(line) ? [`${path}:${place + 1} has words of its own`] : []));
  }),
  faults: { 'a heading in the template': { 'src/ui/kit/X.vue': '<template><h1>联络站</h1></template>' } },
};

// A hex colour has a digit or repeats one letter: `#feed` and `#add` are places on a page.
const colour = /(?<![&\w])#(?:(?=[a-f]*\d)(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})|([a-f])\1{2,7})\b(?!-)|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(/i;
const pixels = /(?<![\w.-])\d*\.?\d+px\b/;
const named = /(?:color|background|border[\w-]*|fill|stroke|outline|shadow)\s*:[^;{}]*(?<![\w-])(?:white|black|red|green|blue|yellow|orange|gr[ae]y|silver|gold|crimson|maroon|navy|teal|purple|pink|brown)\b/i;

const literalIn = (text: string, css: boolean) => colour.exec(text)?.[0] ?? pixels.exec(text)?.[0] ?? (css ? named.exec(text)?.[0] : undefined);

/** Looks. */
export const tokensOnly: Law = {
  sentence: 'no colour and no px is written outside src/ui/tokens.css',
  breaches: (tree: SourceTree) => [
    ...pathsOf(tree, /^src\/.*\.(vue|css)$/).filter((path) => path !== 'src/ui/tokens.css').flatMap((path) => {
      return readablePart(tree.get(path) ?? '').split('\n').flatMap((line, place) => {
        const found = literalIn(line, true);
        return found ? [`${path}:${place + 1} writes ${found}`] : [];
      });
    }),
    ...scriptsOf(tree, /^src\/.*\.ts$/).filter(({ path }) => !isTest(path)).flatMap((script) =>
      stringsOf(script).flatMap(({ text, node }) => (literalIn(text, false) ? [`${at(script, node)} writes ${literalIn(text, false)}`] : []))),
  ],
  faults: {
    'a hex colour': { 'src/ui/kit/X.vue': '<style>\na { color: #b01f24; }\n</style>' },
    'a named colour': { 'src/ui/base.css': 'a { color: white; }' },
    'a mixed colour': { 'src/ui/base.css': 'a { color: rgb(1 2 3); }' },
    'a length': { 'src/ui/base.css': 'a { margin: 8px; }' },
    'a colour in a script': { 'src/ui/chart.ts': "/** F. */\nexport const fill = '#fff';\n" },
  },
};
