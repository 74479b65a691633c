import type { Mirror } from '#kernel/words.ts';
import type { OutputOf } from '#kernel/contract.ts';
import { choices as opinionChoices } from '#features/opinion/rules.ts';
import type { FormValues } from '#ui/form.ts';
import type { FormField } from '#ui/kit/desk/act-form.ts';
import type { contact } from '../../contract.ts';
import { deedKinds, fundSources, ways } from '../../rules.ts';
import type { text } from '../../text.ts';

/** What a form chooses from. */
export type Choices = OutputOf<typeof contact.views.choices>;
interface Asked { readonly words: Mirror<typeof text>; readonly choices: Choices | null; readonly today: string }

const said = (name: string) => (typed: FormValues): boolean => String(typed[name] ?? '').trim() !== '';

/** Whose record it is: asked only of those who write for several. */
function whose({ words: { fields }, choices }: Asked): FormField[] {
  const { deputies = [], stations = [] } = choices ?? {};
  return [
    ...(deputies.length > 1 ? [{ name: 'deputyId', label: fields.deputyId, kind: 'select' as const, required: true, options: deputies.map(({ id, name }) => ({ value: id, label: name })) }] : []),
    ...(stations.length > 1 ? [{ name: 'stationId', label: fields.stationId, kind: 'select' as const, required: true, options: stations.map(({ id, name }) => ({ value: id, label: name })) }] : []),
  ];
}

const placeField = ({ words: { fields }, choices }: Asked): FormField =>
  ({ name: 'placeCode', label: fields.placeCode, kind: 'select', required: true, options: (choices?.places ?? []).map(({ code, name }) => ({ value: code, label: name })) });
const householdOptions = (choices: Choices | null) => (choices?.households ?? []).map(({ id, name, spot }) => ({ value: id, label: name, ...(spot ? { hint: spot } : {}) }));

/** What is asked of a visit: under a minute where the household is on the list. */
export function visitFields(asked: Asked): FormField[] {
  const { words: { fields, hints, ...words }, choices, today } = asked;
  return [
    ...whose(asked),
    { name: 'way', label: fields.way, kind: 'radio', required: true, options: ways.map((value) => ({ value, label: words.ways[value] })) },
    ...(choices?.households.length ? [{ name: 'householdIds', label: fields.householdIds, kind: 'checkboxes' as const, options: householdOptions(choices) }] : []),
    { name: 'otherCount', label: fields.otherCount, kind: 'number', hint: hints.otherCount, min: '0' },
    { name: 'heard', label: fields.heard, kind: 'textarea', hint: hints.heard, required: true, limit: 2000, rows: 4 },
    { name: 'opinion', label: fields.opinion, kind: 'textarea', hint: hints.opinion, limit: 2000, rows: 3 },
    { name: 'opinionChoice', label: fields.opinionChoice, kind: 'radio', when: said('opinion'), options: opinionChoices.map((value) => ({ value, label: words.opinionChoices[value] })) },
    { name: 'answered', label: fields.answered, kind: 'textarea', limit: 1000, rows: 2 },
    { name: 'told', label: fields.told, kind: 'textarea', limit: 1000, rows: 2 },
    placeField(asked),
    { name: 'spot', label: fields.spot },
    { name: 'visitedOn', label: fields.visitedOn, kind: 'date', hint: hints.late, max: today },
    { name: 'nextOn', label: fields.nextOn, kind: 'date', min: today },
  ];
}

/** What is asked of a deed. */
export function deedFields(asked: Asked): FormField[] {
  const { words: { fields, hints, ...words }, choices, today } = asked;
  return [
    ...whose(asked),
    { name: 'kind', label: fields.kind, kind: 'radio', required: true, options: deedKinds.map((value) => ({ value, label: words.deedKinds[value] })) },
    { name: 'what', label: fields.what, kind: 'textarea', required: true, limit: 1000, rows: 3 },
    { name: 'helped', label: fields.helped, hint: hints.helped },
    ...(choices?.households.length ? [{ name: 'householdId', label: fields.householdId, kind: 'select' as const, none: '', options: householdOptions(choices) }] : []),
    { name: 'hardship', label: fields.hardship, kind: 'checkbox' },
    { name: 'agreementNumber', label: fields.agreementNumber, hint: hints.agreement, when: (typed) => typed['kind'] === 'mediation' },
    { name: 'means', label: fields.means },
    { name: 'amountYuan', label: fields.amountYuan, kind: 'number', min: '0' },
    { name: 'fundSource', label: fields.fundSource, kind: 'select', none: '', when: said('amountYuan'), options: fundSources.map((value) => ({ value, label: words.fundSources[value] })) },
    { name: 'result', label: fields.result, kind: 'textarea', limit: 500, rows: 2 },
    { name: 'finishedOn', label: fields.finishedOn, kind: 'date', max: today, when: said('result') },
    { name: 'witnessName', label: fields.witnessName, hint: hints.witness },
    { name: 'witnessPhone', label: fields.witnessPhone, kind: 'tel', when: said('witnessName') },
    placeField(asked),
    { name: 'doneOn', label: fields.doneOn, kind: 'date', hint: hints.late, max: today },
  ];
}

/** What is written of a household; `known` when it is on the list and its name stays unless given anew. */
export function householdFields(asked: Asked, known = false): FormField[] {
  const { words: { fields, hints } } = asked;
  return [
    ...(known ? [] : whose(asked)),
    { name: 'name', label: fields.name, required: !known },
    { name: 'phone', label: fields.phone, kind: 'tel', hint: hints.phone },
    ...(known ? [] : [placeField(asked)]),
    { name: 'spot', label: fields.spot },
    { name: 'occupation', label: fields.occupation },
    { name: 'hardship', label: fields.hardship, kind: 'checkbox', hint: hints.hardship },
  ];
}

/** How a form stands when it is opened. */
export const startOf = (choices: Choices | null, today: string, more: FormValues = {}): FormValues =>
  ({ deputyId: choices?.deputies[0]?.id ?? '', stationId: choices?.stations[0]?.id ?? '', placeCode: choices?.stations[0]?.placeCode ?? '', visitedOn: today, doneOn: today, ...more });
