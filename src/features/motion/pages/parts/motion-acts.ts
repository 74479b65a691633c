import type { Mirror } from '#kernel/words.ts';
import { type FieldOption, type FormValues, choicesOf } from '#ui/form.ts';
import type { FormField } from '#ui/kit/desk/act-form.ts';
import { cosignerFields, signatureFields } from '#features/suggestion/pages/parts/signature-fields.ts';
import { topics } from '#features/suggestion/rules.ts';
import type { motion } from '../../contract.ts';
import { outcomes } from '../../rules.ts';
import type { text } from '../../text.ts';
import type { Detail } from './motion-words.ts';
import type { text as pageText } from './text.ts';

/** The verbs that are done to one motion. */
export type ActName = Exclude<keyof typeof motion.verbs, 'draft'>;

/** How a page offers an act: `final` and `undo` ask once, a form asks its questions; drafts and what is published have pages of their own. */
type Offer = 'final' | 'undo' | 'form' | 'draft' | 'publication';

/** Every act in the order in which pages offer them; the last ones are folded away. */
export const offers: Readonly<Record<ActName, Offer>> = {
  confirmLead: 'final', cosign: 'undo', declineCosign: 'form', agreeWithdrawal: 'form', refuseWithdrawal: 'form', putOnAgenda: 'form', sendToCommittee: 'form', treatAsSuggestion: 'form', recordReport: 'form', recordOutcome: 'form', confirmPublication: 'publication', checkPublication: 'publication',
  submit: 'form', askCosigners: 'form', recordPaperSignature: 'form', amend: 'draft', mendTitle: 'form', handOver: 'form', hide: 'form', takeBackSignature: 'undo', askWithdrawal: 'form', withdraw: 'final', void: 'form',
};
/** What one does when something is amiss. */
export const seldom: readonly ActName[] = ['mendTitle', 'hide', 'takeBackSignature', 'askWithdrawal', 'withdraw', 'void'];

/** What the presidium decided, as its chair records it: also on the phone, in the hall. */
export const decisions = ['agreeWithdrawal', 'refuseWithdrawal', 'putOnAgenda', 'sendToCommittee', 'treatAsSuggestion'] as const satisfies readonly ActName[];

/** What this reader may do now, the likely next act first. */
export const actsFor = ({ can }: Pick<Detail, 'can'>): ActName[] => (Object.keys(offers) as ActName[]).filter((name) => can.includes(name));

/** What forms need to know beside the record. */
interface Context {
  readonly detail: Detail;
  readonly words: Mirror<typeof text>;
  readonly own: Mirror<typeof pageText>;
  readonly today: string;
  readonly keepsTheOffice: boolean;
  readonly deputies: readonly FieldOption[];
  readonly topics: Readonly<Record<string, string>>;
  readonly places: readonly FieldOption[];
}

const prose = (name: string, label: string, limit: number, more: Partial<FormField> = {}): FormField => ({ name, label, kind: 'textarea', limit, required: true, ...more });
const laterDay = ({ words, today }: Context): FormField => ({ name: 'on', label: words.fields.on, kind: 'date', max: today, hint: words.hints.on });
const ground = ({ own, words }: Context): FormField => prose('ground', own.forms.ground, 500, { hint: words.hints.ground2 });

const signing = ({ own: { forms }, words: { fields, hints } }: Context) => ({ cosigners: fields.cosigners, cosignersHint: forms.pickNames, who: forms.who, how: forms.how, ways: forms.ways, scan: fields.files, scanHint: hints.scan, remark: fields.words });

const builders: Readonly<Partial<Record<ActName, (context: Context) => FormField[]>>> = {
  declineCosign: ({ words }) => [{ name: 'words', label: words.fields.words }],
  askCosigners: (context) => cosignerFields(context.detail, signing(context), context.deputies),
  recordPaperSignature: (context) => signatureFields(context.detail, signing(context)),
  submit: (context) => (context.keepsTheOffice ? [laterDay(context)] : []),
  sendToCommittee: (context) => [laterDay(context)],
  recordReport: (context) => [prose('words', context.words.fields.report, 2000), laterDay(context)],
  putOnAgenda: (context) => [ground(context), laterDay(context)],
  treatAsSuggestion: (context) => [
    ground(context), { name: 'topic', label: context.words.fields.topic, kind: 'select', none: context.own.forms.choose, required: true, hint: context.words.hints.topic, options: topics.map((topic) => ({ value: topic, label: context.topics[topic] ?? topic })) },
    { name: 'placeCode', label: context.words.fields.placeCode, kind: 'select', none: context.own.forms.choose, required: true, options: context.places }, laterDay(context),
  ],
  askWithdrawal: ({ words }) => [prose('words', words.fields.withdrawal, 500)],
  agreeWithdrawal: (context) => [laterDay(context)],
  refuseWithdrawal: ({ own }) => [prose('words', own.forms.ground, 500)],
  recordOutcome: ({ words, today }) => [
    { name: 'outcome', label: words.fields.outcome, kind: 'radio', required: true, options: choicesOf(outcomes, words.outcomes) },
    { name: 'on', label: words.fields.outcomeOn, kind: 'date', max: today, required: true }, prose('words', words.fields.outcomeWords, 500, { hint: words.hints.outcomeWords }),
  ],
  mendTitle: ({ words, own }) => [{ name: 'title', label: words.fields.title, required: true, limit: 60 }, prose('words', own.forms.ground, 500)],
  hide: ({ words }) => [prose('words', words.fields.hideWords, 500)],
  handOver: ({ own, deputies, detail }) => [{ name: 'personId', label: own.forms.newLead, kind: 'pick', required: true, options: deputies.filter(({ value }) => value !== detail.lead.id) }],
  void: ({ words }) => [prose('words', words.fields.words, 500)],
};

/** The questions of an act; none where it only asks once. */
export const fieldsFor = (name: ActName, context: Context): FormField[] => builders[name]?.(context) ?? [];

/** What a form begins with. */
export const currentFor = (name: ActName, { title }: Detail): FormValues => (name === 'mendTitle' ? { title } : {});

/** The parts of the input nobody is asked. Signatures are for words, not for a version of the record. */
export function fixedFor(name: ActName, { id, version, wordsVersion }: Detail): Record<string, unknown> {
  if (name === 'cosign') return { id, wordsVersion };
  return name === 'declineCosign' || name === 'takeBackSignature' ? { id } : { id, version };
}
