import type { OutputOf } from '#kernel/contract.ts';
import type { Mirror } from '#kernel/words.ts';
import type { FieldOption, FormValues } from '#ui/form.ts';
import type { FormField } from '#ui/kit/desk/act-form.ts';
import type { petition } from '../../contract.ts';
import { barGrounds, isFromOrgan, kinds, sources, toldWays } from '../../rules.ts';
import type { text } from '../../text.ts';
import type { text as pageText } from './text.ts';

/** A matter with everything its page shows. */
export type Whole = OutputOf<typeof petition.views.detail>;
/** The acts on one matter. */
export type ActName = Exclude<keyof typeof petition.verbs, 'register' | 'reveal'>;

/** Every act in the order of its button: what is due first, what mends last. */
export const actNames: readonly ActName[] = ['passOn', 'direct', 'takeOn', 'object', 'settleObjection', 'answer', 'tell', 'beginStage', 'endStage', 'extendStage', 'urge', 'reportBack', 'close', 'returnReport', 'sendDown', 'takeBack', 'sortAnew', 'amend', 'bar', 'unbar', 'reopen', 'void'];
const mending: readonly ActName[] = ['sortAnew', 'amend', 'bar', 'unbar', 'reopen', 'void'];
/** What one does when something is amiss, such as to tell once more: folded away. */
export const isSeldom = (name: ActName, { toldOn }: Pick<Whole, 'toldOn'>): boolean => mending.includes(name) || (name === 'tell' && toldOn !== null);

interface Context {
  readonly words: Mirror<typeof text>;
  readonly own: Mirror<typeof pageText>;
  readonly today: string;
  readonly places: readonly FieldOption[];
}

/** One name a line. */
const readLines = (typed: string | readonly string[]): readonly string[] | undefined => {
  const lines = [typed].flat().join('\n').split('\n').map((line) => line.trim()).filter(Boolean);
  return lines.length > 0 ? lines : undefined;
};
const readSeveral = (typed: string | readonly string[]): readonly string[] | undefined => (typed.length === 0 ? undefined : [typed].flat());

const who = ({ words: { fields, hints } }: Context, hint: string): FormField[] => [
  { name: 'name', label: fields.name, hint, limit: 40 }, { name: 'phone', label: fields.phone, kind: 'tel' }, { name: 'address', label: fields.address, limit: 100 },
  { name: 'headCount', label: fields.headCount, kind: 'number', hint: hints.headCount }, { name: 'representatives', label: fields.representatives, kind: 'textarea', rows: 2, hint: hints.representatives, read: readLines, when: ({ headCount }) => Number(headCount) > 1 },
];
const origin = ({ words: { fields, hints } }: Context, fromOrgan: (typed: FormValues) => boolean): FormField[] => [
  { name: 'fromBody', label: fields.fromBody, required: true, limit: 60, when: fromOrgan }, { name: 'fromNumber', label: fields.fromNumber, limit: 60, when: fromOrgan }, { name: 'reportDueOn', label: fields.reportDueOn, kind: 'date', when: fromOrgan },
  { name: 'systemNumber', label: fields.systemNumber, limit: 60, hint: hints.systemNumber },
];
const about = ({ words: { fields, hints }, places }: Context): FormField[] => [
  { name: 'subject', label: fields.subject, hint: hints.subject, required: true, limit: 60 }, { name: 'placeCode', label: fields.placeCode, kind: 'pick', options: places },
];

/** What is asked of a new one; what an opinion said already is not asked again. */
export function registerFields(context: Context, fromOpinion: boolean): FormField[] {
  const { words: { fields, hints, ...words }, today } = context;
  return [
    { name: 'source', label: fields.source, kind: 'radio', required: true, options: sources.map((value) => ({ value, label: words.sources[value] })) }, { name: 'receivedOn', label: fields.receivedOn, kind: 'date', max: today },
    ...origin(context, ({ source }) => source === 'sentDown' || source === 'passedOn'), ...about(context),
    ...(fromOpinion ? [] : [{ name: 'content', label: fields.content, hint: hints.content, kind: 'textarea' as const, rows: 6, limit: 5000, required: true }, ...who(context, hints.anonymous)]),
    { name: 'fileIds', label: fields.files, kind: 'photo', read: readSeveral },
  ];
}

const prose = (label: string, limit: number, hint?: string): FormField => ({ name: 'words', label, kind: 'textarea', rows: 4, limit, required: true, hint });
const note = ({ words }: Pick<Context, 'words'>): FormField => ({ name: 'words', label: words.fields.words, kind: 'textarea', rows: 2, limit: 500 });
const day = ({ words, today }: Context): FormField => ({ name: 'on', label: words.fields.on, kind: 'date', max: today });
const kindField = ({ words }: Pick<Context, 'words'>): FormField => ({ name: 'kind', label: words.fields.kind, kind: 'radio', required: true, options: kinds.map((value) => ({ value, label: words.kinds[value], hint: words.kindHints[value] })) });
const organ = ({ words }: Context): FormField => ({ name: 'organ', label: words.fields.organ, required: true, limit: 60, hint: words.hints.organ });

/** Whom here an accusation is about, among those who could read it still. */
const accused = ({ words }: Pick<Context, 'words'>, staff: Whole['staff']): FormField =>
  ({ name: 'accusedIds', label: words.fields.accusedIds, kind: 'checkboxes', hint: words.hints.accusedIds, options: staff.map(({ id, name }) => ({ value: id, label: name })), read: readSeveral, when: ({ kind }) => kind === 'accusation' });

