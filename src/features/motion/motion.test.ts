import { describe, expect, test } from 'vitest';
import { type Actor, roles } from '#kernel/actor.ts';
import { newId } from '#kernel/id.ts';
import { judge } from '#kernel/verdict.ts';
import { type Told, makeCast } from '#tests/support/makers/suggestion.ts';
import { asSystem } from '#tests/support/makers/notice.ts';
import { doing, makePerson, makeVisitor, seeing, testHouse } from '#tests/support/makers.ts';
import { policy } from './policy.ts';
import { find } from './store/case.ts';

const house = await testHouse();
// The second session sits from 10 to 12 March 2026.
const during = '2026-03-10T02:00:00Z';
house.clock.set(during);
const cast = await makeCast(house);
const { town, lead, second, third, clerk, chair } = cast;
const deputy = async (name: string) => {
  const person = await makePerson(house, town, [{ role: 'deputy' }], name);
  const mandateId = newId();
  await house.database.inTenant(town.id, ({ db, tenantId }) => db.insertInto('mandate').values({ tenantId, id: mandateId, personId: person.personId, termId: cast.termId, level: 'township' }).execute());
  return { ...person, mandateId };
};
const [fourth, fifth, sixth] = [await deputy('郑国强'), await deputy('孙丽华'), await deputy('冯新年')];
const words = { title: '关于整治清河河道的议案', ground: '河道淤塞', basis: '去年内涝三次，《河道管理条例》第二十七条', plan: '请大会决定三年整治完毕', publicConsent: true };

