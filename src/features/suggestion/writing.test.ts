import { beforeAll, describe, expect, test } from 'vitest';
import { Refused } from '#kernel/verdict.ts';
import { inWork } from '#platform/perform.ts';
import { callBy, doing, makePerson, seeing, testHouse } from '#tests/support/makers.ts';
import { following, makeOpinion, residentOf } from '#tests/support/makers/opinion.ts';
import { asSystem } from '#tests/support/makers/notice.ts';
import { type Cast, Paper, type Told, leadOn, makeCast, makePaper, makePaperAt, paperWords } from '#tests/support/makers/suggestion.ts';
import { replyLetter, suggestionsBy } from './public.ts';
import { registerRows } from './store/registers.ts';

const house = await testHouse();
const code = (attempt: Promise<unknown>) => attempt.then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)));
let cast: Cast;
beforeAll(async () => { cast = await makeCast(house); });
const notices = (personId: string) => house.database.inTenant(cast.town.id, async ({ db, tenantId }) =>
  (await db.selectFrom('notice').select('kind').where('tenantId', '=', tenantId).where('personId', '=', personId).execute()).map(({ kind }) => kind), 'read');

describe('writing and signing', () => {
  test('suggestion.draft is for deputies; others type it for one, and it is submitted when the deputy has said yes (suggestion.recordPaperSignature)', async () => {
    expect(await code(doing(house, cast.handler, 'suggestion.draft', paperWords(cast.town)))).toBe('suggestion.onlyDeputies');
    expect(await code(doing(house, cast.lead, 'suggestion.draft', paperWords(cast.town, { level: 'county' })))).toBe('suggestion.notADeputy');
    expect(await code(doing(house, cast.lead, 'suggestion.draft', paperWords(cast.town, { placeCode: '110101001001' })))).toBe('suggestion.noSuchPlace');
    const typed = new Paper(house, cast, await doing(house, cast.recorder, 'suggestion.draft', paperWords(cast.town, { leadId: cast.lead.personId })) as unknown as Told);
    expect(await code(typed.do(cast.recorder, 'submit'))).toBe('suggestion.leadNotConfirmed');
    await typed.do(cast.recorder, 'recordPaperSignature', { personId: cast.lead.personId, way: 'phone', words: '电话里念了一遍，同意' });
    await typed.do(cast.recorder, 'submit');
    expect(await typed.seen(cast.clerk)).toMatchObject({ state: 'submitted', typedBy: { name: '刘小梅' }, leadConfirmedWay: 'phone', lead: { name: '陈桂兰' } });
  });

  test('suggestion.askCosigners, suggestion.cosign, suggestion.declineCosign: each says so himself, for the words he read', async () => {
    const paper = await makePaper(house, cast);
    const stranger = await makePerson(house, cast.town, [], '路人');
    expect(await code(paper.do(cast.lead, 'askCosigners', { personIds: [stranger.personId] }))).toBe('suggestion.cosignerNotADeputy');
    await paper.do(cast.lead, 'askCosigners', { personIds: [cast.second.personId, cast.third.personId, cast.lead.personId] });
    expect(await notices(cast.second.personId)).toContain('suggestion.cosignAsked');
    await paper.do(cast.second, 'cosign', { version: undefined, wordsVersion: 1 });
    expect(await code(paper.do(cast.second, 'cosign', { version: undefined, wordsVersion: 1 }))).toBe('suggestion.notAsked');
    await paper.do(cast.lead, 'amend', paperWords(cast.town, { proposal: '请更换水塔，三个月内办好。' }));
    expect((await paper.seen(cast.lead))['cosigners']).toMatchObject([{ state: 'asked' }, { state: 'asked' }]);
    expect(await code(paper.do(cast.second, 'cosign', { version: undefined, wordsVersion: 1 }))).toBe('suggestion.wordsChanged');
    await paper.do(cast.second, 'cosign', { version: undefined, wordsVersion: 2 });
    await paper.do(cast.lead, 'submit');
    expect((await paper.seen(cast.lead))['cosigners']).toMatchObject(expect.arrayContaining([expect.objectContaining({ state: 'confirmed', way: 'own' }), expect.objectContaining({ state: 'lapsed' })]));
    expect((await paper.seen(cast.government))['cosigners']).toHaveLength(1);
    expect(await code(paper.seen(cast.handler))).toBe('platform.notFound');
  });

  test('two colleagues sign at the same moment and both count', async () => {
    const paper = await makePaper(house, cast);
    await paper.do(cast.lead, 'askCosigners', { personIds: [cast.second.personId, cast.third.personId] });
    const sign = (person: typeof cast.second) => doing(house, person, 'suggestion.cosign', { id: paper.id, wordsVersion: 1 });
    await Promise.all([sign(cast.second), sign(cast.third)]);
    expect((await paper.seen(cast.lead))['cosignerCount']).toBe(2);
  });

  test('suggestion.amend of other things than the words keeps the signatures', async () => {
    const paper = await makePaper(house, cast);
    await paper.do(cast.lead, 'askCosigners', { personIds: [cast.second.personId] });
    await paper.do(cast.second, 'cosign', { version: undefined, wordsVersion: 1 });
    paper.version = Number((await paper.seen(cast.lead))['version']);
    await paper.do(cast.lead, 'amend', paperWords(cast.town, { topic: 'roads' }));
    expect(await paper.seen(cast.lead)).toMatchObject({ topic: 'roads', cosignerCount: 1, wordsVersion: 1 });
    expect(await code(paper.do(cast.lead, 'amend', { ...paperWords(cast.town), version: 1 }))).toBe('platform.stale');
  });

  test('suggestion.submit records the deed for lead and co-signers and starts the five workdays; suggestion.withdraw strikes it out', async () => {
    const paper = await makePaper(house, cast);
    await paper.do(cast.lead, 'askCosigners', { personIds: [cast.second.personId] });
    await paper.do(cast.second, 'cosign', { version: undefined, wordsVersion: 1 });
    paper.version = Number((await paper.seen(cast.lead))['version']);
    await paper.do(cast.lead, 'submit');
    const acts = () => house.database.inTenant(cast.town.id, ({ db, tenantId }) =>
      db.selectFrom('duty').select(['kind', 'personId', 'withdrawnAt']).where('tenantId', '=', tenantId).where('refId', '=', paper.id).orderBy('kind').execute(), 'read');
    expect(await acts()).toMatchObject([{ kind: 'suggestion.cosigned', personId: cast.second.personId }, { kind: 'suggestion.submitted', personId: cast.lead.personId }]);
    expect(await paper.seen(cast.clerk)).toMatchObject({ clockKind: 'assign', dueOn: '2026-09-08' });
    await paper.do(cast.lead, 'withdraw', { words: '另外写' });
    expect((await acts()).every(({ withdrawnAt }) => withdrawnAt !== null)).toBe(true);
  });

  test('suggestion.returnForMending and back, suggestion.sendElsewhere with where it went', async () => {
    const paper = await makePaperAt(house, cast, 'submitted');
    await paper.do(cast.clerk, 'returnForMending', { words: '请写清是哪个组' });
    expect(await paper.seen(cast.lead)).toMatchObject({ state: 'mending', mendingWords: '请写清是哪个组', can: expect.arrayContaining(['amend', 'submit']) });
    await paper.do(cast.lead, 'amend', paperWords(cast.town, { facts: '石桥村五组的水塔漏水。' }));
    await paper.do(cast.lead, 'submit');
    await paper.do(cast.clerk, 'sendElsewhere', { ground: 'petition', to: '镇信访办', words: '个人诉求，已转信访办' });
    expect(await paper.seen(cast.lead)).toMatchObject({ state: 'elsewhere', elsewhere: { ground: '信访事项', to: '镇信访办' }, can: [] });
  });

  test('a deputy of two congresses chooses; what is made to the county is registered and goes there', async () => {
    const two = await makeCast(house, { countyDeputy: true });
    const paper = await makePaper(house, two, { level: 'county' });
    await paper.do(two.lead, 'submit');
    expect(await paper.seen(two.clerk)).toMatchObject({ state: 'forwarded', level: 'county', number: null });
    const own = await makePaper(house, two);
    await own.do(two.lead, 'submit');
    expect(await own.state()).toBe('submitted');
  });

  test('where the local rule says so, nothing is withdrawn after the assignment', async () => {
    const own = await makeCast(house);
    await house.database.inTenant(own.town.id, ({ db, tenantId }) => db.insertInto('ruleValue').values({ tenantId, key: 'withdrawBeforeAssignment', effectiveOn: '2026-01-01', value: 1, source: '本市规定', setAt: house.clock.now() }).execute());
    const paper = await makePaperAt(house, own, 'assigned');
    expect(await code(paper.do(own.lead, 'withdraw', { words: '不提了' }))).toBe('suggestion.withdrawTooLate');
    const early = await makePaperAt(house, own, 'accepted');
    await early.do(own.lead, 'withdraw', { words: '不提了' });
    expect(await early.state()).toBe('withdrawn');
  });

  test('without a term nothing can be handed in', async () => {
    const bare = await makeCast(house);
    const paper = await makePaper(house, bare);
    await house.database.inTenant(bare.town.id, ({ db, tenantId }) => db.updateTable('term').set({ fromOn: '2026-12-01' }).where('tenantId', '=', tenantId).execute());
    expect(await code(paper.do(bare.lead, 'submit'))).toBe('suggestion.noTerm');
  });
});

