import { expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { Refused } from '#kernel/verdict.ts';
import { inWork, perform, show } from '#platform/perform.ts';
import { callBy, doing, makePerson, makeTown, seeing, testHouse } from '#tests/support/makers.ts';
import { makeDeputy, makeStation } from '#tests/support/makers/opinion.ts';
import { diceOf } from '#db/seed/random.ts';
import { writeSheet } from '#platform/print/sheet.ts';
import { registers } from './registers.ts';
import { registerKeys } from './rules.ts';

const house = await testHouse();
const town = await makeTown(house);
const [station, other] = [await makeStation(house, town), await makeStation(house, town)];
const deputies = [await makeDeputy(house, town, '周明德'), await makeDeputy(house, town, '何桂英')];
const [clerk, recorder] = [await makePerson(house, town, [{ role: 'clerk' }]), await makePerson(house, town, [{ role: 'recorder', stationId: station.id }])];
await house.database.inTenant(town.id, ({ db, tenantId }) => db.insertInto('stationDeputy').values(deputies.map(({ personId }, place) => ({ tenantId, stationId: place === 0 ? station.id : other.id, personId }))).execute());
const year = Number(house.clock.now().toISOString().slice(0, 4));

interface Row { id: string; late: boolean; canAmend: boolean; cells: string[]; amended: { id: string; version: number; column: string; original: string; words: string; changedSince: boolean }[] }
interface Page { columns: { key: string; byPen: boolean }[]; rows: Row[]; total: number; opened: boolean; canOpen: boolean }
const page = (register: string, input: object = {}, actor: Actor = clerk) => seeing(house, actor, 'register.page', { register, year, ...input }) as unknown as Promise<Page>;
const cell = (found: Page, key: string, column: string) => found.rows.find((row) => row.id === key)?.cells[found.columns.findIndex((one) => one.key === column)];
const by = (actor: Actor, verb: string, input: object) => doing(house, actor, verb, input) as unknown as Promise<{ id: string; version: number; number: string }>;
const refused = (attempt: Promise<unknown>) => attempt.then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)));
const rows = <T>(text: string, values: unknown[]): Promise<T[]> => house.rows<T>(text, values);

const received = (more: object = {}) => by(recorder, 'opinion.enter', { content: '水塔漏水，请修一修', choice: 'everybody', source: 'reception', entryMode: 'heard', name: '孙桂花', phone: '13900001234', ...more });
const visit = (actor: Actor, more: object = {}) => by(actor, 'contact.recordVisit', { way: 'visit', heard: '路灯坏了', otherCount: 2, placeCode: town.village, ...more });
const deed = (actor: Actor, more: object = {}) => by(actor, 'contact.recordDeed', { kind: 'deed', what: '送去棉被', helped: '五组 2 户', hardship: true, placeCode: town.village, ...more });

test('what is written once at a reception stands in book 3 and card 3, masked, with empty cells for the pen', async () => {
  const made = await received();
  const [book, card] = [await page('receptions'), await page('opinionCards')];
  for (const found of [book, card]) {
    expect(cell(found, made.id, 'name')).toBe('孙**');
    expect(cell(found, made.id, 'content')).toBe('水塔漏水，请修一修');
    expect(JSON.stringify(found)).not.toContain('13900001234');
  }
  expect(cell(book, made.id, 'voterSigns')).toBe('');
  expect((await page('receptions', { stationId: other.id })).total).toBe(0);
  await by(clerk, 'opinion.void', { id: made.id, version: made.version, reason: '重复' });
  expect([(await page('receptions')).total, (await page('opinionCards')).total], 'what was withdrawn leaves every book').toEqual([0, 0]);
});

