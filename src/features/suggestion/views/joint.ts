import { judge } from '#kernel/verdict.ts';
import type { Work } from '#platform/feature.ts';
import { numberFields } from '../numbering.ts';
import { policy } from '../policy.ts';
import { answers, hasSpoken, liveAssignments } from '../rules/standing.ts';
import type { Standing } from '../rules/suggestion.ts';
import { type ListRow, shown } from '../store/list.ts';
import { jointIds } from '../store/joint.ts';

/** Has every office that answers spoken with the deputy of this case? */
const isHeard = (row: ListRow): boolean => liveAssignments(row).filter(({ role }) => answers(role)).every(({ officeId }) => hasSpoken(row, officeId));

/** The other cases 并案 with this one, the leading one first; of a case this reader may not see only its number, which is no secret. */
export async function jointFields(work: Work, paper: Standing) {
  const { tx, actor, today, locale } = work;
  const rows = await shown(tx, actor, await jointIds(tx, paper), today);
  return rows.map((row) => {
    const sees = judge(policy.see, actor, row, today) === null;
    return { id: sees ? row.id : null, numberLabel: numberFields(locale, row).numberLabel ?? '', title: sees ? row.title : null, lead: sees ? { id: row.leadPersonId, name: row.leadName } : null, leads: row.id === paper.handledWith, spoken: isHeard(row) };
  });
}
