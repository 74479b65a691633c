import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { type Actor, has } from '#kernel/actor.ts';
import { newId } from '#kernel/id.ts';
import { Refused } from '#kernel/verdict.ts';
import { readSheet } from '#platform/print/read-sheet.ts';
import { writeSheet } from '#platform/print/sheet.ts';
import { inWork } from '#platform/perform.ts';
import { callBy, doing, makePerson, makeTown, makeVisitor, seeing, testHouse } from '#tests/support/makers.ts';
import { makeReading, makeTerm, sampleRoster } from '#tests/support/makers/deputy.ts';
import { text as en } from './text.en.ts';
import { recorder } from '#tests/support/statements.ts';

const notes = recorder();
const house = await testHouse();
const code = (attempt: Promise<unknown>) => attempt.then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)));

async function newTown() {
  const town = await makeTown(house);
  const clerk = await makePerson(house, town, [{ role: 'clerk' }]);
  return { town, clerk, term: await makeTerm(house, clerk) };
}

interface Row { line: number; row: number; mark: string; act: string; name: string; phoneMasked: string | null; faults: { code: string; words: string }[] }
const previewOf = async (clerk: Actor, id: string) => (await seeing(house, clerk, 'deputy.rosterPreview', { id })) as unknown as { notes: string[]; rows: Row[] };
const confirm = (clerk: Actor, id: string, includeDoubtful: number[] = []) => doing(house, clerk, 'deputy.confirmRoster', { id, includeDoubtful });
const doubtfulLines = async (clerk: Actor, id: string) => (await previewOf(clerk, id)).rows.filter(({ mark }) => mark === 'doubtful').map(({ line }) => line);
const listed = async (clerk: Actor) => ((await seeing(house, clerk, 'deputy.list', { standing: 'all' })) as unknown as { rows: { name: string }[]; totalCount: number });
const cellsOf = async (paper: Record<string, unknown>) => {
  const read = await readSheet(Buffer.from(String(paper['base64']), 'base64'));
  if (!read.ok) throw new Error(read.reason);
  return read.sheets[0]?.rows ?? [];
};
const fileOf = (rows: (string | number | null)[][]): Promise<Uint8Array> => {
  const [head = [], ...body] = rows;
  return writeSheet({ name: '名册', columns: head.map((header) => ({ header: String(header) })), rows: body });
};

test('deputy.previewRoster reads the town’s roster and marks each row, and writes nothing into the books', async () => {
  const { clerk, term } = await newTown();
  const reading = await makeReading(house, clerk, term.id, sampleRoster('town'));
  expect(reading).toMatchObject({ goodCount: 48, doubtfulCount: 12, badCount: 3 });
  const preview = await previewOf(clerk, reading.id);
  expect(preview.rows).toHaveLength(63);
  expect(preview.rows[0]).toMatchObject({ row: 4, name: '王伟', mark: 'good', act: 'new', phoneMasked: '199****1000', faults: [] });
  expect(preview.rows[61]?.faults.map(({ words }) => words)).toEqual(['备注写着“与前重复”，请确认此人是否在任', '与第 10 行是同一个人']);
  expect(preview.notes).toEqual(['表里合计写 60 人，读到 63 行。', '工作表“填表说明”不是名册，没有读。']);
  expect((await listed(clerk)).totalCount).toBe(0);
  expect(await seeing(house, clerk, 'deputy.districts')).toMatchObject({ rows: [] });
  expect(await seeing(house, clerk, 'deputy.rosters')).toMatchObject({ rows: [{ id: reading.id, state: 'waiting', goodCount: 48 }] });
});

test('deputy.previewRoster says what is wrong with a file that is no roster', async () => {
  const { clerk, term } = await newTown();
  expect(await code(makeReading(house, clerk, term.id, await fileOf([['品名', '数量'], ['化肥', 3]])))).toBe('deputy.noRosterFound');
  expect(await code(doing(house, clerk, 'deputy.previewRoster', { fileId: newId(), termId: term.id }))).toBe('platform.badFile');
  expect(await code(makeReading(house, clerk, newId(), sampleRoster('town')))).toBe('platform.notFound');
});