test('every register’s sums equal a recount of the raw records, over a history of chance', async () => {
  const dice = diceOf(7);
  for (let n = 0; n < 40; n += 1) {
    const actor = dice.pick(deputies);
    const what = dice.pick(['visit', 'forum', 'deed', 'help', 'mediation', 'reception', 'void'] as const);
    if (what === 'visit' || what === 'forum') await visit(actor, { way: what, otherCount: dice.int(1, 9) });
    else if (what === 'reception') await received({ source: dice.pick(['reception', 'letter', 'phone', 'paper']) });
    else if (what !== 'void') await deed(actor, { kind: what, amountYuan: dice.int(0, 900) });
    else {
      const [last] = await rows<{ id: string; version: number }>('select id, version from visit where tenant_id = $1 and voided_on is null order by id desc limit 1', [town.id]);
      if (last) await by(clerk, 'contact.void', { ...last, reason: '记重了' });
    }
  }
  const recount = async (text: string, ...more: unknown[]) => Number((await rows<{ n: string }>(text, [town.id, ...more]))[0]?.n);
  const sum = (found: Page, column: string) => found.rows.reduce((all, { cells }) => all + Number(cells[found.columns.findIndex(({ key }) => key === column)] ?? 0), 0);
  const [contacts, deedBook, cards] = [await page('contactCards'), await page('deeds'), await page('dutyCards')];
  expect(contacts.total).toBe(await recount('select count(*) as n from visit where tenant_id = $1 and voided_on is null'));
  expect(sum(contacts, 'households')).toBe(await recount('select sum(other_count) as n from visit where tenant_id = $1 and voided_on is null'));
  expect(deedBook.total).toBe(await recount('select count(*) as n from deed where tenant_id = $1 and voided_on is null'));
  expect(sum(deedBook, 'amount')).toBe(await recount('select coalesce(sum(amount_yuan), 0) as n from deed where tenant_id = $1 and voided_on is null'));
  expect(sum(cards, 'households')).toBe(sum(contacts, 'households'));
  expect(sum(cards, 'visits') + sum(cards, 'forums')).toBe(contacts.total);
  expect(sum(cards, 'deeds') + sum(cards, 'helped') + sum(cards, 'mediations')).toBe(deedBook.total);
  expect((await page('receptions')).total).toBe(await recount("select count(*) as n from opinion where tenant_id = $1 and state <> 'void' and (source = 'reception' or (source in ('letter', 'phone') and station_id is not null))"));
  const perDeputy = await Promise.all(deputies.map(({ personId }) => page('contactCards', { deputyId: personId })));
  expect(perDeputy.reduce((all, { total }) => all + total, 0)).toBe(contacts.total);
  const overview = await seeing(house, clerk, 'register.overview', { year }) as unknown as { rows: { key: string; total: number }[] };
  for (const { key, total } of overview.rows) expect(total, key).toBe((await page(key)).total);
});

test('register.amendCell keeps the original beside the amendment, shows that the record changed since, and register.withdrawAmendment takes it back', async () => {
  const made = await deed(deputies[0]!, { kind: 'help', what: '每月上门' });
  const which = { register: 'deeds', year, rowId: made.id, reason: '笔误' };
  expect(await refused(by(deputies[0]!, 'register.amendCell', { ...which, column: 'result', words: '好了' }))).toBe('register.onlyTheKeepers');
  expect(await refused(by(clerk, 'register.amendCell', { ...which, column: 'witness', words: '某人' }))).toBe('register.maskedCell');
  expect(await refused(by(clerk, 'register.amendCell', { ...which, rowId: town.id, column: 'result', words: '好了' }))).toBe('register.noSuchRow');
  const amendment = await by(clerk, 'register.amendCell', { ...which, column: 'result', words: '孩子就业了' });
  const found = await page('deeds');
  expect(cell(found, made.id, 'result')).toBe('孩子就业了');
  expect(found.rows.find(({ id }) => id === made.id)?.amended[0]).toMatchObject({ column: 'result', original: '', words: '孩子就业了', changedSince: false });
  await by(deputies[0]!, 'contact.finishDeed', { id: made.id, version: made.version, result: '在镇上做工' });
  expect((await page('deeds')).rows.find(({ id }) => id === made.id)?.amended[0]).toMatchObject({ original: '在镇上做工', changedSince: true });
  const again = await by(clerk, 'register.amendCell', { ...which, column: 'result', words: '在镇上做保洁' });
  expect(await refused(by(clerk, 'register.amendCell', { ...which, column: 'result', words: '在镇上做保洁' })), 'compared with what stands').toBe('register.sameWords');
  expect((await page('deeds')).rows.find(({ id }) => id === made.id)?.amended).toHaveLength(1);
  expect(await refused(by(clerk, 'register.withdrawAmendment', { id: amendment.id, version: 2 }))).toBe('register.withdrawnBefore');
  await by(clerk, 'register.withdrawAmendment', { id: again.id, version: again.version });
  expect(cell(await page('deeds'), made.id, 'result')).toBe('在镇上做工');
});

