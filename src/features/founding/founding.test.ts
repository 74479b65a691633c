import { expect, test } from 'vitest';
import { Refused } from '#kernel/verdict.ts';
import { verifyChain } from '#platform/audit.ts';
import { doing, makePerson, makeTown, seeing, testHouse } from '#tests/support/makers.ts';
import { makeStaff } from '#tests/support/makers/account.ts';
import { makeDeputy } from '#tests/support/makers/opinion.ts';
import { makeOffice } from '#tests/support/makers/office.ts';

const house = await testHouse();
const county = await makeTown(house, { kind: 'county' });
const system = await makePerson(house, county, [{ role: 'systemAdmin' }], '石自强');
const code = (attempt: Promise<unknown>) => attempt.then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)));
const open = (input: Record<string, unknown>, actor = system) => doing(house, actor, 'founding.openTown', { kind: 'township', shortName: '云岭镇', ...input }) as Promise<{ id: string }>;
let serial = 200;
async function newTown(more: Record<string, unknown> = {}) {
  serial += 1;
  const townCode = `${county.code}${serial}`;
  const { id } = await open({ code: townCode, shortName: `镇${serial}`, ...more });
  return { id, code: townCode, kind: (more['kind'] ?? 'township') as 'township' | 'street', village: `${townCode}201` };
}
interface List { version: number; shown: boolean; open: number; can: string[]; steps: { key: string; done: boolean; mine: boolean; have: number | null }[] }
const done = ({ steps }: List) => steps.filter((step) => step.done).map(({ key }) => key);

test('founding.openTown opens a unit below the county with its division, its audit and its list of steps', async () => {
  const { id } = await open({ code: `${county.code}103`, shortName: '白石乡' });
  const town = await house.tenants.byId(id);
  expect(town).toMatchObject({ kind: 'township', name: '白石乡人民代表大会', shortName: '白石乡', countyId: county.id, demo: false });
  const place = await house.database.bare.selectFrom('place').select(['kind', 'name', 'parentCode']).where('code', '=', `${county.code}103`).executeTakeFirst();
  expect(place).toEqual({ kind: 'township', name: '白石乡', parentCode: county.code });
  for (const tenantId of [id, county.id]) {
    await house.database.inTenant(tenantId, async (tx) => {
      expect((await verifyChain(tx)).fault).toBeNull();
      const last = await tx.db.selectFrom('auditEvent').select(['verb', 'subjectId', 'accountId']).where('tenantId', '=', tenantId).orderBy('seq', 'desc').executeTakeFirst();
      expect(last, 'both audits name who opened it').toEqual({ verb: 'founding.openTown', subjectId: id, accountId: system.accountId });
    });
  }
  const chair = await makePerson(house, { id, code: `${county.code}103`, kind: 'township', village: '' }, [{ role: 'chair' }]);
  const list = await seeing(house, chair, 'founding.checklist') as unknown as List;
  expect(list).toMatchObject({ shown: true, open: 9 });
  expect(done(list)).toEqual([]);
  expect(await seeing(house, system, 'founding.towns')).toMatchObject({ canOpen: true, rows: [{ code: `${county.code}103`, kind: 'township' }] });
});

test('founding.openTown is the system administrator’s of the county, for codes of this county and once each', async () => {
  const [security, officer] = [await makePerson(house, county, [{ role: 'securityAdmin' }]), await makePerson(house, county, [{ role: 'countyOfficer' }])];
  expect(await code(open({ code: `${county.code}110` }, security))).toBe('founding.onlyTheSystemAdmin');
  expect(await code(open({ code: `${county.code}110` }, officer))).toBe('founding.onlyTheSystemAdmin');
  // The county's administrator who has gone over into one of its towns opens nothing there.
  expect(await code(open({ code: `${county.code}110` }, { ...system, tenantId: (await makeTown(house)).id, tenantKind: 'township' }))).toBe('founding.onlyTheCounty');
  expect(await code(open({ code: county.code }))).toBe('founding.notACode');
  expect(await code(open({ code: '110000101' }))).toBe('founding.notOurs');
  expect(await code(open({ code: `${county.code}111` }))).toBe('done');
  house.tenants.forget();
  expect(await code(open({ code: `${county.code}111` }))).toBe('founding.codeTaken');
});

