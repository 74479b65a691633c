import { beforeAll, expect, test } from 'vitest';
import { newId } from '#kernel/id.ts';
import { inWork } from '#platform/perform.ts';
import { findDraft } from '#platform/import/drafts.ts';
import { writeSheet } from '#platform/print/sheet.ts';
import { type TestHouse, callBy, doing, makePerson, seeing, testHouse } from '#tests/support/makers.ts';
import { type PastCells, pastHeader, pastList, uploadSheet } from '#tests/support/makers/past-list.ts';
import { type Cast, makeCast } from '#tests/support/makers/suggestion.ts';
import { openTable, purpose } from './past/draft.ts';

let house: TestHouse;
let cast: Cast;
beforeAll(async () => {
  house = await testHouse();
  cast = await makeCast(house);
});

const good: PastCells = { 届次: '第十九届闭会', 编号: '11', 案由: '石桥村五组水塔漏水', 领衔代表: '陈桂兰', 附议人: '周明德、吴秀英', '承办单位（主办/会办）': '财政所（分办）、交通所（分办）', 交办日期: '2025-04-02', 答复日期: '2025-06-20', 答复类别: 'A', 满意度: '满意' };
const upload = (bytes: Uint8Array) => uploadSheet(house, cast.town, bytes);
const readBytes = async (bytes: Uint8Array) => (await doing(house, cast.clerk, 'suggestion.previewPast', { fileId: await upload(bytes) })).id;
const read = async (rows: readonly PastCells[]) => readBytes(await pastList(rows));
const preview = async (id: unknown) => (await seeing(house, cast.clerk, 'suggestion.pastPreview', { id }) as { rows: { mark: string; act: string; faults: { code: string }[]; lead: string }[] }).rows;
const confirm = (id: unknown, more: object = {}) => doing(house, cast.clerk, 'suggestion.confirmPast', { id, ...more }) as Promise<Record<string, unknown>>;
const numbered = async (number: number) => ((await seeing(house, cast.clerk, 'suggestion.list', { search: '石桥' })) as { rows: { id: string; number: number; version: number; state: string }[] }).rows.find((one) => one.number === number);
const detail = async (number: number) => await seeing(house, cast.clerk, 'suggestion.detail', { id: (await numbered(number))?.id }) as { state: string; replies: { state: string; office: { id: string } }[]; assignments: { office: { id: string } }[] };

test('a case that was voided stands again as the list has it now, also with fewer or other offices', async () => {
  await confirm(await read([good]));
  const one = await numbered(11);
  expect((await preview(await read([{ ...good, '承办单位（主办/会办）': '交通所' }])))[0]).toMatchObject({ mark: 'bad', faults: [{ code: 'officesFixed' }] });
  await doing(house, cast.clerk, 'suggestion.void', { id: one?.id, version: one?.version, words: '单位录错' });
  await confirm(await read([{ ...good, '承办单位（主办/会办）': '交通所' }]));
  const issued = async () => (await detail(11)).replies.filter(({ state }) => state === 'issued').map(({ office }) => office.id);
  expect([(await detail(11)).state, await issued()]).toEqual(['closed', [cast.office]]);
  // And back again: the answer that was laid aside is the office's once more.
  const again = await numbered(11);
  await doing(house, cast.clerk, 'suggestion.void', { id: again?.id, version: again?.version, words: '原来是对的' });
  await confirm(await read([good]));
  expect((await issued()).sort()).toEqual([cast.office, cast.coOffice].sort());
});

test('who is no co-signer in the list any more has no act in the archive any more', async () => {
  await confirm(await read([{ ...good, 编号: '12' }]));
  await confirm(await read([{ ...good, 编号: '12', 附议人: '吴秀英', 交办日期: '2025-04-01' }]));
  const id = (await numbered(12))?.id;
  const standing = await house.database.inTenant(cast.town.id, ({ db, tenantId }) => db.selectFrom('duty').select(['personId', 'kind', 'doneOn']).where('tenantId', '=', tenantId).where('refId', '=', id ?? '').where('withdrawnAt', 'is', null).execute(), 'read');
  const on = '2025-04-01';
  expect(standing.map(({ personId, kind, doneOn }) => [personId, kind, doneOn]).sort()).toEqual([[cast.lead.personId, 'suggestion.submitted', on], [cast.third.personId, 'suggestion.cosigned', on]].sort());
});

