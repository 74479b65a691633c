import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { sealContact } from '#features/opinion/contact.ts';
import { addDays } from '#kernel/dates.ts';
import { newId } from '#kernel/id.ts';
import { Refused, judge } from '#kernel/verdict.ts';
import { unzip } from '#platform/print/zip.ts';
import { inWork } from '#platform/perform.ts';
import { clearTown } from '#platform/retention.ts';
import { callBy, doing, makePerson, seeing, testHouse } from '#tests/support/makers.ts';
import { makeOpinion } from '#tests/support/makers/opinion.ts';
import { makePromise } from '#tests/support/makers/promise.ts';
import { dayOf, makeCast } from '#tests/support/makers/suggestion.ts';
import { ticketOf } from './drawing.ts';
import { policy } from './policy.ts';
import { mostPopulation, mostResidents } from './rules.ts';

const house = await testHouse();
const cast = await makeCast(house);
const { town, clerk, chair, lead, office, coOffice, termId } = cast;
const county = await makePerson(house, town, [{ role: 'countyOfficer' }], '县里来人');
const today = dayOf(house);
const scope = { subject: 'suggestion', fromOn: '2026-01-01', toOn: today };
const ids: string[] = [];

await house.database.inTenant(town.id, async ({ db, tenantId }) => {
  for (let number = 1; number <= 12; number += 1) {
    const id = newId();
    ids.push(id);
    await db.insertInto('suggestion').values({
      tenantId, id, number, termId, kind: number > 9 ? 'criticism' : 'suggestion', state: 'handling', level: 'township', title: `关于第${number}段路的建议`, facts: '路坏了。', proposal: '请修。', topic: 'farming', placeCode: town.village, origin: 'visit',
      publicConsent: true, leadPersonId: lead.personId, submittedOn: '2026-03-01', assignedOn: '2026-03-05', dueOn: '2026-06-05', createdAt: house.clock.now(), submittedAt: new Date(number === 1 ? '2026-03-11T02:00:00Z' : '2026-03-01T02:00:00Z'),
    }).execute();
    await db.insertInto('suggestionAssignment').values({ tenantId, id: newId(), suggestionId: id, officeId: number === 3 ? coOffice : office, role: 'main', state: 'accepted', issuer: 'townGovernment', assignedOn: '2026-03-05', acceptedOn: '2026-03-06' }).execute();
    await db.insertInto('suggestionEvent').values({ tenantId, id: newId(), suggestionId: id, verb: 'assign', audience: 'readers', doneOn: '2026-03-05', at: new Date(number === 1 ? '2026-03-25T03:00:00Z' : '2026-03-05T03:00:00Z'), personId: chair.personId, words: null }).execute();
  }
});

interface Drawn { id: string; number: number }
interface Detail {
  seed: string; populationCount: number; populationSha256: string; before: number; cases: { number: string; caseId: string; ticket: string; eventOn: string; enteredOn: string; lateDays: number; lateSteps: number; mostDays: number }[];
  residents: { opinionId: string; number: string; name: string | null; phone: string; calls: { outcome: string; words: string | null; by: string }[] }[]; exports: { fileId: string | null; sha256: string }[];
}
const by = (actor: Actor, verb: string, input: object) => doing(house, actor, `sampling.${verb}`, input) as unknown as Promise<Drawn & { fileId: string; sha256: string }>;
const detail = (id: string, actor: Actor = chair) => seeing(house, actor, 'sampling.detail', { id }) as unknown as Promise<Detail>;
const refused = (attempt: Promise<unknown>) => attempt.then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)));
const audited = (verb: string) => house.database.inTenant(town.id, (tx) => tx.db.selectFrom('auditEvent').select(['detail', 'personId']).where('tenantId', '=', tx.tenantId).where('verb', '=', verb).where('result', '=', 'done').execute());

