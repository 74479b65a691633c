import { actingOrgan } from '#kernel/organs.ts';
import { refuse } from '#kernel/verdict.ts';
import { fill } from '#kernel/words.ts';
import { ownFormOf, sealFor } from '#features/letter/public.ts';
import { openOffices } from '#features/office/public.ts';
import type { Work } from '#platform/feature.ts';
import type { Letter, OwnForm } from '#platform/print/letter.ts';
import type { DispatchRow } from './store.ts';
import { text } from './text.ts';

/** A letter of the register as it went out. 404 for one whose words its own record keeps: that feature prints it. */
export async function dispatchLetter(work: Work<unknown>, row: DispatchRow): Promise<Letter> {
  if (row.words === null) refuse('platform.notFound', 404);
  const { organName, numberLabel, signer, title, addressee, sentOn, holder } = row;
  const { ownForm } = await ownFormOf(work.tx, row.templateId);
  return {
    ...await sealOf(work, row), ...(ownForm ? { ownForm: voidForm(ownForm, row) } : {}), organName, form: holder === 'congress' || numberLabel !== null ? 'letter' : 'plain', ...(numberLabel === null ? {} : { number: numberLabel }), ...(signer === null ? {} : { signer }),
    ...(row.voidedOn === null ? {} : { classMark: text.voidMark }), title, addressee, paragraphs: row.words.split(/\n+/).filter((line) => line.trim() !== '').map((line) => ({ text: line })),
    organ: holder === 'congress' ? actingOrgan(work.tenant, organName) : organName, dateOn: sentOn,
  };
}

/** A letter whose words its own record keeps, as the register knows it: void, it says so and bears no seal. */
export function asRegistered(letter: Letter, { voidedOn }: Pick<DispatchRow, 'voidedOn'>): Letter {
  if (voidedOn === null) return letter;
  const { sealImage: _, ownForm, ...rest } = letter;
  return { ...rest, classMark: text.voidMark, ...(ownForm ? { ownForm: voidForm(ownForm, { voidedOn }) } : {}) };
}

/** A form of the town's own need not have a place for it: 作废 stands over it. */
const voidForm = (form: OwnForm, { voidedOn }: Pick<DispatchRow, 'voidedOn'>): OwnForm => (voidedOn === null ? form : { ...form, mark: text.voidMark });

/** Names the letters that are not among those printed together, since their records are gone. */
export function leftOutLetter({ today }: Work<unknown>, rows: readonly DispatchRow[]): Letter {
  const organName = rows[0]?.organName ?? '';
  const lines = rows.map(({ sentOn, numberLabel, title }) => ({ text: fill(text.leftOut.line, { day: sentOn, number: numberLabel ?? text.noNumber, title }) }));
  return { organName, form: 'plain', title: fill(text.leftOut.title, { count: rows.length }), paragraphs: [{ text: text.leftOut.why }, ...lines], organ: organName, dateOn: today };
}

/** The sender's seal; a void letter bears none. */
async function sealOf(work: Work<unknown>, { holder, officeId, voidedOn }: DispatchRow): ReturnType<typeof sealFor> {
  if (voidedOn !== null) return {};
  if (holder !== 'government') return sealFor(work, officeId);
  const [government] = await openOffices(work.tx, ['townGovernment']);
  return government ? sealFor(work, government.id) : {};
}
