import { buffer } from 'node:stream/consumers';
import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { action, type Work } from '#platform/feature.ts';
import { sheetRefusals } from '#platform/import/take-sheet.ts';
import { readWordSheet } from '#platform/import/word-sheet.ts';
import { type ReadSheet, readSheet } from '#platform/print/read-sheet.ts';
import { register } from '../contract.ts';
import { findForm } from '../forms/find-form.ts';
import { columnsFor } from '../forms/headings.ts';
import { knownColumns } from '../own-form.ts';
import { insertForm } from '../store/forms.ts';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** A blank form has a page or two of empty rows. */
const mostRows = 1000;

async function sheetsOf({ tx, house }: Work<unknown>, file: { id: string; mediaType: string }): Promise<readonly ReadSheet[]> {
  if (file.mediaType !== word && file.mediaType !== excel) refuse('register.formKind');
  const bytes = await buffer(house.files.read(tx, file.id));
  if (file.mediaType === word) return [readWordSheet(bytes) ?? refuse('register.formNoTable')];
  const read = await readSheet(bytes, { maxRows: mostRows });
  return read.ok ? read.sheets : refuse(`platform.${sheetRefusals[read.reason]}`);
}

/** Reads a blank form and keeps what was recognised for looking at; the register is printed as before until somebody confirms. */
export const readForm = action(register.verbs.readForm)<object>({
  load: () => Promise.resolve({}),
  apply: async (work) => {
    const { tx, house, input, actor, now, note } = work;
    const file = await house.files.find(tx, input.fileId);
    if (!file || file.holderId !== null) refuse('platform.badFile');
    const known = knownColumns(input.register);
    const found = findForm(await sheetsOf(work, file), (headers) => columnsFor(headers, known).filter(({ how }) => how === 'recognised').length);
    if (typeof found === 'string') refuse(`register.${found}`);
    const id = newId(now.getTime());
    const columns = columnsFor(found.headers, known);
    await house.files.attach(tx, [file.id], { feature: 'register.form', id });
    const number = await insertForm(tx, { id, register: input.register, fileId: file.id, fileName: file.name, title: found.title, signature: found.signature, merged: found.merged, columns, readBy: actor.personId ?? refuse('register.onlyTheOffice', 403), readAt: now });
    note({ register: input.register, number, columns: columns.length, recognised: columns.filter(({ how }) => how === 'recognised').length });
    return { id };
  },
});