type Row = Record<string, unknown> & { id: string; version: number; state: string; can: string[]; signerCount: number };
class Going {
  readonly id: string;
  version: number;
  constructor({ id, version }: Told) { [this.id, this.version] = [id, version]; }
  async do(actor: Actor, verb: string, input: Record<string, unknown> = {}): Promise<Told & Record<string, unknown>> {
    const said = Object.entries({ id: this.id, version: this.version, ...input }).filter(([, value]) => value !== undefined);
    const told = await doing(house, actor, `motion.${verb}`, Object.fromEntries(said)) as unknown as Told & Record<string, unknown>;
    this.version = told.version;
    return told;
  }
  seen = (actor: Actor) => seeing(house, actor, 'motion.detail', { id: this.id }) as unknown as Promise<Row>;
  state = async () => (await this.seen(clerk)).state;
}
const sign = (motion: Going, actor: Actor, wordsVersion = 1) => motion.do(actor, 'cosign', { version: undefined, wordsVersion });
async function drafted(signers: readonly (Actor & { personId: string })[] = [second, third, fourth, fifth], more: object = {}): Promise<Going> {
  const motion = new Going(await doing(house, lead, 'motion.draft', { ...words, ...more }) as unknown as Told);
  await motion.do(lead, 'askCosigners', { personIds: signers.map(({ personId }) => personId) });
  for (const signer of signers) await sign(motion, signer);
  return motion;
}
async function handedIn(): Promise<Going> {
  const motion = await drafted();
  await motion.do(lead, 'submit');
  return motion;
}
const scan = () => house.database.inTenant(town.id, (tx) => house.files.take(tx, { bytes: Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< >>\n%%EOF\n'), name: '签名页.pdf', by: lead.personId, now: house.clock.now() }));
const duties = (refId: string) => house.database.inTenant(town.id, ({ db, tenantId }) => db.selectFrom('duty').select(['kind', 'personId', 'doneOn']).where('tenantId', '=', tenantId).where('refId', '=', refId).where('withdrawnAt', 'is', null).execute());
const refused = (act: Promise<unknown>, code: string) => expect(act).rejects.toMatchObject({ refusal: { code } });

describe('moving together', () => {
  test('motion.draft, motion.askCosigners, motion.cosign, motion.submit: five confirm, it gets its number in the session and stands in each one’s record', async () => {
    const motion = await drafted([second, third, fourth]);
    await refused(motion.do(lead, 'submit'), 'motion.tooFewSigners');
    await motion.do(lead, 'askCosigners', { personIds: [fifth.personId, sixth.personId, lead.personId, second.personId] });
    await refused(motion.do(lead, 'submit'), 'motion.tooFewSigners');
    await sign(motion, fifth);
    const { number } = await motion.do(lead, 'submit');
    expect(await motion.seen(sixth)).toMatchObject({ state: 'submitted', number, signerCount: 5, numberLabel: `第十九届二次会议议案第${String(number).padStart(3, '0')}号`, leastSigners: 5 });
    expect((await duties(motion.id)).map(({ kind }) => kind).sort()).toEqual([...Array.from({ length: 4 }, () => 'motion.cosigned'), 'motion.submitted']);
    // Who was asked and did not answer is asked no more.
    await refused(sign(motion, sixth), 'motion.notAsked');
    const next = await handedIn();
    expect((await next.seen(clerk))['number']).toBe(Number(number) + 1);
  });

  test('motion.takeBackSignature: five are four again, and the fifth may still move it', async () => {
    const motion = await drafted([second, third, fourth, fifth]);
    await motion.do(fifth, 'takeBackSignature', { version: undefined });
    await refused(motion.do(lead, 'submit'), 'motion.tooFewSigners');
    await refused(motion.do(fifth, 'takeBackSignature', { version: undefined }), 'motion.notSigned');
    await sign(motion, fifth);
    await motion.do(lead, 'submit');
    expect(await motion.seen(clerk)).toMatchObject({ state: 'submitted', signerCount: 5 });
    await refused(motion.do(fifth, 'takeBackSignature', { version: undefined }), 'platform.wrongState');
  });

  test('motion.amend asks for every signature anew, and motion.cosign of words that changed is refused', async () => {
    const motion = await drafted();
    await motion.do(lead, 'amend', { ...words, plan: '请大会决定两年整治完毕' });
    await refused(motion.do(lead, 'submit'), 'motion.tooFewSigners');
    await refused(sign(motion, second), 'motion.wordsChanged');
    for (const signer of [second, third, fourth, fifth]) await sign(motion, signer, 2);
    await motion.do(lead, 'submit');
    expect(await motion.state()).toBe('submitted');
  });

  test('motion.declineCosign is kept from the count; motion.recordPaperSignature is for the print and the phone, not for an own yes', async () => {
    const motion = await drafted([second, third, fourth]);
    await motion.do(lead, 'askCosigners', { personIds: [fifth.personId, sixth.personId] });
    await motion.do(fifth, 'declineCosign', { version: undefined, words: '我再想想' });
    await refused(motion.do(clerk, 'recordPaperSignature', { personId: sixth.personId, way: 'own' }), 'platform.notFound');
    await refused(motion.do(lead, 'recordPaperSignature', { personId: sixth.personId, way: 'own' }), 'motion.noPlainConfirm');
    await refused(motion.do(lead, 'recordPaperSignature', { personId: fifth.personId, way: 'paper' }), 'motion.notASigner');
    // Who leads it needs the signatures: his word for another's is none.
    for (const way of ['phone', 'paper']) await refused(motion.do(lead, 'recordPaperSignature', { personId: sixth.personId, way }), 'motion.scanNeeded');
    await motion.do(lead, 'recordPaperSignature', { personId: sixth.personId, way: 'paper', fileIds: [(await scan()).id] });
    await motion.do(lead, 'submit');
    expect((await motion.seen(clerk))['cosigners']).toEqual(expect.arrayContaining([expect.objectContaining({ state: 'declined' }), expect.objectContaining({ state: 'confirmed', way: 'paper' })]));
  });

  test('signatures that come together are all counted, and of two who hand it in at once one does', async () => {
    const four = [second, third, fourth, fifth];
    const motion = await drafted([]);
    await motion.do(lead, 'askCosigners', { personIds: four.map(({ personId }) => personId) });
    await Promise.all(four.map((signer) => doing(house, signer, 'motion.cosign', { id: motion.id, wordsVersion: 1 })));
    motion.version = (await motion.seen(lead)).version;
    const both = await Promise.allSettled([0, 1].map(() => doing(house, lead, 'motion.submit', { id: motion.id, version: motion.version })));
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await duties(motion.id)).toHaveLength(5);
  });

  test('the clerk types for a deputy who signs the print; what was handed in on paper bears its day', async () => {
    const motion = new Going(await doing(house, clerk, 'motion.draft', { ...words, leadId: lead.personId }) as unknown as Told);
    await motion.do(clerk, 'askCosigners', { personIds: [second, third, fourth, fifth].map(({ personId }) => personId) });
    for (const { personId } of [second, third, fourth, fifth]) await motion.do(clerk, 'recordPaperSignature', { personId, way: 'paper' });
    await refused(motion.do(clerk, 'submit'), 'motion.leadNotConfirmed');
    await motion.do(clerk, 'recordPaperSignature', { personId: lead.personId, way: 'paper' });
    await motion.do(clerk, 'amend', { ...words, publicConsent: !words.publicConsent });
    await refused(motion.do(clerk, 'submit'), 'motion.leadNotConfirmed');
    await motion.do(clerk, 'recordPaperSignature', { personId: lead.personId, way: 'paper' });
    await refused(motion.do(lead, 'submit', { on: '2026-03-09' }), 'motion.onlyTheOffice');
    await refused(motion.do(clerk, 'submit', { on: '2026-03-11' }), 'motion.badDate');
    await motion.do(clerk, 'submit', { on: '2026-03-09' });
    expect(await motion.seen(clerk)).toMatchObject({ submittedOn: '2026-03-09' });
    expect((await duties(motion.id)).every(({ doneOn }) => doneOn === '2026-03-09')).toBe(true);
  });

  test('motion.withdraw puts a draft away; without a session to come nothing is handed in', async () => {
    const motion = await drafted();
    house.clock.set('2026-04-01T02:00:00Z');
    await refused(motion.do(lead, 'submit'), 'motion.noSitting');
    house.clock.set(during);
    await motion.do(lead, 'withdraw');
    expect((await motion.seen(lead)).state).toBe('withdrawn');
    expect(await duties(motion.id)).toEqual([]);
  });
});

describe('the presidium decides', () => {
  test('motion.putOnAgenda and motion.recordOutcome: from the decision to the vote, and the entry corrected', async () => {
    const motion = await handedIn();
    await motion.do(chair, 'putOnAgenda', { ground: '属于大会职权' });
    await refused(motion.do(clerk, 'recordOutcome', { outcome: 'adopted', on: '2026-03-09', words: '55 票赞成' }), 'motion.badDate');
    await motion.do(clerk, 'recordOutcome', { outcome: 'rejected', on: '2026-03-10', words: '记错了' });
    await motion.do(clerk, 'recordOutcome', { outcome: 'adopted', on: '2026-03-10', words: '55 票赞成' });
    expect(await motion.seen(second)).toMatchObject({ state: 'adopted', outcomeOn: '2026-03-10', outcomeWords: '55 票赞成', decisionGround: '属于大会职权' });
  });

  test('motion.sendToCommittee and motion.recordReport: only where the rule of the town says that there is one', async () => {
    const before = await handedIn();
    await refused(before.do(chair, 'sendToCommittee'), 'motion.noCommittee');
    await doing(house, clerk, 'settings.setRule', { key: 'motionCommittee', value: 1, effectiveOn: '2026-03-10', source: '本镇议事规则' });
    const motion = await handedIn();
    expect(motion.id).not.toBe(before.id);
    await motion.do(chair, 'sendToCommittee');
    await refused(motion.do(chair, 'putOnAgenda', { ground: '等不及' }), 'platform.wrongState');
    await motion.do(clerk, 'recordReport', { words: '建议列入议程' });
    expect(await motion.seen(chair)).toMatchObject({ state: 'reported', reportWords: '建议列入议程', can: expect.arrayContaining(['putOnAgenda', 'treatAsSuggestion']) });
    await motion.do(chair, 'putOnAgenda', { ground: '同意审议意见' });
  });

  test('motion.treatAsSuggestion: it is a suggestion once, with the same words, lead and co-signers, and each names the other', async () => {
    const motion = await handedIn();
    const { suggestionId, version } = await motion.do(chair, 'treatAsSuggestion', { ground: '一个部门就能办', topic: 'environment', placeCode: town.village });
    expect(await motion.seen(second)).toMatchObject({ state: 'asSuggestion', suggestionId });
    const paper = await seeing(house, clerk, 'suggestion.detail', { id: suggestionId }) as Record<string, unknown>;
    expect(paper).toMatchObject({
      state: 'submitted', title: words.title, facts: `${words.ground}\n${words.basis}`, proposal: words.plan, lead: { id: lead.personId }, cosignerCount: 4, topic: 'environment', publicConsent: true,
      motion: { id: motion.id, label: (await motion.seen(clerk))['numberLabel'] }, can: expect.arrayContaining(['accept']),
    });
    await refused(doing(house, chair, 'motion.treatAsSuggestion', { id: motion.id, version, ground: '再来一次', topic: 'roads', placeCode: town.village }), 'platform.wrongState');
    expect((await duties(String(suggestionId))).map(({ kind }) => kind).sort()).toEqual([...Array.from({ length: 4 }, () => 'suggestion.cosigned'), 'suggestion.submitted']);
    const rows = await house.database.inTenant(town.id, ({ db, tenantId }) => db.selectFrom('suggestion').select('id').where('tenantId', '=', tenantId).where('motionId', '=', motion.id).execute());
    expect(rows).toHaveLength(1);
    await doing(house, clerk, 'suggestion.accept', { id: suggestionId, version: paper['version'] });
  });

  test('motion.treatAsSuggestion leaves nothing behind when the place is not the town’s', async () => {
    const motion = await handedIn();
    await refused(motion.do(chair, 'treatAsSuggestion', { ground: '一个部门就能办', topic: 'roads', placeCode: '110101001001' }), 'motion.noSuchPlace');
    expect(await motion.state()).toBe('submitted');
  });

  test('motion.askWithdrawal, motion.refuseWithdrawal, motion.agreeWithdrawal: the presidium’s word first, and the record is struck', async () => {
    const motion = await handedIn();
    await motion.do(lead, 'askWithdrawal', { words: '已经写进预算' });
    await refused(motion.do(chair, 'putOnAgenda', { ground: '先审了再说' }), 'motion.withdrawalWaits');
    await motion.do(chair, 'refuseWithdrawal', { words: '预算里没有' });
    await motion.do(chair, 'putOnAgenda', { ground: '属于大会职权' });
    await motion.do(lead, 'askWithdrawal', { words: '补写了预算' });
    await motion.do(chair, 'agreeWithdrawal');
    expect(await motion.seen(clerk)).toMatchObject({ state: 'withdrawn', withdrawalAskedOn: null });
    expect(await duties(motion.id)).toEqual([]);
  });

  test('motion.void keeps the number and the reason, and strikes the record', async () => {
    const motion = await handedIn();
    const { number } = await motion.seen(clerk);
    await motion.do(clerk, 'void', { words: '重复录入' });
    expect(await motion.seen(clerk)).toMatchObject({ state: 'void', endedWords: '重复录入', number });
    expect(await duties(motion.id)).toEqual([]);
    await refused(motion.seen(sixth), 'platform.notFound');
  });
});

describe('when a mandate ends', () => {
  test('a signature counts no more until the end is found to be a mistake; motion.handOver lets another deputy lead', async () => {
    const motion = await drafted([second, third, fourth, sixth]);
    const { version } = await doing(house, clerk, 'deputy.endMandate', { id: sixth.mandateId, version: 1, ground: 'died', endedOn: '2026-03-10' }) as unknown as Told;
    motion.version = (await motion.seen(lead)).version;
    await refused(motion.do(lead, 'submit'), 'motion.tooFewSigners');
    await doing(house, clerk, 'deputy.voidEnd', { id: sixth.mandateId, version, reason: '录错了人' });
    motion.version = (await motion.seen(lead)).version;
    await motion.do(lead, 'submit');
    expect((await motion.seen(clerk)).signerCount).toBe(5);
  });

  test('what the deputy led waits for the office: handed over it goes on with the new lead, who is no co-signer any more', async () => {
    const leaving = await deputy('何日新');
    const motion = new Going(await doing(house, leaving, 'motion.draft', words) as unknown as Told);
    await motion.do(leaving, 'askCosigners', { personIds: [second, third, fourth, fifth].map(({ personId }) => personId) });
    for (const signer of [second, third, fourth, fifth]) await sign(motion, signer);
    await refused(motion.seen(clerk), 'platform.notFound');
    await doing(house, clerk, 'deputy.endMandate', { id: leaving.mandateId, version: 1, ground: 'died', endedOn: '2026-03-10' });
    const left = await motion.seen(clerk);
    expect(left).toMatchObject({ leadless: true, waitsForMe: true, can: expect.arrayContaining(['handOver', 'void']) });
    motion.version = left.version;
    await refused(motion.do(clerk, 'submit'), 'motion.leadless');
    await motion.do(clerk, 'handOver', { personId: second.personId });
    await refused(motion.do(second, 'submit'), 'motion.tooFewSigners');
    await motion.do(second, 'askCosigners', { personIds: [lead.personId] });
    await sign(motion, lead);
    await motion.do(second, 'submit');
    expect(await motion.seen(clerk)).toMatchObject({ lead: { id: second.personId }, signerCount: 5, leadless: false });
  });
});

test('what became a suggestion waits for no new lead', async () => {
  const leaving = await deputy('何日升');
  const motion = new Going(await doing(house, leaving, 'motion.draft', words) as unknown as Told);
  await motion.do(leaving, 'askCosigners', { personIds: [second, third, fourth, fifth].map(({ personId }) => personId) });
  for (const signer of [second, third, fourth, fifth]) await sign(motion, signer);
  await motion.do(leaving, 'submit');
  await doing(house, clerk, 'deputy.endMandate', { id: leaving.mandateId, version: 1, ground: 'died', endedOn: '2026-03-10' });
  motion.version = (await motion.seen(clerk)).version;
  await motion.do(chair, 'treatAsSuggestion', { ground: '按建议办理', topic: 'environment', placeCode: town.village });
  expect((await motion.seen(clerk))['waitsForMe']).toBe(false);
});

describe('before everybody', () => {
  type Public = { rows: { title: string; state: string; decisionWords: string }[]; total: number; sessions: unknown[] };
  const everybody = makeVisitor(town);
  const shown = async (input: object = {}) => await seeing(house, everybody, 'motion.publicList', input) as unknown as Public;
  const publicCase = (motion: Going) => seeing(house, everybody, 'motion.publicCase', { id: motion.id });

  test('motion.checkPublication shows what was decided in the words checked, the vote follows, and motion.hide takes it away when a second person agrees', async () => {
    const motion = await handedIn();
    await refused(publicCase(motion), 'platform.notFound');
    await refused(motion.do(clerk, 'checkPublication', { withPaper: true, decisionWords: '符合本级职权' }), 'platform.wrongState');
    await motion.do(chair, 'putOnAgenda', { ground: '符合本级职权，张三电话09996612345' });
    await refused(publicCase(motion), 'platform.notFound');
    await motion.do(clerk, 'checkPublication', { withPaper: true, decisionWords: '符合本级职权' });
    expect(await publicCase(motion)).toMatchObject({ state: 'onAgenda', numberLabel: expect.stringMatching(/^第十九届二次会议议案第\d{3}号$/), leadName: '陈桂兰', decisionWords: '符合本级职权', ground: words.ground, outcomeWords: null });
    expect(JSON.stringify(await publicCase(motion))).not.toContain('09996612345');
    expect(await shown({ termNumber: 19, sittingNumber: 2 })).toMatchObject({ total: 1, sessions: [{ termNumber: 19, sittingNumber: 2 }] });
    expect((await shown({ termNumber: 19, sittingNumber: 1 })).total).toBe(0);
    await motion.do(clerk, 'recordOutcome', { outcome: 'adopted', on: '2026-03-10', words: '赞成55票，李四缺席' });
    expect(await publicCase(motion)).toMatchObject({ state: 'adopted', outcomeOn: '2026-03-10', outcomeWords: null });
    await motion.do(clerk, 'checkPublication', { withPaper: false, decisionWords: '符合本级职权', outcomeWords: '赞成55票' });
    expect(await publicCase(motion)).toMatchObject({ state: 'adopted', outcomeWords: '赞成55票', ground: null, plan: null });
    await motion.do(clerk, 'hide', { words: '录错了' });
    expect(await publicCase(motion), 'shown until a second person agrees').toMatchObject({ state: 'adopted' });
    const { check } = await motion.seen(clerk) as unknown as { check: { id: string; words: string } };
    await refused(motion.do(clerk, 'confirmPublication', { checkId: check.id }), 'motion.secondPerson');
    await motion.do(chair, 'confirmPublication', { checkId: check.id });
    await refused(publicCase(motion), 'platform.notFound');
    await refused(motion.do(clerk, 'hide', { words: '再来一次' }), 'motion.notShown');
  });

  test('motion.confirmPublication: what is struck out is in no word that is shown, the preview is what is published, and by profile two persons look', async () => {
    const motion = await drafted([second, third, fourth, fifth], { title: '关于张三丰家门口河道的议案', ground: '张三丰家（电话09996612345）被淹' });
    await motion.do(lead, 'submit');
    await motion.do(chair, 'putOnAgenda', { ground: '属于大会职权' });
    await doing(house, clerk, 'settings.setRule', { key: 'publicationPersons', value: 2, effectiveOn: '2026-03-10', source: '本镇规定' });
    const said = { withPaper: true, decisionWords: '张三丰等户受灾，属于大会职权', terms: ['张三丰'], ranges: ['ground:6-18'] };
    const { struckCount, twoPersons, ...preview } = await seeing(house, chair, 'motion.preview', { id: motion.id, ...said }) as Record<string, unknown>;
    expect([struckCount, twoPersons, preview['title'], preview['ground'], preview['decisionWords']]).toEqual([3, true, '关于×××家门口河道的议案', '×××家（电×××）被淹', '×××等户受灾，属于大会职权']);
    await refused(motion.do(clerk, 'checkPublication', { ...said, terms: ['关于张三丰家门口河道的议案'] }), 'motion.titleStruckWhole');
    await motion.do(clerk, 'checkPublication', said);
    await refused(publicCase(motion), 'platform.notFound');
    const { check } = await motion.seen(chair) as unknown as { check: { id: string } };
    expect(check).toMatchObject({ ...said, decision: 'publish', checkedBy: { id: clerk.personId } });
    expect([(await motion.seen(chair))['waitsForMe'], (await motion.seen(clerk))['waitsForMe'], (await motion.seen(second))['check']]).toEqual([true, true, null]);
    const waiting = async (actor: Actor) => (await seeing(house, actor, 'motion.list', { group: 'checked' }) as unknown as { rows: { id: string }[] }).rows.map(({ id }) => id);
    expect([await waiting(clerk), await waiting(chair)], 'what waits for the second person stands in the list of both').toEqual([[motion.id], [motion.id]]);
    await refused(motion.do(clerk, 'confirmPublication', { checkId: check.id }), 'motion.secondPerson');
    await motion.do(clerk, 'checkPublication', { ...said, ranges: ['ground:5-18'] });
    await refused(motion.do(chair, 'confirmPublication', { checkId: check.id }), 'motion.checkChanged');
    const again = await motion.seen(chair) as unknown as { check: { id: string } };
    await motion.do(chair, 'confirmPublication', { checkId: again.check.id });
    const public_ = await publicCase(motion);
    expect(public_).toMatchObject({ ...preview, suggestionId: null, ground: '×××家（×××）被淹' });
    expect(JSON.stringify(public_)).not.toMatch(/张三丰|1381234/);
    // What is recorded before the second person has looked is looked at anew.
    await motion.do(clerk, 'checkPublication', said);
    await motion.do(clerk, 'recordOutcome', { outcome: 'adopted', on: '2026-03-10', words: '赞成55票' });
    expect((await motion.seen(chair))['check']).toBeNull();
    await doing(house, clerk, 'settings.setRule', { key: 'publicationPersons', value: 1, effectiveOn: '2026-03-10', source: '本镇规定' });
  });

  test('motion.mendTitle: the title alone, until the presidium has decided, and everybody who moves it hears of both', async () => {
    const motion = await handedIn();
    await refused(motion.do(clerk, 'mendTitle', { title: '关于清河的议案', words: '错别字' }), 'motion.onlyTheWriter');
    await motion.do(lead, 'mendTitle', { title: '关于整治清河河道、禁止电鱼的议案', words: '漏写了一半' });
    expect(await motion.seen(sixth)).toMatchObject({ title: '关于整治清河河道、禁止电鱼的议案', plan: words.plan, signerCount: 5 });
    expect(((await motion.seen(sixth))['timeline'] as { words: string }[]).at(-1)?.words).toBe(`原标题《${words.title}》：漏写了一半`);
    const told = await house.database.inTenant(town.id, ({ db, tenantId }) => db.selectFrom('notice').select('params').where('tenantId', '=', tenantId).where('kind', '=', 'motion.titleMended').where('personId', '=', second.personId).execute());
    expect(told).toMatchObject([{ params: { from: words.title, what: '关于整治清河河道、禁止电鱼的议案' } }]);
    await motion.do(chair, 'putOnAgenda', { ground: '同意' });
    await refused(motion.do(lead, 'mendTitle', { title: '又一个', words: '再改' }), 'platform.wrongState');
  });

  test('where the suggestion it became is withheld, its text is public neither before nor afterwards', async () => {
    const motion = await handedIn();
    const { suggestionId } = await motion.do(chair, 'treatAsSuggestion', { ground: '一个部门就能办', topic: 'environment', placeCode: town.village });
    await motion.do(clerk, 'checkPublication', { withPaper: true, decisionWords: '作建议办理' });
    expect(await publicCase(motion)).toMatchObject({ plan: words.plan });
    await house.database.inTenant(town.id, ({ db, tenantId }) => db.insertInto('withheldSuggestion').values({ tenantId, id: String(suggestionId), termNumber: 19, number: 1, kind: 'suggestion', ground: 'privacy', withheldOn: '2026-03-10' }).execute());
    await asSystem(house, town, (work) => work.announce('suggestion.withheld', { suggestionId }));
    expect(await publicCase(motion)).toMatchObject({ decisionWords: '作建议办理', ground: null, basis: null, plan: null });
    await refused(motion.do(clerk, 'checkPublication', { withPaper: true, decisionWords: '作建议办理' }), 'motion.suggestionWithheld');
    await motion.do(clerk, 'checkPublication', { withPaper: false, decisionWords: '作建议办理' });
  });

  test('who did not agree to it has no text published, and what is voided is gone', async () => {
    const motion = await drafted([second, third, fourth, fifth], { publicConsent: false });
    await motion.do(lead, 'submit');
    await motion.do(chair, 'putOnAgenda', { ground: '同意' });
    await refused(motion.do(clerk, 'checkPublication', { withPaper: true, decisionWords: '同意' }), 'motion.noConsent');
    await motion.do(clerk, 'checkPublication', { withPaper: false, decisionWords: '同意' });
    expect(await publicCase(motion)).toMatchObject({ ground: null, signerCount: 5 });
    await refused(motion.do(clerk, 'void', { words: '录错' }), 'motion.onlyTheChair');
    await motion.do(chair, 'void', { words: '录错' });
    await refused(publicCase(motion), 'platform.notFound');
  });

  test('motion.recordPaperSignature takes the scan of the signed print, for whoever reads the motion', async () => {
    const motion = new Going(await doing(house, lead, 'motion.draft', words) as unknown as Told);
    await motion.do(lead, 'askCosigners', { personIds: [second.personId] });
    const page = await scan();
    await motion.do(lead, 'recordPaperSignature', { personId: second.personId, way: 'paper', fileIds: [page.id] });
    expect(await motion.seen(lead)).toMatchObject({ files: [{ id: page.id, name: '签名页.pdf' }] });
  });
});

test('lists show each reader exactly what the policy lets him see, and what waits for him', async () => {
  const typed = new Going(await doing(house, clerk, 'motion.draft', { ...words, title: '代录的议案', leadId: lead.personId }) as unknown as Told);
  const all = await house.database.inTenant(town.id, ({ db, tenantId }) => db.selectFrom('motion').select('id').where('tenantId', '=', tenantId).execute());
  const readers = await Promise.all(roles.map((role) => makePerson(house, town, [{ role }])));
  for (const actor of [lead, second, sixth, clerk, chair, ...readers]) {
    const allowed = await house.database.inTenant(town.id, async (tx) => {
      const may: string[] = [];
      for (const { id } of all) {
        const motion = await find(tx, id, false);
        if (motion && judge(policy.see, actor, motion, '2026-03-10') === null) may.push(id);
      }
      return may;
    });
    const { total } = await seeing(house, actor, 'motion.list', {}) as { total: number };
    expect(total, actor.grants[0]?.role ?? '').toBe(allowed.length);
  }
  const waiting = async (actor: Actor) => ((await seeing(house, actor, 'todo.mine')) as unknown as { rows: { key: string; act: string }[] }).rows.find(({ key }) => key === `motion:${typed.id}`)?.act;
  expect([await waiting(lead), await waiting(chair)]).toEqual(['请人联名', undefined]);
  expect(await seeing(house, clerk, 'motion.list', { search: '代录的' })).toMatchObject({ total: 1, rows: [{ found: null }] });
  expect((await seeing(house, clerk, 'motion.list', { search: '三年整治' }) as unknown as { rows: { found: unknown }[] }).rows[0]?.found).toMatchObject({ part: 'plan' });
});

test('what is checked for publication is a motion that exists', async () => {
  const check = house.rows("insert into publication_check (tenant_id, id, motion_id, decision, terms, ranges, state, checked_on) values ($1, $2, $2, 'publish', '[]', '[]', 'replaced', '2026-09-01')", [town.id, newId()]);
  await expect(check).rejects.toMatchObject({ code: '23503' });
});
