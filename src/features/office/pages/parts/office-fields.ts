import type { Mirror } from '#kernel/words.ts';
import type { FormField } from '#ui/kit/desk/act-form.ts';
import { type OfficeKind, needsPlace } from '../../rules.ts';
import type { text } from '../../text.ts';

/** What is asked of an office. `addable` are the kinds a new one may have; an existing one keeps its `kind`. */
export function officeFields(words: Mirror<typeof text>, places: readonly { code: string; name: string }[], about: { addable?: readonly OfficeKind[]; kind?: OfficeKind }): FormField[] {
  const { fields, hints } = words;
  const kindOf = (typed: Readonly<Record<string, unknown>>) => about.kind ?? ((typed['kind'] || 'department') as OfficeKind);
  return [
    ...(about.addable ? [{ name: 'kind', label: fields.kind, kind: 'select' as const, required: true, options: about.addable.map((value) => ({ value, label: words.kinds[value] })) }] : []),
    { name: 'name', label: fields.name, hint: hints.name, required: true },
    { name: 'placeCode', label: fields.placeCode, kind: 'pick', required: true, when: (typed) => needsPlace(kindOf(typed)), options: places.map(({ code, name }) => ({ value: code, label: name })) },
    { name: 'writesOutward', label: fields.writesOutward, kind: 'checkbox', hint: hints.writesOutward },
    { name: 'phone', label: fields.phone, kind: 'tel' },
    { name: 'duties', label: fields.duties, kind: 'textarea', rows: 3, limit: 300, hint: hints.duties },
  ];
}

/** What is asked when everything open goes on with another office. */
export const handOverFields = ({ fields, hints }: Mirror<typeof text>, others: readonly { id: string; name: string }[]): FormField[] => [
  { name: 'toId', label: fields.toId, kind: 'pick', required: true, options: others.map(({ id, name }) => ({ value: id, label: name })) },
  { name: 'words', label: fields.words, kind: 'textarea', rows: 3, limit: 500, required: true },
  { name: 'closes', label: fields.closes, kind: 'checkbox', hint: hints.closes },
];
