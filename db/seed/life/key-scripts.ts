import { diceOf } from '../random.ts';
import { holder } from '../world/town.ts';
import { type PaperAct, by } from './acts.ts';
import type { Desk } from './opinion-writer.ts';
import type { PaperScript } from './paper-teller.ts';

/** Who is put in charge of key suggestions, and why one is. */
const leaders = ['分管农业的副镇长', '镇人大主席', '分管建设的副镇长'] as const;
const grounds = ['weighty', 'concentrated', 'hard', 'yearly'] as const;

/** 重点督办: some of what was assigned and not withdrawn is named within the hour of its assignment. */
export function writeKeys({ town, now }: Desk, papers: readonly PaperScript[], seed: number): PaperAct[] {
  const dice = diceOf(seed);
  return papers.flatMap((paper) => {
    const assigned = paper.acts.find(({ verb, at }) => verb === 'assign' && at <= now);
    if (!assigned || paper.acts.some(({ verb }) => verb === 'withdraw' || verb === 'void') || !dice.chance(0.07)) return [];
    const about = { about: paper.script, by: by(holder(town, 'chair')) };
    return [{ ...about, at: new Date(assigned.at.getTime() + 60_000), verb: 'nameKey' as const, input: { leader: dice.pick(leaders), ground: dice.pick(grounds) } }];
  });
}