test('sampling.draw takes the smallest tickets of the seed, computed again here from nothing but what the page shows', async () => {
  const { id } = await by(county, 'draw', { ...scope, count: 4 });
  const { seed, cases, populationCount, populationSha256 } = await detail(id);
  const numbers = Array.from({ length: 12 }, (_, index) => `第十九届闭会第${String(index + 1).padStart(3, '0')}号`);
  const sha = (words: string) => createHash('sha256').update(words).digest('hex');
  expect(populationCount).toBe(12);
  expect(cases.map(({ number }) => number)).toEqual(numbers.map((number) => [sha(`${seed}/${number}`), number] as const).sort().slice(0, 4).map(([, number]) => number));
  expect(populationSha256).toBe(sha([...numbers].sort().join('\n')));
  expect(cases[0]?.ticket).toBe(ticketOf(seed, cases[0]?.number ?? '').slice(0, 12));
});

test('nobody draws again unseen: each draw stays with its number, and a second of the same scope says so', async () => {
  await by(chair, 'draw', { ...scope, count: 2 });
  const { rows } = await seeing(house, chair, 'sampling.draws', {}) as unknown as { rows: { number: number; before: number; byCounty: boolean; drawerName: string; seed: string }[] };
  expect(rows.map(({ number, before, byCounty, drawerName }) => ({ number, before, byCounty, drawerName }))).toEqual([{ number: 2, before: 1, byCounty: false, drawerName: '赵立新' }, { number: 1, before: 0, byCounty: true, drawerName: '县里来人' }]);
  expect(rows[0]?.seed).not.toBe(rows[1]?.seed);
  expect(await seeing(house, chair, 'sampling.population', scope)).toEqual({ count: 12, before: 2 });
  expect(await seeing(house, chair, 'sampling.population', { ...scope, kind: 'criticism' })).toEqual({ count: 3, before: 0 });
  expect(await seeing(house, chair, 'sampling.population', { ...scope, officeId: coOffice })).toEqual({ count: 1, before: 0 });
  expect((await audited('sampling.draw')).map((row) => row.detail)).toEqual(expect.arrayContaining([expect.objectContaining({ number: 1, seed: rows[1]?.seed, population: 12 })]));
});

test('those who keep the papers do not draw, days run forward, and an empty scope says so', async () => {
  expect(await refused(by(clerk, 'draw', { ...scope, count: 1 }))).toBe('sampling.onlyTheCheckers');
  expect(await refused(by(chair, 'draw', { ...scope, fromOn: '2026-04-01', toOn: '2026-03-01', count: 1 }))).toBe('sampling.daysReversed');
  expect(await refused(by(chair, 'draw', { ...scope, fromOn: '2020-01-01', toOn: '2020-02-01', count: 1 }))).toBe('sampling.nothingToDraw');
  const many = (count: number) => judge(policy.draw, chair, { daysInOrder: true, population: Array.from({ length: count }, (_, place) => ({ id: `${place}`, number: `${place}` })) }, today)?.code;
  expect([many(mostPopulation), many(mostPopulation + 1)], 'a sample of the oldest alone would be none').toEqual([undefined, 'sampling.tooManyToDraw']);
  expect(await seeing(house, clerk, 'sampling.draws', {})).toEqual({ rows: [], total: 0 });
});

test('the day of each step stands beside the day it was entered, and a late one says by how many days', async () => {
  const { id } = await by(chair, 'draw', { ...scope, count: 50 });
  const { cases } = await detail(id);
  expect(cases.filter(({ lateDays }) => lateDays > 0)).toEqual([expect.objectContaining({ caseId: ids[0], eventOn: '2026-03-01', enteredOn: '2026-03-11', lateDays: 10, lateSteps: 1, mostDays: 20 })]);
  const trace = await seeing(house, county, 'sampling.trace', { id, caseId: ids[0] }) as unknown as { steps: { on: string; lateDays: number; name: string; who: string | null }[] };
  expect(trace.steps).toEqual([expect.objectContaining({ on: '2026-03-05', lateDays: 20, name: '交办', who: '赵立新' })]);
  expect(await refused(seeing(house, county, 'sampling.trace', { id, caseId: newId() }))).toBe('platform.notFound');
});