test('who keeps a station’s books amends its rows alone, and nobody a sum of card 1', async () => {
  const [mine, theirs] = [await deed(deputies[0]!, { kind: 'help', what: '上门' }), await deed(deputies[1]!, { kind: 'help', what: '上门' })];
  const presidium = await makePerson(house, town, [{ role: 'recorder', stationId: station.id }, { role: 'presidium' }]);
  const say = (actor: Actor, rowId: string, more: object = {}) => by(actor, 'register.amendCell', { register: 'deeds', year, rowId, column: 'means', words: '两人半天', reason: '纸上有', ...more });
  expect((await page('deeds', {}, presidium)).rows.filter(({ id }) => [mine.id, theirs.id].includes(id)).map(({ id, canAmend }) => [id, canAmend])).toEqual([[mine.id, true], [theirs.id, false]]);
  expect([await refused(say(presidium, mine.id)), await refused(say(presidium, theirs.id)), await refused(say(clerk, theirs.id))]).toEqual(['done', 'register.anotherStationsBooks', 'done']);
  const [card, own] = [{ register: 'dutyCards', reason: '纸上有' }, deputies[0]!.personId];
  expect(await refused(say(presidium, own, card))).toBe('register.anotherStationsBooks');
  expect(await refused(say(clerk, own, { ...card, column: 'deeds', words: '99' }))).toBe('register.countedCell');
  expect(await refused(say(clerk, own, { ...card, column: 'awards', words: '县优秀代表' })), 'a cell for the pen is written into').toBe('done');
  const { columns } = await page('dutyCards') as unknown as { columns: { key: string; byPen: boolean; amendable: boolean }[] };
  expect(columns.filter(({ amendable }) => amendable)).toEqual(columns.filter(({ byPen }) => byPen));
});

test('what a record says is kept in one language: an amendment made in English tells no Chinese reader that the record has changed', async () => {
  const made = await visit(deputies[0]!);
  await perform(house, 'register.amendCell', { ...callBy(clerk), locale: 'en' }, { register: 'contactCards', year, rowId: made.id, column: 'way', words: '入户', reason: '写细些' });
  const amended = async (locale: 'zh' | 'en') => (await show(house, 'register.page', { ...callBy(clerk), locale }, { register: 'contactCards', year }) as unknown as Page).rows.find(({ id }) => id === made.id)?.amended[0];
  expect(await amended('zh')).toMatchObject({ original: '走访', words: '入户', changedSince: false });
  expect(await amended('en')).toMatchObject({ original: 'Visit', changedSince: false });
});

