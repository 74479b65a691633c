import type { OutputOf } from '#kernel/contract.ts';
import type { Mirror } from '#kernel/words.ts';
import { choices as opinionChoices } from '#features/opinion/rules.ts';
import type { FormField } from '#ui/kit/desk/act-form.ts';
import type { contact } from '../../contract.ts';
import { ways } from '../../rules.ts';
import type { text } from '../../text.ts';

/** What these forms choose from. */
export type TalkChoices = OutputOf<typeof contact.views.talkChoices>;
interface Asked { readonly words: Mirror<typeof text>; readonly choices: TalkChoices | null; readonly today: string }

const options = (people: TalkChoices['keepers'] | undefined) => (people ?? []).map(({ id, name }) => ({ value: id, label: name }));

/** Who keeps in touch with which deputies. */
export const tieFields = ({ words: { fields, hints }, choices, today }: Asked): FormField[] => [
  { name: 'keeperId', label: fields.keeperId, kind: 'pick', hint: hints.keeper, required: true, options: options(choices?.keepers) },
  { name: 'deputyIds', label: fields.deputyIds, kind: 'picks', hint: hints.ties, required: true, options: options(choices?.deputies) },
  { name: 'sinceOn', label: fields.sinceOn, kind: 'date', max: today },
];

/** What is asked of a talk: under a minute; `picks` where the list is long and typed into. */
export const talkFields = ({ words, words: { fields, hints }, choices, today }: Asked, kind: 'select' | 'pick'): FormField[] => [
  ...((choices?.keepers.length ?? 0) > 1 ? [{ name: 'keeperId', label: fields.keeperId, kind, required: true, none: '', options: options(choices?.keepers) }] : []),
  { name: 'deputyId', label: fields.talkedWith, kind, required: true, none: '', options: options(choices?.deputies) },
  { name: 'way', label: fields.way, kind: 'radio', required: true, options: ways.map((value) => ({ value, label: words.ways[value] })) },
  { name: 'heard', label: fields.said, kind: 'textarea', hint: hints.said, required: true, limit: 2000, rows: 4 },
  { name: 'answered', label: fields.answered, kind: 'textarea', limit: 1000, rows: 2 },
  { name: 'result', label: fields.became, kind: 'textarea', hint: hints.became, limit: 500, rows: 2 },
  { name: 'spot', label: fields.spot },
  { name: 'talkedOn', label: fields.talkedOn, kind: 'date', hint: hints.late, max: today },
];

/** What is asked when a talk becomes an opinion: nothing but a look at it. */
export const raiseFields = ({ words, words: { fields }, choices }: Asked): FormField[] => [
  { name: 'content', label: fields.content, kind: 'textarea', required: true, limit: 2000, rows: 4 },
  { name: 'choice', label: fields.choice, kind: 'radio', required: true, options: opinionChoices.map((value) => ({ value, label: words.opinionChoices[value] })) },
  { name: 'placeCode', label: fields.placeCode, kind: 'select', none: '', options: (choices?.places ?? []).map(({ code, name }) => ({ value: code, label: name })) },
];