test('sampling.enterCall keeps what residents who agreed to be called said; opinion.reveal shows the county their phone, with a ground, and nobody else’s', async () => {
  const agreed = await makeOpinion(house, town, { content: '路坏了一个月', placeCode: town.village, name: '张三丰', phone: '13700000021', consentCall: true });
  const silent = await makeOpinion(house, town, { content: '井盖没了', placeCode: town.village, name: '李四', phone: '13700000022' });
  await house.database.inTenant(town.id, ({ db, tenantId }) => db.updateTable('opinion').set({ suggestionId: ids[0]! }).where('tenantId', '=', tenantId).where('id', '=', agreed.id).execute());
  const { id } = await by(county, 'draw', { ...scope, count: 12 });
  const opinions = await by(county, 'draw', { subject: 'opinion', fromOn: '2026-01-01', toOn: today, count: 10 });
  expect((await detail(id)).residents).toEqual([expect.objectContaining({ opinionId: agreed.id, caseNumber: '第十九届闭会第001号', name: '张**', phone: '137****0021', calls: [] })]);
  expect((await detail(opinions.id)).residents.map(({ opinionId }) => opinionId)).toEqual([agreed.id]);
  const call = { id, opinionId: agreed.id, calledOn: today, outcome: 'partly', words: '修了一半' };
  expect(await refused(by(county, 'enterCall', { ...call, opinionId: silent.id }))).toBe('sampling.notOnList');
  expect(await refused(by(county, 'enterCall', { ...call, calledOn: '2999-01-01' }))).toBe('sampling.dayToCome');
  expect(await refused(by(clerk, 'enterCall', call))).toBe('sampling.onlyTheCheckers');
  await by(county, 'enterCall', call);
  expect((await detail(id)).residents[0]?.calls).toEqual([expect.objectContaining({ outcome: 'partly', words: '修了一半', by: '县里来人' })]);
  expect(await doing(house, county, 'opinion.reveal', { id: agreed.id, ground: '抽查回访' })).toMatchObject({ name: '张三丰', phone: '13700000021' });
  expect(await refused(doing(house, county, 'opinion.reveal', { id: silent.id, ground: '抽查回访' }))).toBe('opinion.notYours');
});

test('sampling.exportSample is a zip whose files agree with its list and whose own hash is on record; its file goes in time, the hash stays', async () => {
  const { rows } = await seeing(house, chair, 'sampling.draws', {}) as unknown as { rows: { id: string; number: number }[] };
  const { id } = rows.find(({ number }) => number === 4)!;
  const { fileId, sha256 } = await by(county, 'exportSample', { id });
  const bytes = await house.database.inTenant(town.id, async (tx) => buffer(house.files.read(tx, fileId)), 'read');
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
  const files = unzip(bytes, { maxBytes: 10_000_000, wanted: () => true });
  const sums = files.get('SHA256SUMS.txt')!.toString('utf8').trimEnd().split('\n').map((line) => line.split('  ') as [string, string]);
  expect(sums.map(([, name]) => name).sort()).toEqual([...files.keys()].filter((name) => name !== 'SHA256SUMS.txt').sort());
  for (const [sum, name] of sums) expect(createHash('sha256').update(files.get(name)!).digest('hex'), name).toBe(sum);
  const sheets = [...files].flatMap(([name, content]) => (name.endsWith('.xlsx') ? [unzip(content, { maxBytes: 10_000_000, wanted: (part) => /sheet1|sharedStrings/.test(part) })] : []));
  const words = sheets.flatMap((parts) => [...parts.values()].map((part) => part.toString('utf8'))).join('');
  expect(words).toContain('137****0021');
  expect(words, 'no resident leaves in clear').not.toMatch(/张三丰|13700000021/);
  expect((await audited('sampling.exportSample')).map((row) => row.detail)).toEqual([{ number: 4, sha256 }]);
  house.clock.set(new Date(house.clock.now().getTime() + 4000 * 86_400_000).toISOString());
  await clearTown(house, (await house.tenants.byId(town.id))!, false);
  expect((await detail(id)).exports).toEqual([expect.objectContaining({ fileId: null, sha256 })]);
});

