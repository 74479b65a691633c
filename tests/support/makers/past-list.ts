import type { House } from '#platform/house.ts';
import { writeSheet } from '#platform/print/sheet.ts';
import type { Town } from '#tests/support/makers.ts';

/** The columns of a list as a township office keeps it. */
export const pastHeader = ['届次', '编号', '案由', '领衔代表', '附议人', '承办单位（主办/会办）', '交办日期', '答复日期', '答复类别', '满意度', '内容', '答复内容', '承诺/计划办结时间', '兑现日期', '种类'] as const;

/** One row of such a list, by what is written in it. */
export type PastCells = Partial<Record<(typeof pastHeader)[number], string>>;

/** A list of last year's suggestions as a workbook. */
export const pastList = (rows: readonly PastCells[]): Promise<Uint8Array> =>
  writeSheet({ name: '2025年建议', title: '清河镇2025年代表建议办理情况一览表', columns: pastHeader.map((header) => ({ header })), rows: rows.map((cells) => pastHeader.map((header) => cells[header] ?? null)) });

/** Uploads a workbook; answers the file's id. */
export async function uploadSheet(house: House, town: Town, bytes: Uint8Array, name = '2025年建议.xlsx', by: string | null = null): Promise<string> {
  return (await house.database.inTenant(town.id, (tx) => house.files.take(tx, { bytes, name, by, now: house.clock.now() }))).id;
}