describe('the residents behind it', () => {
  test('are told step by step and read the answer', async () => {
    const opinion = await makeOpinion(house, cast.town, { source: 'qrDeputy', deputyId: cast.lead.personId, consentPublish: true });
    await following(house, opinion, [[cast.lead, 'lookAt']]);
    const paper = await makePaper(house, cast, { opinionIds: [opinion.id], origin: 'opinions' });
    const track = async () => await seeing(house, residentOf(cast.town, opinion), 'opinion.track') as { version: number; state: string; published: unknown; answer: { words: string; by: string } | null; timeline: { verb: string }[] };
    await paper.do(cast.lead, 'submit');
    expect((await track()).state).toBe('takenUp');
    await leadOn(paper, 'submitted', 'replied');
    const told = await track();
    expect(told).toMatchObject({ state: 'answered', answer: { words: '水塔换好了，门口不再积水。', by: '清河镇人民政府' } });
    expect(told.timeline.map(({ verb }) => verb)).toEqual(expect.arrayContaining(['suggestionWritten', 'suggestionAccepted', 'suggestionAssigned', 'suggestionReplied']));
    expect([(await paper.seen(cast.handler))['residentsWait'], (await (await makePaper(house, cast)).seen(cast.lead))['residentsWait']]).toEqual([true, false]);
    await paper.do(cast.lead, 'appraise', { attitude: 'satisfied', result: 'dissatisfied', ground: '还漏' });
    await following(house, { ...opinion, version: told.version }, [[cast.clerk, 'summarise', { summary: '有村民反映水塔漏水，已换。', outcome: 'solved' }], [cast.clerk, 'publishSummary']]);
    expect((await track()).published).toBeTruthy();
    await paper.do(cast.chair, 'orderRehandling', { ground: '请换新的' });
    expect(await track(), 'handled again: what the public read of the outcome is taken down').toMatchObject({ state: 'takenUp', published: null });
    await paper.do(cast.handler, 'logContact', { officeId: cast.office, kind: 'during', way: 'visit', on: '2026-09-01', reached: true, said: '再看' });
    const bare = { officeId: cast.office, body: '新水塔已装好。', letter: 'A' };
    expect(await code(paper.do(cast.handler, 'draftReply', { ...bare, ready: true }))).toBe('suggestion.plainWordsNeeded');
    await paper.do(cast.handler, 'draftReply', { ...bare, ready: false });
    await paper.do(cast.handler, 'draftReply', { officeId: cast.office, body: '新水塔已装好，住户张三丰签字验收。', plainWords: '新水塔装好了。', letter: 'A', ready: true });
    await paper.do(cast.government, 'issueReply', { officeId: cast.office, signer: '王镇长', documentNumber: '清政函〔2026〕888号' });
    expect(JSON.stringify((await track()).timeline)).toContain('新水塔装好了。');
    expect(JSON.stringify(await track()), 'the letter, which names others, is for the deputies').not.toContain('张三丰');
    expect(JSON.stringify(await track())).not.toContain('还漏');
    expect((await paper.seen(cast.lead))['origins']).toEqual([{ id: opinion.id, number: opinion.number }]);
    expect((await paper.seen(cast.handler))['origins']).toEqual([]);
  });
  test('are told by name which offices have it, also after one of them gave it back', async () => {
    const opinion = await makeOpinion(house, cast.town, { source: 'qrDeputy', deputyId: cast.lead.personId, phone: '13800138000' });
    await following(house, opinion, [[cast.lead, 'lookAt']]);
    const paper = await makePaper(house, cast, { opinionIds: [opinion.id], origin: 'opinions' });
    await leadOn(paper, 'draft', 'assigned');
    await paper.do(cast.handler, 'askReturn', { officeId: cast.office, ground: 'notOurPower', words: '这是村里的水塔' });
    await paper.do(cast.chair, 'allowReturn', { officeId: cast.office });
    await paper.do(cast.clerk, 'prepare', { shares: [{ officeId: cast.committee, role: 'main' }] });
    await paper.do(cast.chair, 'assign');
    const { timeline } = await seeing(house, residentOf(cast.town, opinion), 'opinion.track') as { timeline: { verb: string; words: string | null }[] };
    const offices = await house.database.inTenant(cast.town.id, ({ db, tenantId }) => db.selectFrom('office').select(['id', 'name']).where('tenantId', '=', tenantId).execute());
    const name = (id: string) => offices.find((office) => office.id === id)?.name ?? '';
    expect(timeline.filter(({ verb }) => verb === 'suggestionAssigned').map(({ words }) => words)).toEqual([`${name(cast.office)}、${name(cast.coOffice)}`, name(cast.committee)]);
    const { rows } = await seeing(house, cast.clerk, 'notice.outbox', {}) as { rows: { body: string }[] };
    expect(rows.map(({ body }) => body)).toContainEqual(expect.stringContaining(`已转给${name(cast.committee)}办理`));
  });
  test('an unknown opinion is refused before anything is written', async () => {
    expect(await code(doing(house, cast.lead, 'suggestion.draft', paperWords(cast.town, { opinionIds: ['01890000-0000-7000-8000-000000000009'] })))).toBe('suggestion.unknownOpinion');
  });
});

