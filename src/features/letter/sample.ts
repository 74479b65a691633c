import { actingOrgan } from '#kernel/organs.ts';
import { fill } from '#kernel/words.ts';
import { townPage } from '#features/settings/public.ts';
import type { Work } from '#platform/feature.ts';
import { type Letter, letterWords } from '#platform/print/letter.ts';
import { letterWord } from '#platform/print/word.ts';
import { asField } from '#platform/print/word-form.ts';
import { type FieldKey, type TemplateKind, fieldNames } from './rules/template.ts';
import { text } from './text.ts';

type House = Pick<Work<unknown>, 'tx' | 'tenant' | 'today'>;
const { sample } = text;

/** Who signs letters of a kind, by the names that may stand in a form instead of the field; nobody where that is now this office and now that. */
export async function soleSender({ tx, tenant }: House, kind: TemplateKind): Promise<readonly string[]> {
  const { organName, governmentName } = await townPage(tx);
  if (kind === 'reply') return [governmentName];
  return kind === 'coOpinion' || kind === 'appraisalForm' ? [] : [organName, actingOrgan(tenant, organName)];
}

/** A letter that nobody wrote, to show what each field stands for and to try a form on before there is a real one. */
export async function sampleLetter({ tx, tenant, today }: House, kind: TemplateKind): Promise<Letter> {
  const { organName, governmentName } = await townPage(tx);
  const first = [...tenant.shortName][0] ?? '';
  const organ = kind === 'reply' ? governmentName : kind === 'coOpinion' ? sample.coOffice : actingOrgan(tenant, organName);
  const words = kind === 'appraisalForm' ? { title: text.kinds.appraisalForm, body: '' } : sample.letters[kind];
  const reply = kind === 'reply';
  return {
    organName: kind === 'reply' || kind === 'coOpinion' ? organ : organName, form: 'letter', number: fill(sample.number, { series: `${first}${reply ? '政' : '人'}函`, year: today.slice(0, 4) }), signer: sample.signer,
    title: words.title, addressee: reply ? `${sample.deputies}代表` : sample.office, paragraphs: words.body.split('\n').map((line) => ({ text: line })), organ, dateOn: today,
    ...(reply ? { classMark: sample.classMark, contact: sample.contact, copyTo: [actingOrgan(tenant, organName)], attachments: [text.kinds.appraisalForm] } : kind === 'assignment' ? { attachments: [sample.enclosure] } : {}),
    facts: { caseNumber: sample.caseNumber, caseTitle: sample.caseTitle, deputies: sample.deputies, offices: sample.office, facts: sample.facts, proposal: sample.proposal },
  };
}

/** The standard form of a kind of letter with fields in the place of words, to begin from. The sender's name stands in it where it is always the same. */
export async function standardForm(work: House, kind: Exclude<TemplateKind, 'appraisalForm'>): Promise<Uint8Array> {
  const model = await sampleLetter(work, kind);
  const is = (key: FieldKey): string => asField(fieldNames[key][0]);
  const several = kind === 'reply' || kind === 'coOpinion';
  const letter: Letter = {
    organName: several ? is('organName') : model.organName, form: 'letter', number: is('number'), signer: is('signer'), title: is('title'), addressee: is('addressee'), paragraphs: [{ text: is('body') }], organ: is('organ'), dateOn: work.today,
    ...(model.classMark ? { classMark: is('classMark') } : {}), ...(model.attachments ? { attachments: [is('attachments')] } : {}), ...(model.contact ? { contact: `${sample.contactLabel}${is('contact')}` } : {}), ...(model.copyTo ? { copyTo: [is('copyTo')] } : {}),
  };
  return letterWord(letter, { ...letterWords(letter), date: is('date') });
}
