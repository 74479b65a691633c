import { expect, test } from 'vitest';
import { Refused } from '#kernel/verdict.ts';
import { doing, makePerson, makeTown, seeing, testHouse } from '#tests/support/makers.ts';
import { following, makeOpinion, makeStation, residentOf } from '#tests/support/makers/opinion.ts';

const house = await testHouse();
const codeOf = (promise: Promise<unknown>): Promise<string> => promise.then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)));
const said = { name: '周明德', phone: '13812345678', address: '石桥村五组八号', content: '水塔漏水' };

async function stage() {
  const town = await makeTown(house);
  const station = await makeStation(house, town);
  const clerk = await makePerson(house, town, [{ role: 'clerk' }]);
  const recorder = await makePerson(house, town, [{ role: 'recorder', stationId: station.id }]);
  const opinion = await makeOpinion(house, town, { ...said, stationId: station.id });
  return { town, clerk, recorder, opinion, resident: residentOf(town, opinion) };
}

test('opinion.ownData shows by receipt everything but the contact in full, and who looked at that', async () => {
  const { clerk, recorder, opinion, resident } = await stage();
  await following(house, opinion, [[recorder, 'lookAt'], [recorder, 'comment', { words: '家里有人住院', toResident: false }], [clerk, 'classify', { kind: 'petition' }]]);
  await doing(house, recorder, 'opinion.reveal', { id: opinion.id, ground: '电话告知' });
  const data = await seeing(house, resident, 'opinion.ownData');
  expect(data).toMatchObject({
    number: opinion.number, content: said.content, masked: true, contact: { name: '周**', phone: '138****5678', address: '石桥***' }, looks: [{ role: 'station' }], erasureAskedAt: null,
    timeline: [{ verb: 'submit' }, { verb: 'lookAt' }],
  });
  for (const secret of [said.name, said.phone, said.address, '住院', '电话告知', 'petition', opinion.code]) expect(JSON.stringify(data)).not.toContain(secret);
  expect(await codeOf(seeing(house, clerk, 'opinion.ownData'))).toBe('opinion.notReceiptHolder');
});

test('opinion.handCopy hands the whole over once somebody has shown who he is; it stays on record', async () => {
  const { clerk, recorder, opinion, resident } = await stage();
  expect(await codeOf(doing(house, recorder, 'opinion.handCopy', { id: opinion.id, version: 1, ground: '本人来取' }))).toBe('opinion.onlyTheOffice');
  const { copy } = await doing(house, clerk, 'opinion.handCopy', { id: opinion.id, version: 1, ground: '本人持身份证来取' }) as { copy: Record<string, unknown> };
  expect(copy).toMatchObject({ masked: false, contact: { name: said.name, phone: said.phone, address: said.address }, looks: [{ role: 'office' }] });
  expect(await seeing(house, resident, 'opinion.ownData')).toMatchObject({ looks: [{ role: 'office' }] });
});

test('opinion.askErasure, opinion.eraseContact: contact and messages go for good, words and number stay and can be followed', async () => {
  const { town, clerk, recorder, opinion, resident } = await stage();
  const held = () => house.database.inTenant(town.id, async ({ db, tenantId }) => ({
    contacts: await db.selectFrom('opinionContact').selectAll().where('tenantId', '=', tenantId).execute(), messages: await db.selectFrom('message').select('body').where('tenantId', '=', tenantId).execute(),
  }), 'read');
  expect(await held()).toMatchObject({ contacts: [{ opinionId: opinion.id }], messages: [{ body: expect.stringContaining(opinion.number) as unknown }] });
  await makeOpinion(house, town, { phone: '13900001111' });
  const asked = await doing(house, resident, 'opinion.askErasure', { id: opinion.id, version: 1 }) as { version: number };
  expect(await codeOf(doing(house, resident, 'opinion.askErasure', { id: opinion.id, version: asked.version }))).toBe('opinion.erasureAskedBefore');
  expect(await seeing(house, clerk, 'todo.mine')).toMatchObject({ rows: expect.arrayContaining([expect.objectContaining({ key: `opinion:erasure:${opinion.id}`, link: `/opinions/${opinion.id}` })]) as unknown });
  expect(await codeOf(doing(house, recorder, 'opinion.eraseContact', { id: opinion.id, version: asked.version, ground: '本人请求' }))).toBe('opinion.onlyTheOffice');
  await doing(house, clerk, 'opinion.eraseContact', { id: opinion.id, version: asked.version, ground: '本人请求' });
  expect(await held()).toMatchObject({ contacts: [{}], messages: [{}] });
  expect(JSON.stringify(await held())).not.toContain(opinion.number);
  expect(await seeing(house, resident, 'opinion.ownData')).toMatchObject({ contact: null, content: said.content, number: opinion.number, erasureAskedAt: null });
  expect(await seeing(house, resident, 'opinion.track')).toMatchObject({ contactPhone: null, timeline: [{ verb: 'submit' }, { verb: 'askErasure' }, { verb: 'eraseContact', words: null }] });
  expect(await seeing(house, clerk, 'opinion.detail', { id: opinion.id })).toMatchObject({ contact: null, erasureAskedAt: null, content: said.content });
  expect(await doing(house, clerk, 'opinion.findByName', { name: said.name })).toMatchObject({ rows: [] });
  expect(await codeOf(doing(house, clerk, 'opinion.reveal', { id: opinion.id, ground: '再看看' }))).toBe('opinion.noContact');
  expect((await seeing(house, clerk, 'todo.mine') as unknown as { rows: { key: string }[] }).rows.map(({ key }) => key)).not.toContain(`opinion:erasure:${opinion.id}`);
});

test('opinion.keepContact tells the resident why it is kept for now, and he may ask again', async () => {
  const { clerk, opinion, resident } = await stage();
  expect(await codeOf(doing(house, clerk, 'opinion.keepContact', { id: opinion.id, version: 1, reason: '还要告知答复' }))).toBe('opinion.erasureNotAsked');
  const [asked, kept] = [await doing(house, resident, 'opinion.askErasure', { id: opinion.id, version: 1 }) as { version: number }, () => seeing(house, resident, 'opinion.ownData')];
  const { version } = await doing(house, clerk, 'opinion.keepContact', { id: opinion.id, version: asked.version, reason: '还要告知答复' }) as { version: number };
  expect(await kept()).toMatchObject({ contact: { phone: '138****5678' }, erasureAskedAt: null, timeline: [{}, {}, { verb: 'keepContact', words: '还要告知答复' }] });
  expect(await codeOf(doing(house, resident, 'opinion.askErasure', { id: opinion.id, version }))).toBe('done');
});
