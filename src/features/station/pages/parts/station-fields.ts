import type { Mirror } from '#kernel/words.ts';
import type { FormField } from '#ui/kit/desk/act-form.ts';
import { hosts, kinds, venues, wallRules } from '../../rules.ts';
import type { text } from '../../text.ts';

/** What is asked of a station when it is set up or changed. */
export function stationFields(words: Mirror<typeof text>, places: readonly { code: string; name: string }[], others: readonly { id: string; name: string }[] = []): FormField[] {
  const { fields, hints } = words;
  return [
    { name: 'name', label: fields.name, hint: hints.name, required: true },
    { name: 'kind', label: fields.kind, kind: 'select', required: true, options: kinds.map((value) => ({ value, label: words.kinds[value] })) },
    { name: 'calledAs', label: fields.calledAs, hint: hints.calledAs, limit: 20 },
    { name: 'host', label: fields.host, kind: 'select', required: true, options: hosts.map((value) => ({ value, label: words.hosts[value] })) },
    { name: 'placeCode', label: fields.placeCode, kind: 'pick', required: true, options: places.map(({ code, name }) => ({ value: code, label: name })) },
    { name: 'address', label: fields.address, hint: hints.address, required: true },
    { name: 'openingTimes', label: fields.openingTimes, hint: hints.openingTimes, required: true },
    { name: 'parentId', label: fields.parent, kind: 'pick', hint: hints.parent, options: others.map(({ id, name }) => ({ value: id, label: name })) },
  ];
}

/** What is asked of somebody who has looked at a station. */
export function equipmentFields({ fields, venues: venueWords, wallRules: ruleWords, hints }: Mirror<typeof text>): FormField[] {
  return [
    { name: 'venue', label: fields.venue, kind: 'radio', required: true, options: venues.map((value) => ({ value, label: venueWords[value] })) },
    { name: 'furnished', label: fields.furnished, kind: 'checkbox' }, { name: 'cabinet', label: fields.cabinet, kind: 'checkbox' }, { name: 'plate', label: fields.plate, kind: 'checkbox' },
    { name: 'wallRules', label: fields.wallRules, kind: 'checkboxes', options: wallRules.map((value) => ({ value, label: ruleWords[value] })), read: (typed) => [typed].flat().filter((value) => value !== '') },
    { name: 'photoIds', label: fields.photos, kind: 'photo', several: true, hint: hints.photos, read: (typed) => (typed.length === 0 ? undefined : [typed].flat()) },
  ];
}
