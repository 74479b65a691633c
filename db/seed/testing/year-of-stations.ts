import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { makePack, selfCheck } from '#features/inspection/jobs.ts';
import { usual } from '#features/inspection/rules.ts';
import { verifySeals } from '#features/archive/public.ts';
import { kinds, lawful } from '#features/archive/rules.ts';
import { registerPaper } from '#features/register/public.ts';
import { registerKeys } from '#features/register/rules.ts';
import { type Actor, systemActor } from '#kernel/actor.ts';
import { addDays, dateOn } from '#kernel/dates.ts';
import { inWork } from '#platform/perform.ts';
import { tablePdf } from '#platform/print/table-pdf.ts';
import { readPdf } from '#platform/print/testing/read-pdf.ts';
import { listZip, unzip } from '#platform/print/zip.ts';
import { type TestHouse, callBy, doing, makePerson, seeing } from '#tests/support/makers.ts';
import { type Town, actorOf, holder } from '../world/town.ts';

interface Whole { title: string; columns: { key: string; byPen: boolean }[]; rows: { cells: string[] }[] }
interface Item { key: string; standing: string; held: number; gapCount: number; gaps: { name: string }[] }

/** Columns that nothing in the year answers: nobody met on two days, no photo was taken, no suggestion was pressed, nobody asked the congress for anything on a visit. They are printed empty, for the pen. */
const unanswered = ['endsOn', 'opinions', 'photos', 'pressedOn', 'opinion'];

