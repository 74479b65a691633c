import { type Insertable, sql } from 'kysely';
import type { DB } from '#db/tables.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { Mark } from '../rules.ts';

/** The deputy's word as it stands now: the form, or what it was changed to. */
export interface StandingForm {
  readonly id: string;
  readonly result: Mark;
  readonly showGrade: boolean;
  readonly changed: boolean;
}

const standing = (tx: Tx, suggestionId: string) => tx.db.selectFrom('suggestionAppraisal as form')
  .leftJoin('suggestionAppraisalChange as later', (join) => join.onRef('later.tenantId', '=', 'form.tenantId').onRef('later.appraisalId', '=', 'form.id'))
  .select([
    'form.id', 'form.round', sql<Mark>`coalesce(later.result, form.result)`.as('result'), sql<boolean>`coalesce(later.show_grade, form.show_grade)`.as('showGrade'), sql<boolean>`later.id is not null`.as('changed'),
  ])
  .where('form.tenantId', '=', tx.tenantId).where('form.suggestionId', '=', suggestionId);

/** The form of one round, or null where none came. */
export const formOf = async (tx: Tx, suggestionId: string, round: number): Promise<StandingForm | null> =>
  (await standing(tx, suggestionId).where('form.round', '=', round).executeTakeFirst()) ?? null;

/** Was the deputy dissatisfied with what came of an earlier round? */
export const unhappyBefore = async (tx: Tx, suggestionId: string, round: number): Promise<boolean> =>
  (await standing(tx, suggestionId).where('form.round', '<', round).where(sql<string>`coalesce(later.result, form.result)`, '=', 'dissatisfied').executeTakeFirst()) !== undefined;

/** The deputy's word on the answers of this round, where the deputy agrees that it is shown. */
export async function gradeToShow(tx: Tx, suggestionId: string, round: number): Promise<Mark | null> {
  const form = await formOf(tx, suggestionId, round);
  return form?.showGrade ? form.result : null;
}

/** Keeps the changed word beside the form; the table lets a form be changed once. */
export const insertChange = (tx: Tx, row: Omit<Insertable<DB['suggestionAppraisalChange']>, 'tenantId'>) =>
  tx.db.insertInto('suggestionAppraisalChange').values({ tenantId: tx.tenantId, ...row }).execute();

/** What forms were changed to, by the form. */
export async function changesOf(tx: Tx, formIds: readonly string[]) {
  if (formIds.length === 0) return new Map<string, ChangeRow>();
  const rows = await tx.db.selectFrom('suggestionAppraisalChange').select(['appraisalId', 'attitude', 'result', 'words', 'ground', 'showGrade', 'reason', 'changedOn', 'enteredBy'])
    .where('tenantId', '=', tx.tenantId).where('appraisalId', 'in', [...formIds]).execute() as ChangeRow[];
  return new Map(rows.map((row) => [row.appraisalId, row]));
}

/** One change as a page shows it. */
export interface ChangeRow {
  readonly appraisalId: string;
  readonly attitude: Mark;
  readonly result: Mark;
  readonly words: string | null;
  readonly ground: string | null;
  readonly showGrade: boolean;
  readonly reason: string;
  readonly changedOn: string;
  readonly enteredBy: string | null;
}
