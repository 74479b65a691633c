import { judge } from '#kernel/verdict.ts';
import type { Work } from '#platform/feature.ts';
import { policy } from './policy.ts';
import { knowsAppraisal } from './rules/readers.ts';
import { find } from './store/case.ts';
import { type Part, parts, suggestionOf } from './store/holders.ts';

/** What hangs on a reply goes with the paper, 征询意见表 with who may know the deputy's opinion, a paper signature also with who typed for the signer. */
export async function opensPart(work: Work, part: string, id: string): Promise<boolean> {
  const known = parts.find((one) => one === part);
  const paperId = known && await suggestionOf(work.tx, known, id);
  const paper = paperId ? await find(work.tx, paperId, false) : null;
  if (!paper || judge(policy.see, work.actor, paper, work.today) !== null) return false;
  const may: Readonly<Record<Part, boolean>> = { reply: true, contact: true, appraisal: knowsAppraisal(work.actor, paper), signature: knowsAppraisal(work.actor, paper) || work.actor.personId === paper.typedBy };
  return known !== undefined && may[known];
}