test('register.openSealed shows names in full to whoever opened it, for that register and that day alone', async () => {
  const made = await received();
  const which = { register: 'receptions', year };
  expect(await refused(by(recorder, 'register.openSealed', { ...which, ground: '核对' }))).toBe('register.onlyTheOffice');
  const { id: openingId } = await by(clerk, 'register.openSealed', { ...which, ground: '县里检查' });
  const opened = await page('receptions', { openingId });
  expect([cell(opened, made.id, 'name'), cell(opened, made.id, 'phone'), opened.opened]).toEqual(['孙桂花', '13900001234', true]);
  const chair = await makePerson(house, town, [{ role: 'chair' }]);
  for (const closed of [await page('receptions', { openingId }, chair), await page('opinionCards', { openingId }), await page('receptions', { openingId, stationId: station.id })]) expect(JSON.stringify(closed)).not.toContain('孙桂花');
  const audited = await rows<{ detail: { ground?: string } }>("select detail from audit_event where tenant_id = $1 and verb = 'register.openSealed' and result = 'done'", [town.id]);
  expect(audited.at(-1)?.detail).toMatchObject({ ground: '县里检查' });
});

test('a station sees its own books, a deputy his own, and each column says where its cells come from', async () => {
  const [mine, theirs] = [await visit(deputies[0]!), await visit(deputies[1]!)];
  const seen = async (actor: Actor) => (await page('contactCards', {}, actor)).rows.map(({ id }) => id);
  expect(await seen(recorder)).toContain(mine.id);
  expect(await seen(recorder)).not.toContain(theirs.id);
  expect(await seen(deputies[1]!)).not.toContain(mine.id);
  expect((await page('dutyCards', {}, deputies[0])).total).toBe(1);
  for (const key of registerKeys) {
    const { columns } = registers[key];
    expect(new Set(columns.map((column) => column.key)).size, key).toBe(columns.length);
    expect(columns.some(({ from }) => from === null), `${key} has a cell for the pen`).toBe(true);
  }
  const meter = await seeing(house, clerk, 'register.meter', { year }) as unknown as { typedOnce: number; filledByThem: number };
  expect(meter.filledByThem).toBeGreaterThan(meter.typedOnce);
});

test('books 1 and 2 are made of activities: who came, what was held, late entries marked; a row of two records is amended too', async () => {
  const attendance = deputies.map(({ personId }, place) => ({ personId, attendance: place === 0 ? 'present' : 'absent' }));
  const made = await by(clerk, 'activity.enterHeld', { kind: 'study', topic: '学习代表法', stationId: station.id, startsOn: `${year}-01-15`, venue: '村委会', way: 'typed', attendance });
  const [book, minutes] = [await page('attendance'), await page('activities')];
  expect([book.total, minutes.total]).toEqual([2, 1]);
  expect(book.rows.every(({ late }) => late)).toBe(true);
  const own = `${made.id}/${deputies[0]!.personId}`;
  expect(['topic', 'asked', 'came', 'signs'].map((column) => cell(book, own, column))).toEqual(['学习代表法', '2', '1', '']);
  await by(clerk, 'register.amendCell', { register: 'attendance', year, rowId: own, column: 'remark', words: '迟到十分钟', reason: '纸上写的' });
  expect(cell(await page('attendance'), own, 'remark')).toBe('迟到十分钟');
  expect(await refused(by(clerk, 'register.amendCell', { register: 'deeds', year, rowId: own, column: 'result', words: '好', reason: '写错行' }))).toBe('register.noSuchRow');
});