const builders: Readonly<Record<ActName, (context: Context, whole: Whole) => FormField[]>> = {
  passOn: (context) => [kindField(context), organ(context), note(context), day(context)],
  direct: (context) => [kindField(context), organ(context), note(context)],
  takeOn: (context) => [kindField(context), note(context)],
  object: (context) => [prose(context.words.fields.why, 500, context.words.hints.object), day(context)],
  settleObjection: (context) => [
    { name: 'agreed', label: context.words.fields.agreed, kind: 'radio', required: true, options: [{ value: 'yes', label: context.own.forms.agreed }, { value: 'no', label: context.own.forms.refused }], read: (typed) => typed === 'yes' }, note(context), day(context),
  ],
  answer: (context) => [prose(context.words.fields.answer, 2000), day(context)],
  tell: (context) => [{ name: 'way', label: context.words.fields.way, kind: 'radio', required: true, hint: context.words.hints.tell, options: toldWays.map((value) => ({ value, label: context.words.ways[value] })) }, day(context)],
  beginStage: (context) => [{ name: 'body', label: context.words.fields.body, limit: 60, hint: context.words.hints.stage }, { name: 'systemNumber', label: context.words.fields.systemNumber, limit: 60 }, day(context)],
  endStage: (context) => [prose(context.words.fields.outcome, 1000), day(context)],
  extendStage: ({ words }) => [{ name: 'untilOn', label: words.fields.untilOn, kind: 'date', required: true, hint: words.hints.stage }, prose(words.fields.why, 500)],
  urge: (context) => [prose(context.words.fields.urged, 500, context.words.hints.urge), day(context)],
  sendDown: ({ words, own, today }, { towns }) => [
    { name: 'townId', label: words.fields.townId, kind: 'pick', required: true, hint: words.hints.sendDown, options: towns.map(({ id, name }) => ({ value: id, label: name })) }, kindField({ words }), { name: 'reportDueOn', label: words.fields.reportDueOn, kind: 'date', required: true, min: today },
    { name: 'withContact', label: words.fields.withContact, kind: 'radio', required: true, hint: words.hints.withContact, options: [{ value: 'yes', label: own.below.yes }, { value: 'no', label: own.below.no }], read: (typed) => typed === 'yes' },
    { name: 'aboutNames', label: words.fields.aboutNames, kind: 'textarea', rows: 2, hint: words.hints.aboutNames, read: readLines }, note({ words }),
  ],
  returnReport: ({ words, today }) => [prose(words.fields.missing, 500, words.hints.returnReport), { name: 'reportDueOn', label: words.fields.reportDueOn, kind: 'date', required: true, min: today }],
  sortAnew: (context, { organ: at, sendings, staff, barred }) => [
    kindField(context), ...(at === null || sendings.some(({ state }) => state !== 'takenBack') ? [] : [organ(context)]), accused(context, staff.filter(({ id }) => barred.every((one) => one.id !== id))),
    prose(context.words.fields.why, 500, context.words.hints.sortAnew),
  ],
  takeBack: ({ words }) => [prose(words.fields.why, 500, words.hints.takeBack)],
  reportBack: (context) => [prose(context.words.fields.report, 2000), { name: 'fileIds', label: context.words.fields.reportFiles, kind: 'photo', several: true, read: readSeveral }, day(context)],
  close: (context) => [note(context)],
  amend: (context, { source, arrived }) => [...about(context), ...who(context, context.words.hints.amend), ...origin(context, () => isFromOrgan(source) && !arrived)],
  bar: ({ words }, { staff, barred, opinionId }) => [
    { name: 'personId', label: words.fields.personId, kind: 'radio', required: true, hint: opinionId === null ? words.hints.bar : words.hints.barOpinion, options: staff.filter(({ id }) => barred.every((one) => one.id !== id)).map(({ id, name }) => ({ value: id, label: name })) },
    { name: 'ground', label: words.fields.ground, kind: 'radio', required: true, options: barGrounds.map((value) => ({ value, label: words.grounds[value] })) }, { name: 'words', label: words.fields.words, limit: 200 },
  ],
  unbar: ({ words }, { barred }) => [{ name: 'personId', label: words.fields.personId, kind: 'radio', required: true, options: barred.map(({ id, name }) => ({ value: id, label: name })) }, { name: 'words', label: words.fields.why, required: true, limit: 200 }],
  reopen: ({ words }) => [prose(words.fields.why, 500)],
  void: ({ words }) => [prose(words.fields.why, 500)],
};

/** What this reader may do now; nobody is let in again where nobody is kept away. */
export const actsFor = ({ can, barred }: Pick<Whole, 'can' | 'barred'>): ActName[] => actNames.filter((name) => can.includes(name) && (name !== 'unbar' || barred.length > 0));

/** The questions of an act. */
export const fieldsFor = (name: ActName, context: Context, whole: Whole): FormField[] => builders[name](context, whole);

/** What a form begins with. */
export function currentFor(name: ActName, whole: Whole): FormValues {
  if (name === 'amend') {
    const { subject, placeCode, headCount, fromBody, fromNumber, reportDueOn, systemNumber } = whole;
    return { subject, placeCode: placeCode ?? '', headCount: headCount === null ? '' : String(headCount), fromBody: fromBody ?? '', fromNumber: fromNumber ?? '', reportDueOn: reportDueOn ?? '', systemNumber: systemNumber ?? '' };
  }
  return { ...(whole.kind === null ? {} : { kind: whole.kind }), ...(name === 'sortAnew' && whole.organ !== null ? { organ: whole.organ } : {}) };
}
