import { type Actor, has, keepsTheOffice } from '#kernel/actor.ts';

/** Of what a town may have a form of its own: 交办函、答复函、会办意见、催办函、督办函、重新办理函、征询意见表. */
export const templateKinds = ['assignment', 'reply', 'coOpinion', 'reminder', 'supervision', 'rehandling', 'appraisalForm'] as const;
export type TemplateKind = (typeof templateKinds)[number];

/** A form was read and waits, is used for new letters, or is no longer used. */
export const templateStates = ['read', 'used', 'ended'] as const;
export type TemplateState = (typeof templateStates)[number];

/** What a form may ask for, as it is typed between 【】; the first name is the one shown. Forms are Chinese. */
export const fieldNames = {
  organName: ['发文单位', '发文机关'], number: ['发文字号', '文号', '字号'], classMark: ['答复类别', '类别'], signer: ['签发人'], title: ['标题'], addressee: ['主送', '主送单位', '主送机关', '收文单位'], body: ['正文', '内容'], attachments: ['附件'],
  organ: ['落款', '署名'], date: ['成文日期', '日期', '落款日期', '发文日期'], contact: ['联系人'], copyTo: ['抄送', '抄送单位'],
  caseNumber: ['建议编号', '编号'], caseTitle: ['建议标题', '案由'], deputies: ['代表姓名', '代表', '领衔代表'], offices: ['承办单位', '办理单位'], facts: ['情况与问题'], proposal: ['具体建议'],
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>;
export type FieldKey = keyof typeof fieldNames;
/** The fields in the order in which they are listed. */
export const fieldKeys = Object.keys(fieldNames) as readonly FieldKey[];

const theForm: readonly FieldKey[] = ['organName', 'caseNumber', 'caseTitle', 'deputies', 'offices'];
/** What only some letters have to say: a reply its class, its contact and who gets a copy; the paper itself goes along with its assignment. */
const onlyIn: Partial<Readonly<Record<FieldKey, readonly TemplateKind[]>>> = {
  classMark: ['reply'], contact: ['reply'], copyTo: ['reply'], attachments: ['reply', 'assignment'], facts: ['assignment'], proposal: ['assignment'],
};

/** What a form of this kind may ask for. */
export const fieldsOf = (kind: TemplateKind): readonly FieldKey[] => (kind === 'appraisalForm' ? theForm : fieldKeys.filter((key) => onlyIn[key]?.includes(kind) ?? true));

/** What no letter of this kind goes out without. A co-handler's opinion may bear no number. */
export const neededFields = (kind: TemplateKind): readonly FieldKey[] =>
  (kind === 'appraisalForm' ? ['caseNumber', 'caseTitle'] : [...(kind === 'coOpinion' ? [] : ['number' as const]), 'addressee', 'body', 'organ', 'date']);

/** With which letters something is enclosed: the form with a reply, the paper itself with its assignment. */
export const enclosing: readonly TemplateKind[] = ['assignment', 'reply'];

const bodyField = new RegExp(`【(${fieldNames.body.join('|')})】`);

/** A field as it was found in a form. */
export interface FoundField {
  readonly written: string;
  /** Null: nobody knows it. */
  readonly field: FieldKey | null;
  /** The nearest known name, where one comes near. */
  readonly near: string | null;
}

/** What each field of a form asks for, and what it ought to ask for and does not. A sender who is always the same may be typed under the body instead of a field. */
export function checkFields(kind: TemplateKind, form: { readonly fields: readonly string[]; readonly words: string }, senders: readonly string[]): { fields: FoundField[]; missing: FieldKey[] } {
  const known = fieldsOf(kind);
  const fields = form.fields.map((written) => {
    const field = known.find((key) => (fieldNames[key] as readonly string[]).includes(written)) ?? null;
    return { written, field, near: field === null ? nearest(written, known) : null };
  });
  const has = new Set(fields.map(({ field }) => field));
  // In the head alone it is no signature.
  const after = form.words.slice(form.words.search(bodyField) + 1);
  const signed = senders.some((sender) => after.includes(sender));
  return { fields, missing: neededFields(kind).filter((key) => !has.has(key) && !(key === 'organ' && signed)) };
}

function nearest(written: string, known: readonly FieldKey[]): string | null {
  const names = known.flatMap((key) => fieldNames[key].map((name) => ({ name, shown: fieldNames[key][0], far: distance(written, name) })));
  const [best] = names.filter(({ name, far }) => far < Math.max(written.length, name.length)).toSorted((a, b) => a.far - b.far);
  return best?.shown ?? null;
}

/** How many characters must be put in, taken out or changed. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, place) => place);
  [...one].forEach((character, line) => {
    const next = [line + 1];
    for (let place = 0; place < other.length; place += 1) next.push(Math.min((next[place] ?? 0) + 1, (row[place + 1] ?? 0) + 1, (row[place] ?? 0) + (other[place] === character ? 0 : 1)));
    row = next;
  });
  return row.at(-1) ?? 0;
}

/** A form about to be uploaded. */
export interface TemplatePlan {
  readonly kind: TemplateKind;
}

/** A form as policies see it. `sound`: every field is known and none is missing. */
export interface Template extends TemplatePlan {
  readonly id: string;
  readonly version: number;
  readonly state: TemplateState;
  readonly sound: boolean;
}

/** Who says in what form letters go out: the congress's office all, the government's office the replies it sends. */
export const setsTemplate = (actor: Actor, kind: TemplateKind): boolean => keepsTheOffice(actor) || (kind === 'reply' && has(actor, 'governmentOffice'));
