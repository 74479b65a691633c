import { buffer } from 'node:stream/consumers';
import { chineseDate } from '#kernel/dates.ts';
import { refuse } from '#kernel/verdict.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { Work } from '#platform/feature.ts';
import type { Letter, OwnForm } from '#platform/print/letter.ts';
import { roundWord } from '#platform/print/word.ts';
import { bodyOf, fillWordForm } from '#platform/print/word-form.ts';
import { type FieldKey, fieldKeys, fieldNames, setsTemplate, templateKinds } from './rules/template.ts';
import { type TemplateRow, findTemplate, usedTemplate } from './store/templates.ts';

/** What the fields of a form say of a letter. */
export function valuesOf(letter: Letter): Readonly<Record<FieldKey, string>> {
  const body = letter.paragraphs.flatMap(({ heading, level, text }) => (heading === undefined ? [text] : (level ?? 1) >= 3 ? [heading + text] : [heading, text]));
  const fact = (key: FieldKey): string => letter.facts?.[key] ?? '';
  return {
    organName: letter.organName, number: letter.number ?? '', classMark: letter.classMark ?? '', signer: letter.signer ?? '', title: letter.title.replaceAll('\n', ''), addressee: (letter.addressee ?? '').replace(/[：:]$/, ''), body: body.join('\n'),
    attachments: (letter.attachments ?? []).join('、'), organ: letter.organ, date: letter.dateOn ? chineseDate(letter.dateOn) : '', contact: (letter.contact ?? '').replace(/^联系人[：:]/, ''), copyTo: (letter.copyTo ?? []).join('，'),
    caseNumber: fact('caseNumber'), caseTitle: fact('caseTitle'), deputies: fact('deputies'), offices: fact('offices'), facts: fact('facts'), proposal: fact('proposal'),
  };
}

/** The value of a field by any name it goes by. */
export const byName = (values: Readonly<Record<FieldKey, string>>) => (name: string): string | undefined => {
  const key = fieldKeys.find((one) => (fieldNames[one] as readonly string[]).includes(name));
  return key && values[key];
};

/** The id of the form new letters of a kind go out in; null for the standard one, and for kinds that have no other. */
export async function templateInUse(tx: Tx, kind: string): Promise<string | null> {
  const one = templateKinds.find((each) => each === kind);
  return one === undefined ? null : (await usedTemplate(tx, one))?.id ?? null;
}

/** What a letter carries of the form it went out in: nothing for the standard one. */
export async function ownFormOf(tx: Tx, templateId: string | null): Promise<{ ownForm?: OwnForm }> {
  const template = templateId === null ? null : await findTemplate(tx, templateId, false);
  return template ? { ownForm: { fileId: template.fileId, encloses: template.encloses } } : {};
}

/** The letter as Word in the form it went out in; null where that is the standard one. */
export async function wordInOwnForm({ tx, house }: Pick<Work<unknown>, 'tx' | 'house'>, letter: Letter): Promise<Uint8Array | null> {
  const { ownForm, tables = [] } = letter;
  if (!ownForm) return null;
  const { fileId, encloses, mark } = ownForm;
  const round = await roundWord({ mark, tables: encloses ? [] : tables });
  // The mark of a void letter stands over it, not in the place of its class.
  const values = valuesOf(mark ? { ...letter, classMark: '' } : letter);
  return fillWordForm(await buffer(house.files.read(tx, fileId)), byName(values), { before: bodyOf(round.before), after: bodyOf(round.after) });
}

/** A form that was uploaded, for whoever may set it. 404 for any other. */
export async function templateSeen({ tx, actor }: Pick<Work<unknown>, 'tx' | 'actor'>, id: string): Promise<TemplateRow> {
  const row = await findTemplate(tx, id, false);
  return row && setsTemplate(actor, row.kind) ? row : refuse('platform.notFound', 404);
}

/** A form tried on a letter, before it is used or after. */
export const tryTemplate = async (work: Pick<Work<unknown>, 'tx' | 'house'>, { fileId, encloses }: Pick<TemplateRow, 'fileId' | 'encloses'>, letter: Letter): Promise<Uint8Array> =>
  await wordInOwnForm(work, { ...letter, ownForm: { fileId, encloses } }) ?? refuse('letter.templateNoWord');