test('a name is found whatever dot is typed in it', async () => {
  const person = await makePerson(house, cast.town, [{ role: 'deputy' }], '阿依古丽·买买提江');
  await house.database.inTenant(cast.town.id, ({ db, tenantId }) => db.insertInto('mandate').values({ tenantId, id: newId(), personId: person.personId, termId: cast.termId, level: 'township' }).execute());
  const rows = await preview(await read(['·', '•', '‧', '・', '．', ' '].map((dot, at) => ({ ...good, 编号: String(21 + at), 领衔代表: `阿依古丽${dot}买买提江` }))));
  expect(rows.map(({ mark, faults }) => [mark, ...faults.map(({ code }) => code)])).toEqual(rows.map(() => ['good']));
});

test('what stands in columns nobody reads is kept nowhere, and headers that only sound like known ones are not taken for them', async () => {
  const extra = { 代表团: '第三代表团', 身份证号: '330102199001011234', 存在问题: '资金没到位' };
  const header = [...Object.keys(extra), ...pastHeader];
  const bytes = await writeSheet({ name: '2025年建议', columns: header.map((one) => ({ header: one })), rows: [header.map((one) => ({ ...good, 编号: '31', 答复日期: '', ...extra } as Record<string, string>)[one] ?? null)] });
  const id = await readBytes(bytes);
  expect((await preview(id))[0]).toMatchObject({ lead: '陈桂兰', faults: [{ code: 'replyMissing' }] });
  const kept = await inWork(house, callBy(cast.clerk), {}, 'read', async (work) => { const draft = await findDraft(work.tx, purpose, String(id), false); return draft && JSON.stringify(openTable(work, draft).rows) + openTable(work, draft).headers.join(); });
  expect(kept).toContain('石桥村五组水塔漏水');
  for (const secret of ['330102199001011234', '第三代表团', '资金没到位', '身份证号']) expect(kept, secret).not.toContain(secret);
});

test('a number far above the one before it is looked at first: the next suggestion would be numbered after it', async () => {
  const rows = await preview(await read([{ ...good, 编号: '41' }, { ...good, 编号: '4200' }, { ...good, 编号: '43' }]));
  expect(rows.map(({ mark, faults }) => [mark, ...faults.map(({ code }) => code)])).toEqual([['good'], ['doubtful', 'numberFar'], ['good']]);
});

test('two lists of the same cases that are confirmed at once double nothing, and neither fails', async () => {
  const lists = await Promise.all([0, 1].map(() => read([51, 52, 53].map((number) => ({ ...good, 编号: String(number) })))));
  const answers = await Promise.all(lists.map((id) => confirm(id)));
  expect(answers.map(({ newCount, unchangedCount }) => [newCount, unchangedCount]).sort()).toEqual([[0, 3], [3, 0]]);
});

test('suggestion.enterPast is as strict as the list: no office of the congress, a deputy leads, one number on one letter of an organ', async () => {
  const said = { session: '19-closed', number: 71, title: '石桥停车难', topic: 'roads', publicConsent: true, leadId: cast.second.personId, shares: [{ officeId: cast.coOffice, role: 'co' }, { officeId: cast.office, role: 'main' }], assignedOn: '2025-05-06', repliedOn: '2025-07-01', letter: 'A', documentNumber: '清政函〔2025〕7号' };
  const code = (input: object) => doing(house, cast.clerk, 'suggestion.enterPast', { ...said, ...input }).then(() => 'done', (error: { refusal: { code: string } }) => error.refusal.code);
  const congress = newId();
  await house.database.inTenant(cast.town.id, ({ db, tenantId }) => db.insertInto('office').values({ tenantId, id: congress, kind: 'congressOffice', name: '镇人大办', writesOutward: false }).execute());
  expect(await code({ shares: [{ officeId: congress, role: 'main' }] })).toBe('suggestion.congressOffice');
  expect(await code({ leadId: cast.handler.personId })).toBe('suggestion.notADeputy');
  expect(await code({})).toBe('done');
  expect(await code({ number: 72 })).toBe('suggestion.numberTaken');
  expect(await code({ number: 72, shares: [{ officeId: cast.coOffice, role: 'co' }, { officeId: cast.committee, role: 'main' }] }), 'a village’s own letter is not the government’s').toBe('done');
});
