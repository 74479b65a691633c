import { expect, test } from 'vitest';
import { count, fields, id, listOf, maybe, nullable, type Schema, shape, text, view } from '#kernel/contract.ts';
import { newId } from '#kernel/id.ts';
import type { Words } from '#kernel/words.ts';
import { features } from '#apps/features.ts';
import { points } from '#features/points/contract.ts';
import * as door from '#features/points/public.ts';
import { recordAll } from '#features/duty/public.ts';
import { inWork } from '#platform/perform.ts';
import { attempt } from '#tests/matrix/attempt.ts';
import { knownIn, makeWorld } from '#tests/matrix/world.ts';
import { callBy, doing, testHouse } from '#tests/support/makers.ts';
import { dayOf } from '#tests/support/makers/suggestion.ts';
import { sampleInput } from '#tests/support/sample-input.ts';
import { readTree } from '#tests/support/source-tree.ts';

/** What an answer is made of, as far as figures hide in it. */
interface Definition { readonly type: string; readonly shape?: Record<string, Schema>; readonly element?: Schema; readonly innerType?: Schema; readonly valueType?: Schema; readonly options?: readonly Schema[] }
const definitionOf = (schema: Schema) => schema._zod.def as Definition;
const bare = (schema: Schema): Schema => { const { innerType } = definitionOf(schema); return innerType ? bare(innerType) : schema; };

/** Minutes have points too: those are words, not figures. */
const namesPoints = (key: string) => /tenths$|^(total|own|duty)?(points?|scores?|credits?)(count|total|sum|value)?$|积分/i.test(key);
/** Where in an answer a figure is called points. */
function pointsIn(schema: Schema, path = ''): string[] {
  const { type, shape: row, element, valueType, options } = definitionOf(bare(schema));
  if (type !== 'object' || !row) return [element, valueType, ...(options ?? [])].filter((one) => one !== undefined).flatMap((one) => pointsIn(one, path));
  return Object.entries(row).flatMap(([key, value]) => (namesPoints(key) && ['number', 'int', 'string', 'record'].includes(definitionOf(bare(value)).type) ? [`${path}.${key}`] : pointsIn(value, `${path}.${key}`)));
}
interface Door { readonly name: string; readonly input: Schema; readonly output: Schema }
const doors: readonly Door[] = features.flatMap(({ contract }) => [...Object.values(contract.views), ...Object.values(contract.verbs)]);
const telling = (all: readonly Door[]) => all.flatMap(({ name, output }) => pointsIn(output).map((path) => name + path));
const asked = ({ input }: Pick<Door, 'input'>) => Object.keys(definitionOf(bare(input)).shape ?? {});

test('no door but one’s own tells points; what the rule counts for is told beside nobody’s name', () => {
  expect(doors.length).toBeGreaterThan(300);
  const worth = ['worthTenths', 'capTenths'];
  expect(telling(doors)).toEqual([
    ...worth.map((key) => `points.rules.rows.lines.${key}`),
    'points.mine.totalTenths', ...worth.map((key) => `points.mine.rules.lines.${key}`), 'points.mine.rules.lines.givenTenths', ...worth.map((key) => `points.mine.lines.${key}`), 'points.mine.lines.givenTenths',
  ]);
  expect([...Object.values(points.views), ...Object.values(points.verbs)].filter(({ door: which }) => which === 'public')).toEqual([]);
  expect(asked(points.views.mine), 'it can be asked of nobody').toEqual(['year']);
});

test('a door that tells points is noticed, however they are put', () => {
  const planted = (output: Schema): Door[] => [{ ...view({ input: fields({}), output }), name: 'planted.view' }];
  expect(telling(planted(shape({ rows: listOf(shape({ id: id(), name: text(), points: count() }), 9) })))).toEqual(['planted.view.rows.points']);
  expect(telling(planted(shape({ card: nullable(shape({ pointsTotal: maybe(count()) })) })))).toEqual(['planted.view.card.pointsTotal']);
  expect(telling(planted(shape({ rows: listOf(shape({ 年度积分: text() }), 9) })))).toEqual(['planted.view.rows.年度积分']);
  expect(telling(planted(shape({ points: listOf(shape({ who: text(), words: text() }), 9) }))), 'minutes').toEqual([]);
});