test('motions and promises are drawn from like cases: each with its number, both its days and its steps, a promise with its evidence and the residents behind its suggestion', async () => {
  const own = await makeCast(house);
  const day = dayOf(house);
  const motionId = newId();
  await house.database.inTenant(own.town.id, async ({ db, tenantId }) => {
    const sitting = await db.selectFrom('sitting').select(['id', 'termId']).where('tenantId', '=', tenantId).executeTakeFirstOrThrow();
    await db.insertInto('motion').values({ tenantId, id: motionId, state: 'submitted', title: '关于整治河道的议案', ground: '河道淤塞', basis: '去年内涝', plan: '请决定整治', publicConsent: true, leadPersonId: own.lead.personId, termId: sitting.termId, sittingId: sitting.id, number: 1, submittedOn: '2026-03-10', submittedAt: new Date('2026-03-14T02:00:00Z'), createdAt: house.clock.now() }).execute();
    await db.insertInto('motionEvent').values({ tenantId, id: newId(), motionId, verb: 'submit', audience: 'readers', doneOn: '2026-03-10', at: new Date('2026-03-14T02:00:00Z'), personId: own.lead.personId, words: null }).execute();
  });
  const promise = await makePromise(house, own, 30);
  const [first, looker] = [promise.id, own.chair];
  const drawFrom = async (subject: string) => (await doing(house, looker, 'sampling.draw', { subject, fromOn: '2020-01-01', toOn: day, count: 5 }) as unknown as Drawn).id;
  const inDraw = (id: string) => detail(id, looker);
  const motions = await inDraw(await drawFrom('motion'));
  expect(motions.cases).toEqual([expect.objectContaining({ caseId: motionId, number: expect.stringMatching(/^第.+议案第001号$/), eventOn: '2026-03-10', enteredOn: '2026-03-14', lateDays: 4, lateSteps: 1 })]);
  expect(motions.residents).toEqual([]);
  const drawnPromises = await drawFrom('promise');
  const promises = await inDraw(drawnPromises);
  expect(promises.cases).toEqual([expect.objectContaining({ caseId: first, number: expect.stringMatching(/^第.+第\d{3}号承诺1$/), eventOn: day })]);
  const trace = await seeing(house, looker, 'sampling.trace', { id: drawnPromises, caseId: first }) as unknown as { steps: { name: string }[]; promises: { id: string; firstDueOn: string }[] };
  expect(trace.steps.map(({ name }) => name)).toEqual(['答复签发']);
  expect(trace.promises).toEqual([expect.objectContaining({ id: first })]);
  const agreed = await makeOpinion(house, own.town, { content: '水塔漏水', placeCode: own.town.village, name: '王五', phone: '13700000023', consentCall: true });
  await house.database.inTenant(own.town.id, ({ db, tenantId }) => db.updateTable('opinion').set({ suggestionId: promise.paper.id }).where('tenantId', '=', tenantId).where('id', '=', agreed.id).execute());
  expect((await inDraw(drawnPromises)).residents).toEqual([expect.objectContaining({ opinionId: agreed.id, caseNumber: promises.cases[0]?.number })]);
  expect(await seeing(house, looker, 'sampling.population', { subject: 'promise', fromOn: '2020-01-01', toOn: day, kind: 'agreed' })).toMatchObject({ count: 0 });
  expect(await seeing(house, looker, 'sampling.population', { subject: 'motion', fromOn: '2020-01-01', toOn: day, officeId: own.office }), 'no office handles a motion').toMatchObject({ count: 0 });
  // Two promises of one suggestion: who waits for it is called about both.
  const { replies: [reply] } = await seeing(house, own.clerk, 'promise.ofSuggestion', { suggestionId: promise.paper.id }) as unknown as { replies: { id: string }[] };
  await doing(house, own.clerk, 'promise.record', { suggestionId: promise.paper.id, replyId: reply?.id, what: '补栽树木', dueOn: addDays(day, 40) });
  const both = await drawFrom('promise');
  const { cases, residents: [waiting] } = await inDraw(both);
  expect(waiting).toMatchObject({ opinionId: agreed.id, caseNumber: cases.map(({ number }) => number).join('、') });
  expect(cases).toHaveLength(2);
  // More than a draw lists: the page and the sample say so, and nobody is called who is on neither.
  const many = Array.from({ length: mostResidents }, () => newId());
  await house.database.inTenant(own.town.id, async ({ db, tenantId }) => {
    const row = await db.selectFrom('opinion').selectAll().where('tenantId', '=', tenantId).where('id', '=', agreed.id).executeTakeFirstOrThrow();
    await db.insertInto('opinion').values(many.map((id, at) => ({ ...row, id, number: `${row.number}-${at}`, secretHash: createHash('sha256').update(id).digest() }))).execute();
    await db.insertInto('opinionContact').values(many.map((opinionId) => ({ tenantId, opinionId, ...sealContact(house.seal, opinionId, { name: '王五', phone: '13700000023', address: null }) }))).execute();
  });
  expect(await inDraw(both)).toMatchObject({ moreResidents: true, residents: { length: mostResidents } });
  expect(await refused(doing(house, looker, 'sampling.enterCall', { id: both, opinionId: [...many, agreed.id].toSorted().at(-1), calledOn: day, outcome: 'agrees' }))).toBe('sampling.notOnList');
  const { fileId } = await doing(house, looker, 'sampling.exportSample', { id: both }) as unknown as { fileId: string };
  const files = unzip(await house.database.inTenant(own.town.id, async (tx) => buffer(house.files.read(tx, fileId)), 'read'), { maxBytes: 10_000_000, wanted: (name) => name.endsWith('.txt') });
  expect(files.get('0 抽取说明.txt')?.toString('utf8')).toContain('同意回访的超过 1000 人，回访表列前 1000 人');
});

