import type { InputOf, OutputOf } from '#kernel/contract.ts';
import type { Mirror } from '#kernel/words.ts';
import type { FieldOption, FormValues } from '#ui/form.ts';
import type { FormField } from '#ui/kit/desk/act-form.ts';
import type { meeting } from '../../contract.ts';
import type { Kind } from '../../rules.ts';
import type { text } from '../../text.ts';

/** A meeting with everything its page shows. */
export type Whole = OutputOf<typeof meeting.views.detail>;
/** One line of what was agreed. */
export type Agreement = NonNullable<InputOf<typeof meeting.verbs.recordOutcome>['agreements']>[number];

/** The acts on a meeting, in the order of their buttons. */
export const actNames = ['recordOutcome', 'amend', 'voidOutcome', 'cancel'] as const;
export type ActName = (typeof actNames)[number];

type Words = Mirror<typeof text>;
interface Choices { readonly offices: readonly FieldOption[]; readonly deputies: readonly FieldOption[] }

/** When, where, about what, and who is asked. */
const planFields = ({ fields, hints }: Words, { offices, deputies }: Choices): FormField[] => [
  { name: 'plannedOn', label: fields.plannedOn, kind: 'date', required: true, hint: hints.plannedOn }, { name: 'hours', label: fields.hours, hint: hints.hours, limit: 20 },
  { name: 'spot', label: fields.spot, hint: hints.spot, required: true, limit: 60 }, { name: 'about', label: fields.about, hint: hints.about, kind: 'textarea', rows: 2, limit: 500 },
  { name: 'officeIds', label: fields.officeIds, kind: 'picks', options: offices }, { name: 'personIds', label: fields.personIds, kind: 'picks', options: deputies, hint: hints.persons },
];

/** What is asked of a new meeting. */
export const arrangeFields = (words: Words, kinds: readonly Kind[], choices: Choices): FormField[] => [
  { name: 'kind', label: words.fields.kind, kind: 'radio', required: true, options: kinds.map((value) => ({ value, label: words.kinds[value], hint: words.kindHints[value] })) }, ...planFields(words, choices),
  { name: 'burden', label: words.fields.personIds, kind: 'own', read: () => undefined },
];

/** The lines that name an office and what it does; unfinished ones are for the server to find fault with. */
const readAgreements = (typed: string | readonly string[]): Agreement[] | undefined => {
  const lines = typeof typed === 'string' && typed !== '' ? JSON.parse(typed) as { officeId: string; what: string; dueOn: string }[] : [];
  const said = lines.filter(({ officeId, what }) => officeId !== '' || what.trim() !== '').map(({ officeId, what, dueOn }) => ({ officeId, what: what.trim(), ...(dueOn ? { dueOn } : {}) }));
  return said.length > 0 ? said : undefined;
};

/** The questions of each act on a meeting. */
export function fieldsFor(name: ActName, words: Words, choices: Choices, today: string): FormField[] {
  const { fields, hints } = words;
  if (name === 'amend') return planFields(words, choices);
  if (name === 'voidOutcome') return [{ name: 'reason', label: fields.voidReason, hint: hints.voidReason, kind: 'textarea', rows: 3, limit: 500, required: true }];
  if (name === 'cancel') return [{ name: 'words', label: fields.cancelWords, kind: 'textarea', rows: 3, limit: 500, required: true }];
  return [
    { name: 'heldOn', label: fields.heldOn, kind: 'date', max: today, required: true }, { name: 'present', label: fields.present, hint: hints.present, limit: 200 },
    { name: 'words', label: fields.words, hint: hints.words, kind: 'textarea', rows: 5, limit: 2000, required: true }, { name: 'agreements', label: fields.agreements, kind: 'own', read: readAgreements },
    { name: 'fileIds', label: fields.files, kind: 'photo', several: true, read: (typed) => (typed.length === 0 ? undefined : [typed].flat()) },
  ];
}

/** What a form begins with. */
export function currentFor(name: ActName, { plannedOn, hours, spot, about, offices, persons }: Whole, today: string): FormValues {
  if (name === 'recordOutcome') return { heldOn: plannedOn <= today ? plannedOn : today };
  return name === 'amend' ? { plannedOn, hours: hours ?? '', spot: spot ?? '', about: about ?? '', officeIds: offices.map(({ id }) => id), personIds: persons.map(({ id }) => id) } : {};
}
