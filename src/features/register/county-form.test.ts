import { expect, test } from 'vitest';
import { type Actor, systemActor } from '#kernel/actor.ts';
import { Refused } from '#kernel/verdict.ts';
import { inWork } from '#platform/perform.ts';
import { writeSheet } from '#platform/print/sheet.ts';
import { type Town, callBy, doing, makePerson, makeTown, seeing, testHouse } from '#tests/support/makers.ts';
import { dayOf } from '#tests/support/makers/suggestion.ts';
import { carryForms, carryFormsKind } from './passing/carry-forms.ts';

const house = await testHouse();
const county = await makeTown(house, { kind: 'county' });
const [town, other] = [await makeTown(house, { countyId: county.id }), await makeTown(house, { countyId: county.id })];
const elsewhere = await makeTown(house);
const officer = await makePerson(house, county, [{ role: 'clerk' }, { role: 'countyOfficer' }], '方干事');
const [clerk, otherClerk, stranger] = [await makePerson(house, town, [{ role: 'clerk' }]), await makePerson(house, other, [{ role: 'clerk' }]), await makePerson(house, elsewhere, [{ role: 'clerk' }])];
const year = Number(dayOf(house).slice(0, 4));

interface Form { id: string; version: number; state: string; offered: boolean; countyFormId: string | null; can: string[] }
interface Forms { rows: Form[]; ofCounty: { id: string; fromName: string; fileId: string; fileName: string; columns: { header: string }[]; can: string[] } | null }
const forms = async (actor: Actor) => await seeing(house, actor, 'register.forms', { register: 'receptions', year }) as unknown as Forms;
const printed = async (actor: Actor) => (await seeing(house, actor, 'register.whole', { register: 'receptions', year }) as unknown as { columns: { label: string }[] }).columns.map(({ label }) => label);
const refused = (attempt: Promise<unknown>) => attempt.then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)));
const files: string[] = [];
/** The house, which keeps in mind the files that were read. */
const watched = { ...house, files: { ...house.files, read: (...asked: Parameters<typeof house.files.read>) => { files.push(asked[1]); return house.files.read(...asked); } } };
const carry = (from: Town = county) => inWork(watched, callBy(systemActor(from.id, from.kind)), {}, 'write', (work) => carryForms.run(work as never));
/** What the program was asked to carry and has not yet: runs it, and says how many times it was asked. */
async function carryAsAsked(): Promise<number> {
  const asked = await house.database.inTenant(county.id, async ({ db, tenantId }) => db.deleteFrom('job').where('tenantId', '=', tenantId).where('kind', '=', carryFormsKind).where('runAt', '<=', house.clock.now()).returning('id').execute());
  if (asked.length > 0) await carry();
  return asked.length;
}
const used = async (actor: Actor) => (await forms(actor)).rows.find(({ state }) => state === 'used');
async function adopt(actor: Actor, tenant: Town, headers: string[], name: string): Promise<Form> {
  const bytes = await writeSheet({ name: '表', columns: headers.map((header) => ({ header })), rows: [headers.map(() => '')] });
  const { id: fileId } = await house.database.inTenant(tenant.id, (tx) => house.files.take(tx, { bytes, name, by: null, now: house.clock.now() }));
  const { id } = await doing(house, actor, 'register.readForm', { register: 'receptions', fileId }) as { id: string };
  await doing(house, actor, 'register.adoptForm', { id, version: 1, columns: headers.map((header, place) => ({ header, ...(place === 0 ? { field: 'name' } : place === 1 ? { field: 'content' } : {}) })) });
  return (await used(actor))!;
}

