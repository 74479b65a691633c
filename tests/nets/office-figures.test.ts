import { expect, test } from 'vitest';
import { count, fields, id, listOf, maybe, nullable, page, type Schema, shape, text, view } from '#kernel/contract.ts';
import { features } from '#apps/features.ts';

/** What an answer is made of, as far as figures hide in it. */
interface Definition { readonly type: string; readonly shape?: Record<string, Schema>; readonly element?: Schema; readonly innerType?: Schema; readonly valueType?: Schema; readonly options?: readonly Schema[] }
const definitionOf = (schema: Schema) => schema._zod.def as Definition;

/** The schema itself, out of what makes it absent or null. */
function bare(schema: Schema): Schema {
  const { innerType } = definitionOf(schema);
  return innerType ? bare(innerType) : schema;
}

const namesAnOffice = (field: string) => /^office|office(name|id)?s?$|handler/i.test(field);
const isNumber = (schema: Schema) => definitionOf(bare(schema)).type === 'number';
/** The version a change is based on counts nothing. */
const isFigure = (key: string, schema: Schema) => key !== 'version' && isNumber(schema);
/** A row of one case or thing has its id: what it numbers is its own, not a sum of an office's. */
const isOfOneCase = (row: Record<string, Schema>) => ['id', 'suggestionId'].some((key) => key in row);

/** Where in an answer figures stand beside the name of an office, or under it. */
function figuresByOffice(schema: Schema, path = ''): string[] {
  const { type, shape: row, element, valueType, options } = definitionOf(bare(schema));
  const below = [element, valueType, ...(options ?? [])].filter((one) => one !== undefined);
  if (type !== 'object' || !row) return below.flatMap((one) => figuresByOffice(one, path));
  const own = Object.entries(row);
  const counted = !isOfOneCase(row) && own.some(([key]) => namesAnOffice(key)) ? own.filter(([key, value]) => isFigure(key, value)).map(([key]) => `${path}.${key}`) : [];
  const keyed = own.filter(([key, value]) => namesAnOffice(key) && (isNumber(value) || definitionOf(bare(value)).type === 'record')).map(([key]) => `${path}.${key}`);
  return [...new Set([...counted, ...keyed, ...own.flatMap(([key, value]) => figuresByOffice(value, `${path}.${key}`))])];
}

/** The numbers beside the rows of an answer that can be asked of one office: what is not the length of the list is a figure of that office. */
function figuresOfOneOffice(input: Schema, output: Schema): string[] {
  const asked = Object.keys(definitionOf(bare(input)).shape ?? {});
  if (!asked.some(namesAnOffice)) return [];
  const numbers = (schema: Schema, path: string): string[] => Object.entries(definitionOf(bare(schema)).shape ?? {}).flatMap(([key, value]) => (isNumber(value) ? [`${path}.${key}`] : numbers(value, `${path}.${key}`)));
  return numbers(output, '').filter((path) => path !== '.total');
}

interface Door { readonly name: string; readonly door: string; readonly input: Schema; readonly output: Schema }
const publicDoors: readonly Door[] = features.flatMap(({ contract }) => [...Object.values(contract.views), ...Object.values(contract.verbs)]).filter(({ door }) => door === 'public');
const byOffice = (doors: readonly Door[]) => doors.flatMap(({ name, output }) => figuresByOffice(output).map((path) => name + path));
const ofOne = (doors: readonly Door[]) => doors.flatMap(({ name, input, output }) => figuresOfOneOffice(input, output).map((path) => name + path));

/** The one door: a table that was counted on a day, shown to those it is about and published. figures.test.ts holds it to what was counted. */
const published = ['due', 'kept', 'late', 'putOff', 'claimed', 'notYet', 'keptShare', 'marked', 'satisfiedShare'].map((key) => `figures.publicTable.table.lines.${key}`);

test('figures by office reach the public through one door alone: the table that was published', () => {
  expect(publicDoors.length).toBeGreaterThan(30);
  expect(byOffice(publicDoors)).toEqual(published);
});

test('a public list asked of one office tells nothing but its length', () => {
  // The three counts of promises are the whole town's, whichever office is asked of: promise.test.ts holds them to it.
  expect(ofOne(publicDoors)).toEqual(['open', 'kept', 'notYet'].map((key) => `promise.publicList.counts.${key}`));
});

test('a door with figures by office is noticed, however they are put', () => {
  const door = (output: Schema, input: Schema = fields({})): Door[] => [{ ...view({ input, output, door: 'public' }), name: 'planted.view' }];
  const row = (fieldsOf: Record<string, Schema>) => door(shape({ rows: listOf(shape(fieldsOf), 9) }));
  expect(byOffice(row({ officeName: text(), late: count() }))).toEqual(['planted.view.rows.late']);
  expect(byOffice(row({ office: shape({ id: id(), name: text() }), share: nullable(count(100)) }))).toEqual(['planted.view.rows.share']);
  expect(byOffice(row({ handlerName: text(), more: maybe(count()) }))).toEqual(['planted.view.rows.more']);
  expect(byOffice(door(shape({ year: shape({ offices: count() }) })))).toEqual(['planted.view.year.offices']);
  expect(byOffice(row({ id: id(), officeName: text(), slipCount: count() })), 'one case is no figure').toEqual([]);
  expect(ofOne(door(shape({ total: count(), late: count() }), fields({ officeName: maybe(text()), page: page() })))).toEqual(['planted.view.late']);
});
