import { describe, expect, test } from 'vitest';
import { life as opinionLife } from '#features/opinion/rules.ts';
import { ruleKeys } from '#features/settings/rules.ts';
import { life as suggestionLife } from '#features/suggestion/rules.ts';
import { readTree } from '#tests/support/source-tree.ts';
import { articleNumber, citationsIn } from './citations.ts';
import { lawText } from './law.ts';
import { table } from './markdown.ts';
import { statesText } from './states.ts';

const tree = readTree(new URL('..', import.meta.url).pathname);

describe('docs/law.md', () => {
  test('has a row for every setting of a town and is the same each time', () => {
    const printed = lawText(tree);
    for (const key of ruleKeys) expect(printed).toContain(`\`${key}\``);
    expect(printed).toContain('| 未经批准两次不出席本级人代会会议 | `absentTwice` |');
    expect(lawText(tree)).toBe(printed);
  });

  test('finds a clause in a comment, in a value and in a list of articles, and names what rests on it', () => {
    const found = citationsIn(new Map([['src/features/x/rules.ts', `
/** At most three (《选举法》第二十六条). */
export const mostSeats = 3;
/** Steps. */
export const laws = {
  /** Two ways in. */
  twoChannels: '《代表法》第二十四条、第三十六条',
};
const hidden = '《代表法》第一条';
`], ['src/features/x/views.ts', '/** 《代表法》第二条 */\nexport const y = 1;\n']]));
    expect(found.map(({ law, article, name, comment }) => [law, article, name, comment])).toEqual([
      ['《代表法》', '第二十四条', 'laws.twoChannels', 'Two ways in.'],
      ['《代表法》', '第三十六条', 'laws.twoChannels', 'Two ways in.'],
      ['《选举法》', '第二十六条', 'mostSeats', 'At most three (《选举法》第二十六条).'],
    ]);
  });

  test.each([['第一条', 1], ['第十条', 10], ['第五十一条', 51], ['第二百零三条', 203], ['第一千二百六十条', 1260]])('%s is number %i', (article, number) => {
    expect(articleNumber(article)).toBe(number);
  });

  test('no cell breaks its table', () => {
    expect(table(['a', 'b'], [['1 | 2', '3\n4']])).toBe('| a | b |\n| --- | --- |\n| 1 \\| 2 | 3 4 |');
  });
});

describe('docs/states.md', () => {
  test('shows every state and every verb of both lives, and no state leading to itself in the pictures', () => {
    const printed = statesText();
    for (const life of [opinionLife, suggestionLife]) for (const name of [...life.states, ...life.verbs]) expect(printed).toContain(`\`${name}\``);
    expect(printed).not.toMatch(/ (\S+) --> \1:/);
  });
});