test('register.readForm, register.adoptForm and register.endForm: a county’s own blank form is read, looked at, used for prints and taken back', async () => {
  const made = await received({ phone: undefined });
  const upload = async (bytes: Uint8Array, name: string) => (await house.database.inTenant(town.id, (tx) => house.files.take(tx, { bytes, name, by: clerk.personId, now: house.clock.now() }))).id;
  const blank = (headers: string[]) => writeSheet({ name: '表', title: '县接待登记表', columns: headers.map((header) => ({ header })), rows: [headers.map(() => '')] });
  const input = { register: 'receptions', fileId: await upload(await blank(['序号', '来访人', '反映问题', '分管领导意见']), '空白表.xlsx') };
  interface FormRow { id: string; version: number; number: number; state: string; columns: { header: string; field: string | null; how: string }[]; can: string[] }
  const forms = async (actor: Actor = clerk) => (await seeing(house, actor, 'register.forms', { register: 'receptions', year }) as unknown as { rows: FormRow[]; sample: string[][] });
  const whole = () => seeing(house, clerk, 'register.whole', { register: 'receptions', year }) as unknown as Promise<{ number: string; title: string; signature: string | null; columns: { label: string }[]; rows: { cells: string[] }[] }>;
  expect(await refused(by(recorder, 'register.readForm', input))).toBe('register.onlyOfficeForms');
  expect(await refused(by(clerk, 'register.readForm', { ...input, fileId: await upload(await blank(['甲', '乙', '丙']), '别的.xlsx') }))).toBe('register.formNoTable');
  const standard = await whole();
  const { id } = await by(clerk, 'register.readForm', input);
  expect(await whole(), 'nothing changes before somebody confirms').toEqual(standard);
  const { rows: [form], sample } = await forms();
  expect(form).toMatchObject({ id, number: 1, state: 'read', columns: [{ field: 'order' }, { field: 'name', how: 'recognised' }, { field: 'content', how: 'recognised' }, { field: null, how: 'unknown' }] });
  expect(sample.length).toBeGreaterThan(0);
  expect((await forms(recorder)).rows).toEqual([]);
  const columns = [{ header: '序号', field: 'order' }, { header: '来访人', field: 'name' }, { header: '反映问题', field: 'content' }, { header: '领导意见' }];
  const change = { id, version: 1, title: '县接待登记表' };
  expect(await refused(by(clerk, 'register.adoptForm', { ...change, columns: [{ header: '一', field: 'nothing' }] }))).toBe('register.noSuchColumn');
  expect(await refused(by(clerk, 'register.adoptForm', { ...change, columns: [{ header: '一' }] }))).toBe('register.formAllEmpty');
  await by(clerk, 'register.adoptForm', { ...change, columns });
  expect(await refused(by(clerk, 'register.adoptForm', { ...change, version: 2, columns }))).toBe('register.formNotWaiting');
  await by(clerk, 'register.amendCell', { register: 'receptions', year, rowId: made.id, column: 'content', words: '水塔漏水，县表', reason: '写准' });
  const printed = await whole();
  expect([printed.number, printed.title, printed.columns.map(({ label }) => label)]).toEqual(['', '县接待登记表', ['序号', '来访人', '反映问题', '领导意见']]);
  expect(printed.rows.map(({ cells }) => cells)).toContainEqual([expect.any(String), '孙**', '水塔漏水，县表', '']);
  expect((await page('receptions')).columns.length, 'the page on screen stays').toBeGreaterThan(10);
  const { id: openingId } = await by(clerk, 'register.openSealed', { register: 'receptions', year, ground: '县里检查' });
  expect(JSON.stringify(await seeing(house, clerk, 'register.whole', { register: 'receptions', year, openingId })), 'the sealed volume opens in it too').toContain('孙桂花');
  const again = await by(clerk, 'register.readForm', { ...input, fileId: await upload(await blank(['姓名', '电话', '日期']), '第二版.xlsx') });
  await by(clerk, 'register.adoptForm', { id: again.id, version: 1, columns: [{ header: '姓名', field: 'name' }] });
  expect((await forms()).rows.map(({ number, state }) => [number, state])).toEqual([[2, 'used'], [1, 'ended']]);
  await by(clerk, 'register.endForm', { id: again.id, version: 2 });
  expect(await refused(by(clerk, 'register.endForm', { id: again.id, version: 3 }))).toBe('register.formEnded');
  expect((await whole()).columns).toEqual(standard.columns);
});