test('no other feature has a word for points but to say that there are none, and how long they can be objected to', () => {
  const said = (words: Words, path: string): string[] => Object.entries(words).flatMap(([key, value]) => (typeof value === 'string' ? (value.includes('积分') ? [`${path}.${key}`] : []) : said(value, `${path}.${key}`)));
  expect(features.filter(({ contract }) => contract.feature !== 'points').flatMap(({ contract, text: { zh } }) => said(zh, contract.feature)).toSorted()).toEqual(['award.hints.announce', 'burden.papers.neverWords', 'settings.rules.pointsObjection']);
});

test('nothing imports points but the way to one’s own page, the to-do of the chair and the program itself', () => {
  const tree = readTree(new URL('../..', import.meta.url).pathname);
  const importers = [...tree].filter(([path]) => /^(src|db|tools)\/.*\.(ts|vue)$/.test(path) && !path.startsWith('src/features/points/') && !path.endsWith('.test.ts'))
    .flatMap(([path, source]) => [...source.matchAll(/features\/points\/([\w/.-]+)/g)].map(([, to = '']) => `${path} → ${to}`)).toSorted();
  expect(importers).toEqual([
    'src/apps/features.ts → server.ts',
    'src/apps/later-parts.ts → pages/parts/PointsLink.vue',
    'src/features/todo/sources.ts → public.ts',
    'tools/states.ts → rules.ts', 'tools/states.ts → text.en.ts', 'tools/states.ts → text.ts',
  ]);
  expect(Object.keys(door)).toEqual(['rulesWaiting']);
});

test('no column keeps what anybody has: the rule names no person but who wrote and who enacted it', () => {
  const printed = readTree(new URL('../../db', import.meta.url).pathname).get('tables.ts') ?? '';
  expect(printed.match(/\b\w*(tenths|score|credits)\w*(?=\??:)/gi)).toEqual(['worthTenths', 'capTenths']);
  const tables = [...printed.matchAll(/interface (Points\w*) \{([^}]*)\}/g)].map(([, name = '', body = '']) => [name, body.match(/\b\w*(person|deputy|By|account)\w*(?=\??:)/g) ?? []]);
  expect(tables).toEqual([['PointsRuleRow', ['preparedBy', 'enactedBy']], ['PointsRuleLineRow', []]]);
});

test('with points in force no view answers anybody with them but the deputy himself', async () => {
  const house = await testHouse();
  const world = await makeWorld(house);
  const [deputy, clerk, chair, presidium] = (['deputy', 'clerk', 'chair', 'presidium'] as const).map((role) => world.actors.get(role)!);
  const today = dayOf(house);
  await doing(house, clerk!, 'points.amend', { id: world.subjects['points'], version: 1, meetingName: '主席团会议', resolvedOn: today, fromOn: today, words: '试行', lines: [{ kind: 'duty.training', worthTenths: 997, capTenths: 9999 }] });
  await doing(house, chair!, 'points.enact', { id: world.subjects['points'], version: 2 });
  await inWork(house, callBy(clerk!), null, 'write', (work) => recordAll(work, Array.from({ length: 7 }, (_, place) => ({ personId: deputy!.personId!, kind: 'duty.training', on: today, title: `培训${place}`, refFeature: 'contact', refId: newId() }))));
  const told = /\b(8973|7976|897\.3|797\.6)\b/;
  const known = knownIn(world, '');
  const own = await attempt(house, deputy!, points.views.mine, {});
  expect(own.answer, 'one more was there before').toMatch(told);
  const found: string[] = [];
  let tried = 0;
  for (const feature of house.features) for (const entry of Object.values(feature.contract.views)) for (const [role, actor] of [['chair', chair!], ['presidium', presidium!], ['deputy', deputy!]] as const) {
    const { kind, answer } = await attempt(house, actor, entry, sampleInput(entry.input, (path) => knownIn(world, feature.contract.feature)(path) ?? (path === 'personId' ? deputy!.personId : known(path))));
    tried += Number(kind === 'done');
    if (told.test(answer)) found.push(`${entry.name} as ${role}`);
  }
  expect(tried).toBeGreaterThan(150);
  expect(found).toEqual(['points.mine as deputy']);
}, 240_000);
