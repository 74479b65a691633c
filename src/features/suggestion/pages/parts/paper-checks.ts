/** What a draft looks like it lacks; each is a hint, never a hindrance. */
export type PaperHint = 'oneMatter' | 'noPlace' | 'noCount' | 'short';

const somewhere = /村|组|社区|路|街|桥|渠|河|塘|校|院|站|里|巷|坝|湾|沟|坡/;
const howMany = /\d|[一二三四五六七八九十百千万两几]+(户|人|亩|米|公里|盏|名|次|年|个)/;

/** One matter, a place, how many are concerned: looked for in the words alone, so it works without a network. */
export function paperHints(paper: { title: string; facts: string; proposal: string }): PaperHint[] {
  const { title, facts, proposal } = paper;
  if (facts.trim() === '') return [];
  const found: PaperHint[] = [];
  if (/[；;]|以及|、.*、|并.*(解决|建设|修)/.test(title)) found.push('oneMatter');
  if (!somewhere.test(`${title}${facts}`)) found.push('noPlace');
  if (!howMany.test(facts)) found.push('noCount');
  if (facts.trim().length < 30 || proposal.trim().length < 10) found.push('short');
  return found;
}
