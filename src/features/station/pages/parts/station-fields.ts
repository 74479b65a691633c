import type { Mirror } from '#kernel/words.ts';
import type { FormField } from '#ui/kit/desk/act-form.ts';
import { hosts, kinds } from '../../rules.ts';
import type { text } from '../../text.ts';

/** What is asked of a station when it is set up or changed. */
export function stationFields(words: Mirror<typeof text>, places: readonly { code: string; name: string }[]): FormField[] {
  const { fields, hints } = words;
  return [
    { name: 'name', label: fields.name, hint: hints.name, required: true },
    { name: 'kind', label: fields.kind, kind: 'select', required: true, options: kinds.map((value) => ({ value, label: words.kinds[value] })) },
    { name: 'host', label: fields.host, kind: 'select', required: true, options: hosts.map((value) => ({ value, label: words.hosts[value] })) },
    { name: 'placeCode', label: fields.placeCode, kind: 'pick', required: true, options: places.map(({ code, name }) => ({ value: code, label: name })) },
    { name: 'address', label: fields.address, hint: hints.address, required: true },
    { name: 'openingTimes', label: fields.openingTimes, hint: hints.openingTimes, required: true },
  ];
}
