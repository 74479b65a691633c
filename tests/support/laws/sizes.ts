import ts from 'typescript';
import { at, isTest, pathsOf, scriptsOf, visit, type SourceTree } from '#tests/support/source-tree.ts';
import type { Law } from './law.ts';

const written = (tree: SourceTree) =>
  pathsOf(tree, /\.(ts|vue|mjs|css)$/).filter((path) => path !== 'db/tables.ts').map((path) => ({ path, lines: (tree.get(path) ?? '').replace(/\n$/, '').split('\n').length }));

const most: Readonly<Record<string, number>> = { 'src/platform/perform.ts': 150, 'src/features/register/definition.ts': 150 };

/** Law 4 and 5, sizes. */
export const shortFiles: Law = {
  sentence: 'no file has more than 400 lines; perform.ts and the definition of a register have at most 150, they are not frameworks',
  breaches: (tree) => written(tree).filter(({ path, lines }) => lines > (most[path] ?? 400)).map(({ path, lines }) => `${path} has ${lines} lines`),
  faults: {
    'a long file': { 'src/kernel/x.ts': '//\n'.repeat(401) },
    'a long page': { 'src/ui/kit/X.vue': '\n'.repeat(401) },
    'a pipeline that grew into a framework': { 'src/platform/perform.ts': '//\n'.repeat(160) },
  },
};

/** Law 4, the median. */
export const smallMedian: Law = {
  sentence: 'half of the files of the program have at most 60 lines',
  breaches: (tree) => {
    const lines = written(tree).filter(({ path }) => path.startsWith('src/') && !isTest(path)).map((file) => file.lines).sort((a, b) => a - b);
    const median = lines[Math.floor((lines.length - 1) / 2)] ?? 0;
    return median > 60 ? [`src/ has a median of ${median} lines`] : [];
  },
  faults: { 'mostly long files': Object.fromEntries([...Array(30).keys()].map((n) => [`src/kernel/${n}.ts`, '//\n'.repeat(61)])) },
};

const drawer = /(^|\/)(index\.(ts|vue)|[^/]*\b(utils?|helpers?|commons?)\b[^/]*)(\/|$)/i;

/** Law 4, names that say nothing. */
export const noDrawers: Law = {
  sentence: 'no index.ts and no drawer called utils, helpers or common',
  breaches: (tree) => pathsOf(tree, /^(src|tests|tools|db|bench)\//).filter((path) => drawer.test(path)).map((path) => `${path} says nothing about what is in it`),
  faults: {
    'a barrel': { 'src/kernel/index.ts': '' },
    'a drawer': { 'src/platform/date-utils.ts': '' },
    'a folder of leftovers': { 'src/ui/common/x.ts': '' },
  },
};

/** Law 4, types. */
export const noAny: Law = {
  sentence: 'nothing is typed any',
  breaches: (tree) => scriptsOf(tree, /^(src|tests|tools|db|bench)\//).flatMap((script) => {
    const found: string[] = [];
    visit(script.ast, (node) => { if (node.kind === ts.SyntaxKind.AnyKeyword) found.push(`${at(script, node)} is typed any`); });
    return found;
  }),
  faults: {
    'a parameter': { 'src/kernel/x.ts': '/** X. */\nexport const x = (y: any) => y;\n' },
    'a cast on a page': { 'src/ui/kit/X.vue': '<script setup lang="ts">\nconst x = 1 as any;\n</script>' },
  },
};
