import ts from 'typescript';
import { at, isTest, scriptsOf, visit } from '#tests/support/source-tree.ts';
import type { Law } from './law.ts';

const timeless = /^src\/kernel\/|^src\/features\/[^/]+\/(actions\/|(rules|policy|store|views|public|jobs|contract)(\.ts|\/))/;

/** Law 6. */
export const timeIsGiven: Law = {
  sentence: 'time comes in as an argument: no Date.now() and no bare new Date() in kernel, rules, policies, stores, verbs, views and jobs',
  breaches: (tree) => scriptsOf(tree, timeless).filter(({ path }) => !isTest(path)).flatMap((script) => {
    const found: string[] = [];
    visit(script.ast, (node) => {
      const now = (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length)
        || (ts.isCallExpression(node) && /^(globalThis\.)?(Date(\.now)?|performance\.now|Temporal\.Now\.\w+)$/.test(node.expression.getText()));
      if (now) found.push(`${at(script, node)} asks the machine for the time`);
    });
    return found;
  }),
  faults: {
    'a rule that looks at the clock': { 'src/features/station/rules.ts': '/** D. */\nexport const late = () => Date.now() > 0;\n' },
    'a verb that dates itself': { 'src/features/station/actions/open.ts': 'const at = new Date();\n' },
    'a store that dates itself': { 'src/features/station/store.ts': 'const at = new Date;\n' },
  },
};

/** Law 9. */
export const idsFromOneDoor: Law = {
  sentence: 'ids are UUIDv7 from the kernel: nothing else makes them',
  breaches: (tree) => scriptsOf(tree, /^src\//).filter(({ path }) => path !== 'src/kernel/id.ts').flatMap((script) => {
    const found: string[] = [];
    visit(script.ast, (node) => { if (ts.isIdentifier(node) && node.text === 'randomUUID') found.push(`${at(script, node)} makes an id of its own`); });
    return found;
  }),
  faults: { 'a random id': { 'src/platform/x.ts': 'const id = crypto.randomUUID();\n' } },
};