test('register.offerForm, register.useCountyForm and register.recallForm: mapped once at the county, seen in each of its towns, used only where a town takes it', async () => {
  const standard = await printed(clerk);
  const above = await adopt(officer, county, ['来访人', '反映问题', '分管领导意见'], '县接待表.xlsx');
  expect(above.can).toContain('offerForm');
  const own = await adopt(otherClerk, other, ['姓名', '内容', '备注'], '自己的表.xlsx');
  expect(own.can, 'a town offers nothing').not.toContain('offerForm');
  expect(await refused(doing(house, otherClerk, 'register.offerForm', { id: own.id, version: own.version }))).toBe('register.onlyACountyOffers');
  await carry();
  expect((await forms(clerk)).ofCounty, 'not offered, not sent').toBeNull();

  const offered = await doing(house, officer, 'register.offerForm', { id: above.id, version: above.version }) as { version: number };
  expect(await refused(doing(house, officer, 'register.offerForm', { id: above.id, version: offered.version }))).toBe('register.offeredBefore');
  await carry();
  await carry();
  const { ofCounty } = await forms(clerk);
  expect(ofCounty).toMatchObject({ fromName: expect.stringContaining('县'), fileName: '县接待表.xlsx', columns: [{ header: '来访人' }, { header: '反映问题' }, { header: '分管领导意见' }], can: ['useCountyForm'] });
  expect((await house.database.inTenant(town.id, (tx) => house.files.of(tx, 'register.form', [ofCounty?.id ?? '']), 'read')).length, 'its file came along, once').toBe(1);
  expect([await printed(clerk), await printed(otherClerk), (await forms(stranger)).ofCounty], 'nothing changes before a town says so; another county’s town hears nothing').toEqual([standard, ['姓名', '内容', '备注'], null]);

  await doing(house, clerk, 'register.useCountyForm', { countyFormId: ofCounty?.id });
  expect([await printed(clerk), (await used(clerk))?.countyFormId]).toEqual([['来访人', '反映问题', '分管领导意见'], ofCounty?.id]);
  await doing(house, otherClerk, 'register.useCountyForm', { countyFormId: (await forms(otherClerk)).ofCounty?.id });
  expect((await forms(otherClerk)).rows.map(({ state }) => state), 'its own stays on record').toEqual(['used', 'ended']);

  const now = await used(officer);
  await doing(house, officer, 'register.recallForm', { id: now?.id, version: now?.version });
  await carry();
  expect([(await forms(clerk)).ofCounty, await printed(clerk)], 'recalled, whoever uses it goes on').toEqual([null, ['来访人', '反映问题', '分管领导意见']]);
  expect(await refused(doing(house, clerk, 'register.useCountyForm', { countyFormId: ofCounty?.id }))).toBe('register.notOffered');
  const again = await used(officer);
  await doing(house, officer, 'register.offerForm', { id: again?.id, version: again?.version });
  await carry();
  expect((await forms(clerk)).ofCounty?.id, 'offered again it is the same copy').toBe(ofCounty?.id);
  const newer = await adopt(officer, county, ['来访人', '反映问题', '处理结果'], '县接待表2.xlsx');
  await doing(house, officer, 'register.offerForm', { id: newer.id, version: newer.version });
  await carry();
  expect([(await forms(clerk)).ofCounty?.fileName, await printed(clerk)], 'a newer one is shown and changes nothing by itself').toEqual(['县接待表2.xlsx', ['来访人', '反映问题', '分管领导意见']]);
});

test('register.endForm and register.adoptForm offer what they end to nobody: not to be taken, not to be recalled', async () => {
  const stillThere = async () => [(await forms(clerk)).ofCounty?.fileName ?? null, (await forms(officer)).rows.filter(({ state, offered, can }) => state === 'ended' && (offered || can.includes('recallForm'))).length];
  const offer = async (name: string) => {
    const above = await adopt(officer, county, ['来访人', '反映问题', name], `${name}.xlsx`);
    await doing(house, officer, 'register.offerForm', { id: above.id, version: above.version });
    await carryAsAsked();
    expect((await forms(clerk)).ofCounty?.fileName).toBe(`${name}.xlsx`);
    return (await used(officer))!;
  };
  files.length = 0;
  const first = await offer('甲');
  const second = files.length;
  await carry();
  expect([second, files.length], 'a file is read for the two towns that lack it, and not again').toEqual([2, 2]);
  await doing(house, officer, 'register.endForm', { id: first.id, version: first.version });
  expect([await carryAsAsked(), ...await stillThere()], 'ended').toEqual([1, null, 0]);
  expect(await refused(doing(house, officer, 'register.recallForm', { id: first.id, version: first.version + 1 }))).toBe('register.formNotUsed');

  await offer('乙');
  await adopt(officer, county, ['来访人', '反映问题', '丙'], '丙.xlsx');
  expect([await carryAsAsked(), ...await stillThere()], 'the next one took its place, and is not offered by that').toEqual([1, null, 0]);
});