test('register.attachPage keeps a signed page with its row or its period, for keepers of those books alone; register.voidPage takes it out with a reason', async () => {
  const [mine, theirs] = [await deed(deputies[0]!, { kind: 'help', what: '修屋顶' }), await deed(deputies[1]!, { kind: 'help', what: '修水渠' })];
  const scan = Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< >>\n%%EOF\n');
  const upload = async (bytes: Uint8Array, name: string) => (await house.database.inTenant(town.id, (tx) => house.files.take(tx, { bytes, name, by: clerk.personId, now: house.clock.now() }))).id;
  const say = async (actor: Actor, more: object = {}, fileIds?: string[]) => by(actor, 'register.attachPage', { register: 'deeds', year, rowIds: [mine.id], fileIds: fileIds ?? [await upload(scan, '签字页.pdf')], words: '第一页', ...more });
  type Signed = { id: string; version: number; words: string; files: { id: string }[]; can: string[] }[];
  const seen = async (actor: Actor, more: object = {}) => (await page('deeds', more, actor)) as unknown as { signed: Signed; mayAttach: boolean; rows: { id: string; signed: Signed }[] };
  const ofRow = async (actor: Actor, id: string) => (await seen(actor)).rows.find((row) => row.id === id)?.signed;
  expect(await refused(say(deputies[0]!))).toBe('register.onlyTheKeepers');
  expect(await refused(say(recorder, { rowIds: [theirs.id] }))).toBe('register.noSuchRow');
  expect(await refused(say(recorder, { rowIds: undefined })), 'the whole town’s book is the office’s').toBe('register.anotherStationsBooks');
  expect(await refused(say(clerk, { rowIds: undefined, stationId: deputies[0]!.personId }))).toBe('register.noSuchStation');
  expect(await refused(say(clerk, { rowIds: undefined, deputyId: deputies[0]!.personId })), 'it would be kept as everybody’s').toBe('register.pageOfOneDeputy');
  expect(await refused(say(clerk, {}, []))).toBe('register.noPageFile');
  expect(await refused(say(clerk, {}, [await upload(await writeSheet({ name: '表', columns: [{ header: '一' }], rows: [] }), '表.xlsx')]))).toBe('register.pageKind');
  const { id } = await say(recorder);
  expect(await ofRow(clerk, mine.id)).toMatchObject([{ id, words: '第一页', can: ['voidPage'] }]);
  expect(await ofRow(clerk, theirs.id)).toEqual([]);
  expect(await ofRow(deputies[0]!, mine.id), 'full names: not for whoever only reads').toEqual([]);
  const opens = (actor: Actor) => inWork(house, callBy(actor), {}, 'read', async (one) => house.features.find(({ contract }) => contract.feature === 'register')!.opensPart!(one, 'page', id));
  expect([await opens(clerk), await opens(recorder), await opens(deputies[0]!)]).toEqual([true, true, false]);
  const whole = await say(clerk, { rowIds: undefined, stationId: station.id });
  expect((await seen(recorder, { stationId: station.id })).signed.map((one) => one.id)).toEqual([whole.id]);
  const found = await seeing(house, clerk, 'archive.find', { kind: 'signedPage' }) as unknown as { rows: { title: string; link: string }[] };
  expect(found.rows).toMatchObject([{ title: `第一页 ${year}年` }, { title: `第一页 ${year}年` }]);
  expect(found.rows.some(({ link }) => link === `/registers/deeds?year=${year}&station=${station.id}`)).toBe(true);
  await say(clerk, { rowIds: undefined, part: 'Q1' });
  await say(clerk, { rowIds: undefined, part: '07' });
  const titles = ((await seeing(house, clerk, 'archive.find', { kind: 'signedPage' })) as unknown as typeof found).rows.map(({ title }) => title);
  expect(titles).toEqual(expect.arrayContaining([`第一页 ${year}年第一季度`, `第一页 ${year}年7月`]));
  expect((await seen(recorder, { part: 'Q1' })).signed, 'a page of all stations is the office’s').toEqual([]);
  await by(recorder, 'register.voidPage', { id, version: 1, words: '拍错了' });
  expect(await refused(by(clerk, 'register.voidPage', { id, version: 2, words: '又一次' }))).toBe('register.pageVoided');
  expect(await ofRow(clerk, mine.id)).toEqual([]);
});
