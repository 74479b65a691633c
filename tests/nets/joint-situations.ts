import type { Say, Situation, Step } from './situation.ts';

const second: Say = async ({ look }) => ({ id: String((await look(`select id from suggestion where title = '第二件'`))[0]?.['id']) });
const joined: Say = async (stage) => ({ withIds: [(await second(stage))['id']] });
/** A second case of one content, numbered as the first was. */
const twoAccepted: readonly Step[] = ['suggestion.accept', ['suggestion.draft', () => ({ title: '第二件', origin: 'visit' }), 'deputy'], ['suggestion.submit', second, 'deputy'], ['suggestion.accept', second]];

/** What goes before cases are handled together 并案, and what is said. */
export const jointSituations: Readonly<Record<string, Situation>> = {
  'suggestion.mergeHandling': { after: twoAccepted, say: joined },
  'suggestion.separateHandling': { after: [...twoAccepted, ['suggestion.mergeHandling', joined]] },
};
