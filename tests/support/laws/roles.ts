import ts from 'typescript';
import { at, isTest, scriptsOf, visit } from '#tests/support/source-tree.ts';
import type { Law } from './law.ts';

const side = ['clerk', 'chair', 'presidium'];

/** Law 12: a page that spells out roles for itself goes on showing what was closed to them, or hides what was opened. */
export const rolesOnce: Law = {
  sentence: 'a page asks sees() whom a part of it is for: it goes through no roles by itself and does not spell out presidiumSide',
  breaches: (tree) => scriptsOf(tree, /^src\/(ui|features\/[^/]+\/pages)\//).filter(({ path }) => !isTest(path)).flatMap((script) => {
    const found: string[] = [];
    visit(script.ast, (node) => {
      if (ts.isArrayLiteralExpression(node)) {
        const named = new Set(node.elements.map((one) => (ts.isStringLiteral(one) ? one.text : '')));
        if (side.every((role) => named.has(role))) found.push(`${at(script, node)} spells out presidiumSide`);
      }
      if (ts.isCallExpression(node) && /^session\.(value\.)?roles\.(some|filter|find|every)$/.test(node.expression.getText())) found.push(`${at(script, node)} goes through the roles by itself`);
    });
    return found;
  }),
  faults: {
    'the side spelled out': { 'src/features/station/pages/parts/x.ts': "const readers = ['countyOfficer', 'presidium', 'chair', 'clerk'];\n" },
    'a page that goes through the roles': { 'src/features/station/pages/desk/X.vue': "<script setup lang=\"ts\">\nconst may = session.value.roles.some((role) => role === 'clerk');\n</script>\n" },
  },
};
