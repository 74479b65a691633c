import { expect, test } from 'vitest';
import { doing, makePerson, makeTown, seeing, testHouse } from '#tests/support/makers.ts';
import { following, makeDeputy, makeOffice, makeOpinion, residentOf } from '#tests/support/makers/opinion.ts';

const house = await testHouse();

test('office.handOverWork: opinions go on at the other office as what that office is, everybody concerned is told, no day changes', async () => {
  const town = await makeTown(house);
  const [clerk, chair, deputy] = [await makePerson(house, town, [{ role: 'clerk' }]), await makePerson(house, town, [{ role: 'chair' }]), await makeDeputy(house, town)];
  const [village, department, second, other] = [await makeOffice(house, town, 'villageCommittee'), await makeOffice(house, town, 'department'), await makeOffice(house, town, 'department'), await makeOffice(house, town, 'villageCommittee')];
  const [handler, villager] = [await makePerson(house, town, [{ role: 'handler', officeId: department.id }]), await makePerson(house, town, [{ role: 'handler', officeId: other.id }])];
  const taken = async (...steps: (readonly [typeof clerk, string, Record<string, unknown>])[]) => following(house, await makeOpinion(house, town, { source: 'qrDeputy', deputyId: deputy.personId }), [[deputy, 'lookAt'], ...steps]);
  const handed = await taken([deputy, 'handToVillage', { officeId: village.id }]);
  const seen = async (id: string) => await seeing(house, clerk, 'opinion.detail', { id }) as { state: string; dueOn: string | null; version: number; lamp: unknown };
  const told = (personId: string) => house.database.inTenant(town.id, ({ db, tenantId }) => db.selectFrom('notice').select(['kind', 'params']).where('tenantId', '=', tenantId).where('personId', '=', personId).where('kind', 'like', 'opinion.%Moved').execute());
  const { dueOn } = await seen(handed.id);

  await doing(house, clerk, 'office.handOverWork', { id: village.id, version: 1, toId: department.id, words: '并入水利站' });
  expect(await seen(handed.id), 'a department comes in through the chair alone').toMatchObject({ state: 'askProposed', dueOn });
  expect([await told(handler.personId), await told(chair.personId), await told(deputy.personId)]).toMatchObject([
    [], [{ kind: 'opinion.asksMoved', params: { office: department.name, count: 1 } }], [{ kind: 'opinion.officeMoved', params: { office: department.name, count: 1, number: handed.number } }],
  ]);

  const approved = await following(house, { id: handed.id, version: (await seen(handed.id)).version }, [[chair, 'approveAsk']]);
  await doing(house, chair, 'office.handOverWork', { id: department.id, version: 1, toId: second.id, words: '换一个所' });
  expect(await seen(approved.id), 'what the chair let in goes on').toMatchObject({ state: 'askedDepartment', dueOn });
  const proposed = await taken([deputy, 'askDepartment', { officeId: second.id, note: '请修' }]);
  await doing(house, chair, 'office.handOverWork', { id: second.id, version: 1, toId: other.id, words: '交给村里' });
  for (const { id } of [handed, proposed]) expect((await seen(id)).state).toBe('withVillage');
  expect(await told(villager.personId)).toMatchObject([{ kind: 'opinion.workMoved', params: { office: second.name, count: 2 } }]);
  const { timeline } = await seeing(house, residentOf(town, handed), 'opinion.track') as { timeline: { verb: string; words: string | null }[] };
  expect(timeline.filter(({ verb }) => verb === 'handOver').map(({ words }) => words)).toEqual([null, second.name, other.name]);
  await following(house, { id: handed.id, version: (await seen(handed.id)).version }, [[villager, 'answerFromVillage', { words: '修好了' }]]);
});
