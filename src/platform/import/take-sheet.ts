import { buffer } from 'node:stream/consumers';
import { refuse } from '#kernel/verdict.ts';
import type { Work } from '../feature.ts';
import { type ReadSheet, readSheet } from '../print/read-sheet.ts';

/** Why a file is no workbook to read, as the Excel reader says it, and the platform's words for it. */
export const sheetRefusals = {
  'empty-file': 'sheetEmpty', 'too-large': 'sheetTooLarge', encrypted: 'sheetEncrypted', 'old-excel': 'sheetOld', csv: 'sheetCsv', 'web-page': 'sheetWebPage',
  'not-a-workbook': 'sheetOther', damaged: 'sheetDamaged', 'too-many-rows': 'sheetTooLong', 'too-many-columns': 'sheetTooWide',
} as const;

/** The sheets of an uploaded workbook. The upload itself is not kept: it may hold what is not ours to keep, such as ID numbers; the reading is all that stays. */
export async function takeSheet({ tx, house }: Work<unknown>, fileId: string, maxRows: number): Promise<{ name: string; sheets: readonly ReadSheet[] }> {
  const file = await house.files.find(tx, fileId);
  if (!file || file.holderId !== null) refuse('platform.badFile');
  const read = await readSheet(await buffer(house.files.read(tx, file.id)), { maxRows });
  if (!read.ok) refuse(`platform.${sheetRefusals[read.reason]}`);
  await house.files.discard(tx, file.id);
  return { name: file.name, sheets: read.sheets };
}
