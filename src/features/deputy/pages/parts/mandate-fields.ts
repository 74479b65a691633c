import type { Mirror } from '#kernel/words.ts';
import type { FormField } from '#ui/kit/desk/act-form.ts';
import { type Level, congressPosts, levels } from '../../rules.ts';
import type { text } from '../../text.ts';
import type { text as pageText } from './text.ts';

/** What a form about a mandate needs to know beside the words. */
interface Around {
  readonly today: string;
  readonly districts: readonly { id: string; number: number; name: string }[];
  readonly groups: readonly { id: string; name: string }[];
  /** The level whose districts are kept here; none at a street committee. */
  readonly own: Level | null;
  /** Of an existing mandate, which is not asked again. */
  readonly level?: Level;
  readonly districtName: (district: { number: number; name: string }) => string;
}

/** What is asked of a mandate beside who it is; the same when it is entered and when it is corrected. */
export function mandateFields(words: Mirror<typeof text>, page: Mirror<typeof pageText>, around: Around): FormField[] {
  const { fields, hints } = words;
  const isOwn = (typed: Readonly<Record<string, unknown>>) => (around.level ?? typed['level']) === around.own;
  const posts = congressPosts.map((value) => ({ value, label: words.congressPosts[value] }));
  return [
    { name: 'districtId', label: fields.district, kind: 'pick', options: around.districts.map((district) => ({ value: district.id, label: around.districtName(district) })), when: isOwn, heading: page.form.parts.mandate },
    { name: 'electedBy', label: fields.electedBy, when: (typed) => !isOwn(typed) },
    { name: 'groupId', label: fields.group, kind: 'select', none: page.form.noneChosen, options: around.groups.map(({ id, name }) => ({ value: id, label: name })) },
    { name: 'congressPost', label: fields.congressPost, kind: 'select', none: page.form.none, options: posts },
    { name: 'cardNumber', label: fields.cardNumber },
    { name: 'electedOn', label: fields.electedOn, kind: 'date', max: around.today },
    { name: 'workPost', label: fields.workPost, heading: page.form.parts.more },
    { name: 'party', label: fields.party }, { name: 'education', label: fields.education }, { name: 'ethnicity', label: fields.ethnicity },
    { name: 'bornOn', label: fields.bornOn, kind: 'date', max: around.today },
    { name: 'bornMonthOnly', label: page.form.bornMonthOnly, kind: 'checkbox', when: (typed) => Boolean(typed['bornOn']) },
    { name: 'photoFileId', label: fields.photo, kind: 'photo', ...(around.level ? { hint: page.form.photo } : {}) },
    { name: 'phonePublic', label: fields.phonePublic, kind: 'checkbox', hint: hints.phonePublic },
    { name: 'remark', label: fields.remark, kind: 'textarea', rows: 2, limit: 200 },
  ];
}

/** Name, gender and phone of the person; the phone is typed again only to change it. */
export function personFields(words: Mirror<typeof text>, phoneHint: string | undefined, when?: FormField['when']): FormField[] {
  const asked = when ? { when } : {};
  return [
    { name: 'name', label: words.fields.name, required: true, ...asked },
    { name: 'gender', label: words.fields.gender, kind: 'radio', options: (['male', 'female'] as const).map((value) => ({ value, label: words.genders[value] })), ...asked },
    { name: 'phone', label: words.fields.phone, kind: 'tel', hint: phoneHint, ...asked },
  ];
}

/** The levels a congress of this kind keeps deputies of. */
export const levelOptions = (words: Mirror<typeof text>, kept: readonly Level[]) =>
  levels.filter((level) => kept.includes(level)).map((value) => ({ value, label: words.levels[value] }));