test('deputy.confirmRoster writes people, districts, groups and mandates at once; a second import changes nothing', async () => {
  const { clerk, term } = await newTown();
  const reading = await makeReading(house, clerk, term.id, sampleRoster('town'));
  const done = await confirm(clerk, reading.id, await doubtfulLines(clerk, reading.id));
  expect(done).toMatchObject({ newCount: 60, updatedCount: 0, unchangedCount: 0, leftOutCount: 3 });
  expect((await listed(clerk)).totalCount).toBe(60);
  const districts = (await seeing(house, clerk, 'deputy.districts')) as { rows: { number: number; seatCount: number; deputies: { name: string }[] }[] };
  expect(districts.rows).toHaveLength(24);
  expect(districts.rows[2]).toMatchObject({ number: 3, name: '第3选区', seatCount: 2 });
  expect(districts.rows[2]?.deputies.map(({ name }) => name).toSorted()).toEqual(['欧阳𠮷祥', '赵桂兰'].toSorted());
  expect(((await seeing(house, clerk, 'deputy.groups')) as { rows: { name: string; members: object[] }[] }).rows.map(({ name, members }) => [name, members.length])).toEqual([['第1小组', 16], ['第2小组', 17], ['第3小组', 13], ['第4小组', 14]]);
  expect(((await seeing(house, clerk, 'account.posts', { role: 'deputy' })) as { rows: object[] }).rows).toHaveLength(60);
  expect(await code(confirm(clerk, reading.id))).toBe('deputy.rosterClosed');

  const again = await makeReading(house, clerk, term.id, sampleRoster('town'));
  expect(again).toMatchObject({ goodCount: 60, doubtfulCount: 0, badCount: 3 });
  expect(await confirm(clerk, again.id)).toMatchObject({ newCount: 0, updatedCount: 0, unchangedCount: 60, leftOutCount: 3 });
  expect((await listed(clerk)).totalCount).toBe(60);
});

test('deputy.confirmRoster asks the database as often for a long roster as for a short one; one phone opens one account', async () => {
  const asked = async (people: number): Promise<{ statements: number; accounts: number }> => {
    const { town, clerk, term } = await newTown();
    const phones = await house.database.inTenant(town.id, ({ db }) => db.selectFrom('account').select((is) => is.fn.countAll<number>().as('count')).executeTakeFirstOrThrow(), 'read');
    const rows = Array.from({ length: people }, (_, n) => [`周${'甲乙丙丁戊己庚辛壬癸'[n % 10]}${'一二三四五六'[Math.floor(n / 10)]}`, '男', '1980-01', `第${(n % 3) + 1}选区`, String(13_000_000_000 + people * 1000 + (n === 1 ? 0 : n))]);
    const reading = await makeReading(house, clerk, term.id, await fileOf([['姓名', '性别', '出生年月', '选区', '手机号'], ...rows]));
    const lines = await doubtfulLines(clerk, reading.id);
    notes.start();
    expect(await confirm(clerk, reading.id, lines)).toMatchObject({ newCount: people });
    const statements = notes.stop().length;
    expect(await house.database.inTenant(town.id, ({ db, tenantId }) => db.selectFrom('accountLink').innerJoin('account', 'account.id', 'accountLink.accountId').select('phoneIndex').where('tenantId', '=', tenantId).where('kind', '=', 'deputy').where('phoneIndex', 'is', null).execute(), 'read')).toHaveLength(1);
    const after = await house.database.inTenant(town.id, ({ db }) => db.selectFrom('account').select((is) => is.fn.countAll<number>().as('count')).executeTakeFirstOrThrow(), 'read');
    return { statements, accounts: Number(after.count) - Number(phones.count) };
  };
  const [few, many] = [await asked(5), await asked(50)];
  expect([few.accounts, many.accounts]).toEqual([5, 50]);
  expect(many.statements).toBe(few.statements);
});

test('deputy.confirmRoster leaves out what nobody ticked, and the same key asks for the same once', async () => {
  const { clerk, term } = await newTown();
  const reading = await makeReading(house, clerk, term.id, sampleRoster('town'));
  const key = newId();
  const once = await doing(house, clerk, 'deputy.confirmRoster', { id: reading.id, includeDoubtful: [61, 62, 63] }, key);
  expect(once).toMatchObject({ newCount: 48, leftOutCount: 15 });
  expect(await doing(house, clerk, 'deputy.confirmRoster', { id: reading.id, includeDoubtful: [61, 62, 63] }, key)).toEqual(once);
  expect((await listed(clerk)).totalCount).toBe(48);
  expect((await previewOf(clerk, reading.id)).rows).toHaveLength(15);
});

