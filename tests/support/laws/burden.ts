import ts from 'typescript';
import { at, scriptsOf, visit } from '#tests/support/source-tree.ts';
import type { Law } from './law.ts';

/** What a contract would have to ask for to locate people, have them check in, or rank them. */
const forbidden = /^(latitude|longitude|lat|lng|gps|geo|geolocation|coordinates?|whereabouts|trail|checkIns?|checkedIn|checkInAt|scores?|ranks?|ranking|leaderboard|streak|likes?|onlineMinutes|loginCount)$/i;
const photo = /(photo|picture|image)Ids?$/i;

/** 减负: what the measures against 指尖上的形式主义 forbid is in no contract. */
export const gentle: Law = {
  sentence: 'no contract asks where somebody is, to check in, or to be ranked, and no photo is ever required',
  breaches: (tree) => scriptsOf(tree, /^src\/features\/[^/]+\/contract(\.ts|\/.*\.ts)$/).flatMap((script) => {
    const found: string[] = [];
    visit(script.ast, (node) => {
      if (!ts.isPropertyAssignment(node)) return;
      const name = node.name.getText().replaceAll(/['"]/g, '');
      if (forbidden.test(name)) found.push(`${at(script, node)} asks for ${name}`);
      else if (photo.test(name) && !node.initializer.getText().startsWith('maybe(')) found.push(`${at(script, node)} requires ${name}`);
    });
    return found;
  }),
  faults: {
    'a place that is recorded': { 'src/features/station/contract.ts': "/** S. */\nexport const station = contract('station', { verbs: { open: verb({ input: fields({ id: id(), latitude: number() }) }) }, views: {} });\n" },
    'a check-in': { 'src/features/station/contract/fields.ts': '/** F. */\nexport const attendance = { checkedIn: flag() };\n' },
    'a ranking': { 'src/features/station/contract/fields.ts': '/** F. */\nexport const row = { rank: count() };\n' },
    'a photo that is required': { 'src/features/station/contract/fields.ts': '/** F. */\nexport const proof = { photoIds: listOf(id(), 6) };\n' },
  },
};