test('letters and visits are drawn from by days and states: no word of an accusation, none for the county, nothing for whoever must keep away', async () => {
  const own = await makeCast(house);
  const officer = await makePerson(house, own.town, [{ role: 'countyOfficer' }], '县里来人');
  const register = (more: object) => doing(house, own.clerk, 'petition.register', { source: 'letter', content: '反映的事写在信里。', receivedOn: dayOf(house), ...more }) as unknown as Promise<{ id: string; version: number; numberLabel: string }>;
  const claim = await register({ subject: '宅基地争议', name: '谷大雨', address: '石桥村五组' });
  await doing(house, own.clerk, 'petition.passOn', { id: claim.id, version: claim.version, kind: 'claim', organ: '镇自然资源所' });
  const accusation = await register({ subject: '举报赵主席' });
  await doing(house, own.clerk, 'petition.passOn', { id: accusation.id, version: accusation.version, kind: 'accusation', organ: '镇纪委' });
  await doing(house, own.clerk, 'petition.bar', { id: accusation.id, version: accusation.version + 1, personId: own.chair.personId, ground: 'accused' });
  const drawnBy = async (actor: typeof officer) => {
    const { id } = await doing(house, actor, 'sampling.draw', { subject: 'petition', fromOn: dayOf(house), toOn: dayOf(house), count: 5 }) as unknown as Drawn;
    return { id, cases: (await detail(id, actor)).cases as unknown as { caseId: string; number: string; title: string; kind: string; state: string }[], residents: (await detail(id, actor)).residents };
  };
  const byCounty = await drawnBy(officer);
  expect(byCounty.cases.map(({ title, kind }) => [title, kind]).sort()).toEqual([['检举控告', '检举控告'], ['申诉求决', '申诉求决']]);
  expect(byCounty.residents).toEqual([]);
  const trace = await seeing(house, officer, 'sampling.trace', { id: byCounty.id, caseId: accusation.id });
  expect(JSON.stringify(trace)).not.toMatch(/举报|纪委|写在信里/);
  const byChair = await drawnBy(own.chair);
  expect(byChair.cases, 'whom it is about sees not even its number').toMatchObject([{ caseId: claim.id, number: claim.numberLabel, title: '宅基地争议' }]);
  expect(await seeing(house, officer, 'sampling.population', { subject: 'petition', fromOn: dayOf(house), toOn: dayOf(house), kind: 'claim' })).toMatchObject({ count: 1 });
  // A draw of accusations alone tells whom one is about neither that there is one nor, by the county's zip, what was done with it.
  const { id: accused } = await doing(house, officer, 'sampling.draw', { subject: 'petition', fromOn: dayOf(house), toOn: dayOf(house), kind: 'accusation', count: 5 }) as unknown as Drawn;
  const { fileId } = await doing(house, officer, 'sampling.exportSample', { id: accused }) as unknown as { fileId: string };
  const opens = (actor: Actor) => inWork(house, callBy(actor), {}, 'read', async (work) => {
    const { holderFeature, holderId } = (await house.files.find(work.tx, fileId))!;
    expect(holderFeature).toBe('sampling.petition');
    return house.features.find(({ contract }) => contract.feature === 'sampling')!.opensPart!(work, 'petition', holderId!);
  });
  expect([await opens(officer), await opens(own.chair), await opens(await makePerson(house, own.town, [{ role: 'countyOfficer' }], '另一位'))]).toEqual([true, false, false]);
  expect((await detail(accused, officer)).exports[0]?.fileId).toBe(fileId);
  const seenBy = async (actor: Actor) => {
    const { rows, total } = await seeing(house, actor, 'sampling.draws', {}) as unknown as { rows: { id: string; before: number }[]; total: number };
    return { rows: rows.map(({ id, before }) => [id, before]), total, accusations: await seeing(house, actor, 'sampling.population', { subject: 'petition', fromOn: dayOf(house), toOn: dayOf(house), kind: 'accusation' }) };
  };
  expect(await seenBy(officer)).toEqual({ rows: [[accused, 0], [byChair.id, 1], [byCounty.id, 0]], total: 3, accusations: { count: 1, before: 1 } });
  expect(await seenBy(own.chair), 'his own draw is whole, the county’s are none').toEqual({ rows: [[byChair.id, 0]], total: 1, accusations: { count: 0, before: 0 } });
  expect(await detail(byChair.id, own.chair)).toMatchObject({ populationCount: 1, before: 0 });
  expect(await Promise.all([detail(accused, own.chair), seeing(house, own.chair, 'sampling.trace', { id: byCounty.id, caseId: accusation.id }), doing(house, own.chair, 'sampling.exportSample', { id: accused }), doing(house, own.chair, 'sampling.enterCall', { id: accused, opinionId: newId(), calledOn: dayOf(house), outcome: 'agrees' })].map(refused))).toEqual(Array.from({ length: 4 }, () => 'platform.notFound'));
  const record = await seeing(house, own.chair, 'audit.list', { verb: 'sampling.draw', page: 1 }) as unknown as { rows: { detail: string }[] };
  expect(record.rows.map(({ detail: told }) => Object.keys(JSON.parse(told) as object).sort())).toEqual(Array.from({ length: 3 }, () => ['number', 'seed']));
});
