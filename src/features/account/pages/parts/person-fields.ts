import type { Mirror } from '#kernel/words.ts';
import type { FormField } from '#ui/kit/desk/act-form.ts';
import { genders } from '../../rules.ts';
import type { text } from '../../text.ts';

/** Name, gender and phone of a person. */
export const personFields = (words: Mirror<typeof text>, phoneHint: string): FormField[] => [
  { name: 'name', label: words.fields.name, required: true },
  { name: 'gender', label: words.fields.gender, kind: 'radio', options: genders.map((value) => ({ value, label: words.genders[value] })) },
  { name: 'phone', label: words.fields.phone, kind: 'tel', hint: phoneHint },
];