describe('people and bodies change', () => {
  test('suggestion.handOver: when the mandate ends, open papers wait for another deputy, who says himself that he leads them (suggestion.confirmLead)', async () => {
    const own = await makeCast(house);
    const paper = await makePaperAt(house, own, 'handling');
    const draft = await makePaper(house, own);
    await asSystem(house, own.town, (work) => work.announce('mandate.ended', { personId: own.lead.personId, level: 'county' }));
    expect((await paper.seen(own.clerk))['leadless']).toBe(false);
    await house.database.inTenant(own.town.id, ({ db, tenantId }) => db.updateTable('mandate').set({ endedOn: '2026-09-01', endGround: 'resigned' }).where('tenantId', '=', tenantId).where('personId', '=', own.lead.personId).execute());
    await asSystem(house, own.town, (work) => work.announce('mandate.ended', { personId: own.lead.personId, level: 'township' }));
    const { rows } = await seeing(house, own.clerk, 'suggestion.list', { group: 'leadless' }) as { rows: { id: string; version: number; can: string[] }[] };
    expect(rows.map(({ id }) => id).sort()).toEqual([paper.id, draft.id].sort());
    expect(rows.every(({ can }) => can.includes('handOver'))).toBe(true);
    paper.version = rows.find(({ id }) => id === paper.id)?.version ?? 0;
    expect(await code(paper.do(own.clerk, 'handOver', { personId: own.lead.personId }))).toBe('suggestion.notLeadAgain');
    await paper.do(own.clerk, 'handOver', { personId: own.second.personId });
    expect(await paper.seen(own.second), 'his predecessor’s word is not his').toMatchObject({ lead: { name: '周明德' }, leadless: false, leadConfirmedWay: null });
    expect(await code(paper.do(own.third, 'confirmLead'))).toBe('suggestion.onlyTheLead');
    // He does not want to lead it: another is asked, and says so himself.
    await paper.do(own.clerk, 'handOver', { personId: own.third.personId });
    await paper.do(own.third, 'confirmLead');
    expect(await paper.seen(own.clerk)).toMatchObject({ lead: { name: '吴秀英' }, leadConfirmedWay: 'own' });
    expect([await code(paper.do(own.third, 'confirmLead')), await code(paper.do(own.clerk, 'handOver', { personId: own.second.personId }))]).toEqual(['suggestion.leadConfirmedBefore', 'suggestion.hasLead']);
    await asSystem(house, own.town, (work) => work.announce('mandate.restored', { personId: own.lead.personId, level: 'township' }));
    expect((await draft.seen(own.lead))['leadless']).toBe(false);
    // Who leads it needs the signature: his word for another's is none, the signed print is, and the one who is said to have signed hears of it.
    draft.version = Number((await draft.seen(own.lead))['version']);
    await draft.do(own.lead, 'askCosigners', { personIds: [own.second.personId] });
    expect([(await draft.seen(own.lead))['needsScan'], (await draft.seen(own.second))['needsScan']], 'the page asks him for it').toEqual([true, false]);
    const signed = { personId: own.second.personId, way: 'phone' };
    expect([await code(draft.do(own.lead, 'recordPaperSignature', signed)), await code(draft.do(own.lead, 'recordPaperSignature', { ...signed, way: 'paper' }))]).toEqual(['suggestion.signedScanNeeded', 'suggestion.signedScanNeeded']);
    const scan = await house.database.inTenant(own.town.id, (tx) => house.files.take(tx, { bytes: Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< >>\n%%EOF\n'), name: '签名页.pdf', by: own.lead.personId, now: house.clock.now() }));
    await draft.do(own.lead, 'recordPaperSignature', { ...signed, way: 'paper', fileIds: [scan.id] });
    expect((await seeing(house, own.second, 'notice.mine', { page: 1 }) as { rows: { words: string }[] }).rows.map(({ words }) => words).join('；')).toContain('已登记您同意联名');
  });

  test('handed over to one who signed it, it has him once: in the case, the letter, the register and the counts, and asks him until he has said that he leads it, closed or not', async () => {
    const own = await makeCast(house);
    const begun = await makePaper(house, own);
    await begun.do(own.lead, 'askCosigners', { personIds: [own.second.personId, own.third.personId] });
    for (const signer of [own.second, own.third]) await begun.do(signer, 'cosign', { version: undefined, wordsVersion: 1 });
    await leadOn(begun, 'draft', 'handling');
    await asSystem(house, own.town, (work) => work.announce('mandate.ended', { personId: own.lead.personId, level: 'township' }));
    begun.version = Number((await begun.seen(own.clerk))['version']);
    const paper = new Paper(house, { ...own, lead: own.second }, await begun.do(own.clerk, 'handOver', { personId: own.second.personId }));
    const asked = async () => (await seeing(house, own.second, 'suggestion.list', { group: 'waiting' }) as { rows: { id: string; waitsForMe: boolean; can: string[] }[] }).rows.filter(({ id, can }) => id === paper.id && can.includes('confirmLead'));
    expect(await asked()).toMatchObject([{ waitsForMe: true }]);
    expect(await paper.seen(own.clerk)).toMatchObject({ lead: { name: '周明德' }, cosignerCount: 1, cosigners: [{ person: { name: '吴秀英' } }] });
    await leadOn(paper, 'handling', 'replied');
    const [reply] = (await paper.seen(own.clerk))['replies'] as { id: string }[];
    const within = { fromOn: '2026-01-01', toOn: '2026-12-31' };
    const { letter, counts, register } = await inWork(house, callBy(own.clerk), {}, 'read', async (work) => ({
      letter: await replyLetter(work, paper.id, reply?.id ?? ''), counts: await suggestionsBy(work.tx, within, [own.second.personId]), register: (await registerRows(work.tx, own.clerk, { ...within, only: paper.id }, '2026-09-01', 1, 20)).rows,
    }));
    expect({ to: letter.addressee, counts, signed: register.map(({ cosignerNames }) => cosignerNames) }).toEqual({ to: '周明德、吴秀英代表', counts: [{ personId: own.second.personId, led: 1, cosigned: 0 }], signed: ['吴秀英'] });
    const { rows } = await seeing(house, own.clerk, 'dispatch.list', { page: 1 }) as { rows: { kind: string; addressee: string }[] };
    expect(rows.filter(({ kind }) => kind === 'reply').map(({ addressee }) => addressee)).toEqual(['周明德、吴秀英代表']);
    await leadOn(paper, 'replied', 'closed');
    expect(await asked(), 'closing it does not answer for him').toHaveLength(1);
    await paper.do(own.second, 'confirmLead');
    expect([await asked(), (await paper.seen(own.clerk))['leadConfirmedWay']]).toEqual([[], 'own']);
  });

  test('a closed office gives its work back by itself, and the clock goes on', async () => {
    const own = await makeCast(house);
    const paper = await makePaperAt(house, own, 'handling');
    const { dueOn } = await paper.seen(own.clerk) as { dueOn: string };
    await asSystem(house, own.town, (work) => work.announce('office.closed', { officeId: own.office }));
    paper.version = Number((await paper.seen(own.clerk))['version']);
    expect((await paper.seen(own.chair))['can']).toEqual(expect.arrayContaining(['allowReturn']));
    await paper.do(own.chair, 'allowReturn', { officeId: own.office });
    await paper.do(own.clerk, 'prepare', { shares: [{ officeId: own.committee, role: 'main' }] });
    await paper.do(own.chair, 'assign');
    expect(await paper.seen(own.clerk)).toMatchObject({ state: 'assigned', dueOn });
  });

  test('suggestion.remind presses once a day', async () => {
    const paper = await makePaperAt(house, cast, 'handling');
    expect(await code(paper.do(cast.clerk, 'remind', { letter: 'supervision' })), 'the presidium’s own letter').toBe('suggestion.supervisionIsTheirs');
    expect([(await paper.seen(cast.clerk))['pressLetters'], (await paper.seen(cast.presidium))['pressLetters'], (await paper.seen(cast.handler))['pressLetters']]).toEqual([['reminder'], ['reminder', 'supervision'], []]);
    await paper.do(cast.presidium, 'remind', { letter: 'supervision' });
    expect(await notices(cast.handler.personId)).toContain('suggestion.pressed');
    expect(await code(paper.do(cast.clerk, 'remind'))).toBe('suggestion.remindedToday');
  });
});