test('the county’s roster adds mandates to those who sit in both congresses', async () => {
  const { clerk, term } = await newTown();
  const town = await makeReading(house, clerk, term.id, sampleRoster('town'));
  await confirm(clerk, town.id, await doubtfulLines(clerk, town.id));
  const county = await makeReading(house, clerk, term.id, sampleRoster('county'), 'county');
  expect(county).toMatchObject({ goodCount: 15, doubtfulCount: 1, badCount: 0 });
  expect(await confirm(clerk, county.id, await doubtfulLines(clerk, county.id))).toMatchObject({ newCount: 16, leftOutCount: 0 });
  // 60 of the township, 16 of the county, four of them also of the city.
  expect((await listed(clerk)).totalCount).toBe(80);
  expect(((await seeing(house, clerk, 'account.people', {})) as { total: number }).total).toBe(1 + 60 + 12);
  const [one] = ((await seeing(house, clerk, 'deputy.list', { level: 'county', name: '马德明' })) as { rows: { id: string }[] }).rows;
  expect(await seeing(house, clerk, 'deputy.detail', { id: one?.id })).toMatchObject({ gender: 'female', workPost: '清河镇中学教师', others: [{ level: 'township' }] });
  const again = await makeReading(house, clerk, term.id, sampleRoster('county'), 'county');
  expect(await confirm(clerk, again.id)).toMatchObject({ newCount: 0, updatedCount: 0, unchangedCount: 16 });
});

test('the county’s roster may also come first', async () => {
  const { clerk, term } = await newTown();
  const county = await makeReading(house, clerk, term.id, sampleRoster('county'), 'county');
  expect(await confirm(clerk, county.id)).toMatchObject({ newCount: 16 });
  const town = await makeReading(house, clerk, term.id, sampleRoster('town'));
  await confirm(clerk, town.id, await doubtfulLines(clerk, town.id));
  expect((await listed(clerk)).totalCount).toBe(80);
  expect(((await seeing(house, clerk, 'account.people', {})) as { total: number }).total).toBe(1 + 60 + 12);
});

test('rows to mend come back in their own columns with the reason; mended and read again they go in', async () => {
  const { clerk, term } = await newTown();
  const reading = await makeReading(house, clerk, term.id, sampleRoster('town'));
  await confirm(clerk, reading.id, await doubtfulLines(clerk, reading.id));
  const sheet = await cellsOf(await seeing(house, clerk, 'deputy.rowsToMend', { id: reading.id }));
  expect(sheet[0]).toEqual(['序号', '姓名', '性别', '出生年月', '民族', '党派', '文化程度', '工作单位及职务', '选区', '代表小组', '联系电话', '备注', '需要更正']);
  expect(sheet.slice(1).map((row) => [row[0], row[1], row[12]])).toEqual([
    ['61', null, '没有姓名；备注写着“姓名待补”，请确认此人是否在任'], ['62', '赵桂兰', '备注写着“与前重复”，请确认此人是否在任；与第 10 行是同一个人'],
    ['63', '赵德明', '电话号码不对，导入时留空；出生年份 1890 太早，请核对；选区号 99 离前一个（24）很远，请核对'],
  ]);
  const mended = sheet.map((row) => row.map((cell) => (cell instanceof Date ? null : cell)));
  mended[1]![1] = '孙小满';
  mended[1]![8] = '第1选区';
  mended[1]![11] = null;
  mended[3]![3] = '1990.5';
  mended[3]![8] = '第23选区';
  mended[3]![10] = '19900009998';
  const second = await makeReading(house, clerk, term.id, await fileOf(mended));
  const rows = (await previewOf(clerk, second.id)).rows;
  // The doubled row now meets the person in the books, and changes nothing but the remark.
  expect(rows.map(({ name, mark, act, faults }) => [name, mark, act, faults.map((fault) => fault.code)])).toEqual([
    ['孙小满', 'good', 'new', []], ['赵桂兰', 'doubtful', 'update', ['remarkDoubts']], ['赵德明', 'good', 'new', []],
  ]);
  expect(await confirm(clerk, second.id)).toMatchObject({ newCount: 2, leftOutCount: 1 });
  expect((await listed(clerk)).totalCount).toBe(62);
});

test('the blank template is read as a roster once somebody fills it in', async () => {
  const { clerk, term } = await newTown();
  const template = await seeing(house, clerk, 'deputy.rosterTemplate');
  expect(template['name']).toBe('代表名册模板.xlsx');
  const [head = []] = await cellsOf(template);
  const said: Record<string, string> = { 姓名: '王建国', 性别: '男', 出生年月: '1975年3月', 选区: '3', 代表小组: '第一小组', 联系电话: '19900003001', 代表层级: '县、镇', 人大职务: '主席团成员', 工作单位及职务: '石桥村村委会主任' };
  const reading = await makeReading(house, clerk, term.id, await fileOf([head.map(String), head.map((header) => said[String(header)] ?? null)]));
  expect(await confirm(clerk, reading.id)).toMatchObject({ newCount: 1 });
  expect(await seeing(house, clerk, 'deputy.list')).toMatchObject({ rows: [
    { level: 'township', district: { number: 3 }, group: { name: '第一小组' }, congressPost: 'presidium', workPost: '石桥村村委会主任' }, { level: 'county', district: null, congressPost: null },
  ] });
});