test('founding.openTown in a demo county opens a demo town, so that a real one is never cleared with it', async () => {
  const demo = await makeTown(house, { kind: 'county', demo: true });
  const { id } = await open({ code: `${demo.code}120` }, await makePerson(house, demo, [{ role: 'systemAdmin' }]));
  expect(await house.tenants.byId(id)).toMatchObject({ demo: true });
});

test('the steps tick themselves from what is there, and a street committee has none of 届 and 次', async () => {
  const town = await newTown();
  await makeStaff(house, town, [{ role: 'clerk' }], `干事${serial}`);
  const chair = await makeStaff(house, town, [{ role: 'chair' }], `主席${serial}`);
  const list = async () => await seeing(house, chair, 'founding.checklist') as unknown as List;
  expect(done(await list())).toEqual(['staff']);
  const { id: termId } = await doing(house, chair, 'deputy.openTerm', { number: 19, fromOn: '2026-01-01' }) as { id: string };
  expect(done(await list()), 'a 届 without a 次 is half the step').toEqual(['staff']);
  await doing(house, chair, 'deputy.setSitting', { termId, number: 1, fromOn: '2026-01-10', toOn: '2026-01-11' });
  await doing(house, chair, 'place.add', { kind: 'village', code: town.village, name: '石桥村' });
  await makeOffice(house, town);
  await doing(house, chair, 'settings.editTownPage', { version: 1, organName: '云岭镇人民代表大会', governmentName: '云岭镇人民政府' });
  await doing(house, chair, 'founding.continueNumbers', { last: 0 });
  expect(done(await list())).toEqual(['staff', 'term', 'numbers', 'page', 'villages', 'offices']);
  await makeDeputy(house, town, '陈桂兰');
  const after = await list();
  expect(done(after)).toContain('roster');
  expect(after.steps.find(({ key }) => key === 'cards')).toMatchObject({ done: false, have: 0, of: 1 });
  expect(after.steps.find(({ key }) => key === 'staff')).toMatchObject({ mine: false });

  const street = await newTown({ kind: 'street' });
  const keys = (await seeing(house, await makePerson(house, street, [{ role: 'clerk' }]), 'founding.checklist') as unknown as List).steps.map(({ key }) => key);
  expect(keys).not.toContain('term');
  expect(keys).not.toContain('numbers');
  expect(keys).toContain('roster');
});

test('founding.continueNumbers goes on after the numbers given on paper, and only forward', async () => {
  const town = await newTown();
  const clerk = await makePerson(house, town, [{ role: 'clerk' }]);
  expect(await code(doing(house, clerk, 'founding.continueNumbers', { last: 3 }))).toBe('founding.noTerm');
  const { id: termId } = await doing(house, clerk, 'deputy.openTerm', { number: 19, fromOn: '2026-01-01' }) as { id: string };
  const { id: sittingId } = await doing(house, clerk, 'deputy.setSitting', { termId, number: 2, fromOn: '2026-01-10', toOn: '2026-01-11' }) as { id: string };
  await doing(house, clerk, 'founding.continueNumbers', { sittingId, last: 31 });
  expect(await code(doing(house, clerk, 'founding.continueNumbers', { sittingId, last: 30 }))).toBe('founding.numbersGoOn');
  expect(await seeing(house, clerk, 'founding.numbers')).toMatchObject({ suggestions: [{ sittingId: null, last: null }, { sittingId, sittingNumber: 2, last: 31 }], opinions: 0 });
  expect(await code(doing(house, await makePerson(house, town, [{ role: 'securityAdmin' }]), 'founding.continueNumbers', { last: 3 }))).toBe('founding.onlyTheOffice');
});

test('founding.dismiss puts the steps out of sight and founding.resume brings them back', async () => {
  const town = await newTown();
  const clerk = await makePerson(house, town, [{ role: 'clerk' }]);
  const list = async () => await seeing(house, clerk, 'founding.checklist') as unknown as List;
  await doing(house, clerk, 'founding.dismiss', { version: 1 });
  expect(await list()).toMatchObject({ shown: false, can: ['resume'], version: 2 });
  expect(await code(doing(house, clerk, 'founding.dismiss', { version: 2 }))).toBe('founding.isDismissed');
  expect(await code(doing(house, clerk, 'founding.resume', { version: 1 }))).toBe('platform.stale');
  await doing(house, clerk, 'founding.resume', { version: 2 });
  expect(await list()).toMatchObject({ shown: true, can: ['dismiss'] });
  expect(await code(seeing(house, await makePerson(house, town, [{ role: 'handler' }]), 'founding.checklist'))).toBe('platform.notFound');
});
