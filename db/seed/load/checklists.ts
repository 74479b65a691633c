import { addDays, dateOn, yearOf } from '#kernel/dates.ts';
import { makeList } from '#features/inspection/actions/make-list.ts';
import { noteVisit } from '#features/inspection/actions/note-visit.ts';
import type { UsualKey } from '#features/inspection/rules.ts';
import type { Tx } from '#platform/db/connect.ts';
import { type Ground, does, workOf } from './by-verbs.ts';

/** What the county's office asks, in its own order, numbers and words; one of its items nobody asked before. */
const asked: readonly { readonly key?: UsualKey; readonly number: string; readonly asks?: string }[] = [
  { key: 'plates', number: '一（1）', asks: '代表联络站统一挂牌' },
  { key: 'walls', number: '一（2）', asks: '工作制度、代表名单上墙' },
  { key: 'haves', number: '一（3）' },
  { key: 'plans', number: '二（1）', asks: '有年度工作计划' },
  { key: 'pace', number: '二（2）', asks: '每季度至少活动一次' },
  { key: 'minutes', number: '二（3）', asks: '活动有方案、有记录、有总结' },
  { key: 'receptions', number: '三（1）', asks: '代表接待选民台账' },
  { key: 'contactCards', number: '三（1）' },
  { key: 'handling', number: '三（2）', asks: '代表建议办复率、见面率' },
  { key: 'reports', number: '三（3）', asks: '代表向选民述职' },
  { number: '四', asks: '经费保障和使用情况' },
];

/** The checklist the county brought, and the day it announced itself by it. */
export async function loadChecklists(tx: Tx, ground: Ground): Promise<void> {
  const { now } = ground;
  const work = workOf(tx, ground, new Date(`${addDays(dateOn(now), -3)}T09:30:00+08:00`));
  const listId = await does(work, makeList, { name: '县人大联络站规范化检查', askedBy: '县人大常委会代表工委', items: [...asked] });
  const visitOn = addDays(dateOn(now), 35);
  await does(work, noteVisit, { year: yearOf(dateOn(now)), visitOn, visitor: '县人大常委会代表工委', listId });
}