test('deputy.dropRoster forgets what was read; unfinished readings are forgotten by themselves', async () => {
  const { town, clerk, term } = await newTown();
  const sealed = async (id: string) => house.database.inTenant(town.id, (tx) => tx.db.selectFrom('rosterImport').select(['state', 'rowsSealed']).where('tenantId', '=', town.id).where('id', '=', id).executeTakeFirstOrThrow());
  const dropped = await makeReading(house, clerk, term.id, sampleRoster('town'));
  await doing(house, clerk, 'deputy.dropRoster', { id: dropped.id });
  expect(await sealed(dropped.id)).toEqual({ state: 'dropped', rowsSealed: null });
  expect(await code(confirm(clerk, dropped.id))).toBe('deputy.rosterClosed');
  const left = await makeReading(house, clerk, term.id, sampleRoster('town'));
  const forget = house.features.flatMap(({ jobs }) => jobs).find(({ kind }) => kind === 'deputy.forgetRosters');
  const tidy = () => inWork(house, callBy(makeVisitor(town)), {}, 'write', (work) => forget!.run(work as never));
  await tidy();
  expect((await sealed(left.id)).rowsSealed).not.toBeNull();
  house.clock.set('2026-10-02T02:00:00Z');
  await tidy();
  house.clock.set('2026-09-01T02:00:00Z');
  expect(await sealed(left.id)).toEqual({ state: 'dropped', rowsSealed: null });
});

test('only the office reads rosters; to everybody else they are not there', async () => {
  const { town, clerk, term } = await newTown();
  const reading = await makeReading(house, clerk, term.id, sampleRoster('county'), 'county');
  for (const actor of [await makePerson(house, town, [{ role: 'deputy' }, { role: 'presidium' }]), await makePerson(house, await makeTown(house), [{ role: 'clerk' }])]) {
    expect(await code(seeing(house, actor, 'deputy.rosterPreview', { id: reading.id }))).toBe('platform.notFound');
    expect(await code(seeing(house, actor, 'deputy.rowsToMend', { id: reading.id }))).toBe('platform.notFound');
    expect(await code(confirm(actor, reading.id))).toBe(has(actor, 'clerk') ? 'platform.notFound' : 'deputy.onlyTheOffice');
    expect(await seeing(house, actor, 'deputy.rosters')).toEqual({ rows: [] });
  }
});

test('reasons come in the reader’s language', async () => {
  const { clerk, term } = await newTown();
  const reading = await makeReading(house, clerk, term.id, sampleRoster('town'));
  const { show } = await import('#platform/perform.ts');
  const preview = await show(house, 'deputy.rosterPreview', { ...callBy(clerk), locale: 'en' }, { id: reading.id }) as { rows: Row[] };
  expect(preview.rows[60]?.faults[0]?.words).toBe(en.roster.faults.nameMissing);
  const [head] = await cellsOf(await show(house, 'deputy.rowsToMend', { ...callBy(clerk), locale: 'en' }, { id: reading.id }));
  expect(head?.at(-1)).toBe('To mend');
});

test('no phone and no ID number of a roster stands readable anywhere in the database', async () => {
  const { clerk, term } = await newTown();
  await makeReading(house, clerk, term.id, sampleRoster('town'));
  const county = await makeReading(house, clerk, term.id, sampleRoster('county'), 'county');
  await confirm(clerk, county.id);
  const { rows: tables } = await sql<{ tableName: string }>`select table_name from information_schema.tables where table_schema = 'public'`.execute(house.database.bare);
  expect(tables.length).toBeGreaterThan(20);
  for (const { tableName } of tables) {
    const dump = await house.database.inTenant(clerk.tenantId, ({ db }) => db.selectFrom(tableName as 'person').selectAll().execute());
    expect(JSON.stringify(dump, (_, value: unknown) => (Buffer.isBuffer(value) ? value.toString('latin1') : value)), tableName).not.toMatch(/1990001\d{4}|1990000\d{4}|110101199003/);
  }
});