/** What stations and registers are there for, over the invented town of 26 stations: nothing of it was typed for a register, a pack or an archive. */
export function yearOfStations(house: TestHouse, town: Town): void {
  const [clerk, chair] = (['clerk', 'chair'] as const).map((role) => actorOf(town, holder(town, role))) as [Actor, Actor];
  const today = dateOn(house.clock.now());
  const year = Number(today.slice(0, 4)) - 1;
  const whole = (register: string, more: object = {}) => seeing(house, clerk, 'register.whole', { register, year, ...more }) as unknown as Promise<Whole>;
  const items = async () => ((await seeing(house, chair, 'inspection.check', { year })) as unknown as { rows: Item[] }).rows;
  const counted = async (sql: string) => Number((await house.rows<{ n: string }>(sql, [town.tenantId]))[0]?.n);
  const textOf = (pdf: Uint8Array) => readPdf(Buffer.from(pdf)).map(({ text }) => text).join('').replaceAll(/\s/g, '');

  test('all eight registers print, for the town and its stations, and not one field of them was typed', { timeout: 120_000 }, async () => {
    for (const table of ['register_amendment', 'register_form', 'register_page']) expect(await counted(`select count(*) as n from ${table} where tenant_id = $1`), `nothing was typed into a register: ${table}`).toBe(0);
    const [first] = town.stations;
    for (const register of registerKeys) {
      const { columns, rows } = await whole(register);
      expect(rows.length, register).toBeGreaterThan(50);
      const empty = columns.filter(({ byPen }, place) => !byPen && rows.every(({ cells }) => !cells[place])).map(({ key }) => key);
      expect(empty.filter((key) => !unanswered.includes(key)), `${register}: every column the records answer is filled`).toEqual([]);
      const printed = await whole(register, { stationId: first?.id });
      const paper = registerPaper({ locale: 'zh' }, printed as never);
      expect(textOf(await tablePdf(paper)), register).toContain(printed.title);
      expect(printed.rows.length, `${register} of ${first?.name}`).toBeGreaterThan(0);
    }
    for (const { id, name } of town.stations) for (const register of ['attendance', 'activities', 'dutyCards']) expect((await whole(register, { stationId: id })).rows.length, `${register} of ${name}`).toBeGreaterThan(0);
    const meter = await seeing(house, clerk, 'register.meter', { year }) as { typedOnce: number; filledByThem: number; filledByProgram: number };
    expect(meter.filledByThem, 'what was written once stands in more places than one').toBeGreaterThan(meter.typedOnce * 1.3);
  });

  test('weeks before an inspection chair and clerk are told by name what is missing', async () => {
    const missing = (await items()).filter(({ standing }) => standing === 'missing');
    const visitOn = addDays(today, 21);
    await doing(house, clerk, 'inspection.noteVisit', { year, visitOn, visitor: '县人大常委会' });
    await inWork(house, callBy(systemActor(town.tenantId, town.kind)), {}, 'write', (work) => selfCheck.run(work as never));
    for (const reader of [chair, clerk]) {
      const { rows } = await seeing(house, reader, 'todo.mine', {}) as { rows: { key: string; title: string; dueOn: string | null }[] };
      const named = rows.filter(({ key, dueOn }) => key.startsWith('inspection:') && dueOn === visitOn);
      expect(named.map(({ key }) => key.split(':').at(-1)).toSorted()).toEqual(missing.map(({ key }) => key).toSorted());
      const plates = missing.find(({ key }) => key === 'plates');
      expect(plates?.gaps.length).toBeGreaterThan(0);
      for (const { name } of plates?.gaps ?? []) expect(named.find(({ key }) => key.endsWith(':plates'))?.title).toContain(name);
    }
  });

  test('the whole checklist is answered by one click', { timeout: 180_000 }, async () => {
    for (const { key, held, gapCount } of await items()) if (held + gapCount === 0) await doing(house, clerk, 'inspection.sayWhere', { year, itemKey: key, words: '档案室二号柜' });
    const { id } = await doing(house, chair, 'inspection.makePack', { year }) as { id: string };
    await inWork(house, callBy(systemActor(town.tenantId, town.kind)), { packId: id, askedBy: chair.personId }, 'write', (work) => makePack.run(work as never));
    const { fileId } = await doing(house, chair, 'inspection.takePack', { id }) as { fileId: string };
    const bytes = await house.database.inTenant(town.tenantId, (tx) => buffer(house.files.read(tx, fileId)));
    const names = listZip(bytes).map(({ name }) => name);
    for (const [place] of usual.entries()) expect(names.some((name) => name.startsWith(`${String(place + 1).padStart(2, '0')} `)), `item ${place + 1} is answered`).toBe(true);
    const lacking = textOf(unzip(bytes, { maxBytes: 200_000_000, wanted: (name) => name === '00 缺项清单.pdf' }).get('00 缺项清单.pdf') ?? Buffer.alloc(0));
    for (const { gaps } of (await items()).filter(({ standing }) => standing === 'missing')) for (const { name } of gaps) expect(lacking, 'honest by name').toContain(name.replaceAll(/\s/g, ''));
  });

  test('a new clerk finds what his predecessor did, opens it, and the sealed year says that nothing was changed', { timeout: 120_000 }, async () => {
    const newcomer = await makePerson(house, { id: town.tenantId, code: town.code, kind: town.kind, village: '' }, [{ role: 'clerk' }], '新来的干事');
    const find = (input: object) => seeing(house, newcomer, 'archive.find', input) as unknown as Promise<{ total: number; rows: { kind: string; id: string; title: string; link: string }[] }>;
    const here = await find({ year, stationId: town.stations[3]?.id });
    expect(here.total).toBeGreaterThan(20);
    for (const kind of kinds.filter((one) => !['signedPage', 'acceptance'].includes(one))) expect((await find({ year, kind })).total, kind).toBeGreaterThan(0);
    const [held] = (await find({ year, kind: 'activity', stationId: town.stations[3]?.id })).rows;
    expect(await seeing(house, newcomer, 'activity.detail', { id: held?.id })).toMatchObject({ topic: held?.title });
    expect((await find({ word: held?.title })).rows.map(({ id }) => id)).toContain(held?.id);
    await doing(house, newcomer, 'archive.seal', { year });
    const sealed = await house.database.inTenant(town.tenantId, (tx) => verifySeals(tx, house.files), 'read');
    // What was voided in the invented year is told by name, and its words are as they were.
    expect(sealed.map(({ faults }) => faults.filter(({ fault }) => !lawful.some((one) => one === fault)))).toEqual([[]]);
  });
}
