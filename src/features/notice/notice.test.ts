import { describe, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { Refused } from '#kernel/verdict.ts';
import { tellContact } from './public.ts';
import { noticeFeatureWith } from './server.ts';
import type { Outgoing } from '#platform/sms.ts';
import { type Town, callBy, doing, makePerson, makeTown, seeing, testHouse } from '#tests/support/makers.ts';
import { asSystem, makeNotice, runJob } from '#tests/support/makers/notice.ts';

const plain = await testHouse();
const sent: Outgoing[] = [];
let failing: string | null = null;
const sms = {
  send: async (message: Outgoing) => {
    if (failing) throw new Error(failing);
    sent.push(message);
  },
};
/** The same house with a gateway that keeps what it was given. */
const house = { ...plain, features: plain.features.map((feature) => (feature.contract.feature === 'notice' ? noticeFeatureWith({ sms, mail: null }) : feature)) };

interface Row { id: string; version: number; state: string; channel: string; to: string; body: string; attemptCount: number; lastError: string | null; can: string[] }
const outboxOf = async (clerk: Actor, filter: object = {}) => await seeing(house, clerk, 'notice.outbox', filter) as unknown as { rows: Row[]; total: number; counts: Record<string, number> };
const at = (instant: string) => plain.clock.set(`${instant}:00+08:00`);

/** A town with its clerk and one deputy who has a phone. */
async function arranged(): Promise<{ town: Town; clerk: Actor; deputy: Actor & { personId: string } }> {
  at('2026-09-01T10:00');
  sent.length = 0;
  failing = null;
  const town = await makeTown(house);
  const clerk = await makePerson(house, town, [{ role: 'clerk' }]);
  const deputy = await makePerson(house, town, [{ role: 'deputy' }], '李秀兰');
  await givePhone(town, deputy.personId, '13800001234');
  return { town, clerk, deputy };
}

const givePhone = (town: Town, personId: string, phone: string) => asSystem(house, town, async (work) => {
  const { updatePerson } = await import('#features/account/public.ts');
  await updatePerson(work, personId, { phone });
});
const codeOf = (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error));

describe('notices', () => {
  test('notice.markRead marks one’s own and tells how many are left', async () => {
    const { town, deputy } = await arranged();
    for (let n = 1; n <= 3; n += 1) await makeNotice(house, town, deputy.personId, { params: { number: `2026-00000${n}` } });
    const mine = await seeing(house, deputy, 'notice.mine') as unknown as { rows: { id: string; words: string }[]; unreadCount: number };
    expect(mine.unreadCount).toBe(3);
    expect(mine.rows[0]?.words).toBe('收到一件群众意见 2026-000003，请看一看');
    expect(await doing(house, deputy, 'notice.markRead', { ids: [mine.rows[0]?.id] })).toMatchObject({ unreadCount: 2 });
    expect(await doing(house, deputy, 'notice.markRead', {})).toMatchObject({ unreadCount: 0 });
  });

  test('nobody marks or reads another person’s', async () => {
    const { town, clerk, deputy } = await arranged();
    await makeNotice(house, town, deputy.personId);
    const { rows: [notice] } = await seeing(house, deputy, 'notice.mine') as unknown as { rows: { id: string }[] };
    expect(await seeing(house, clerk, 'notice.mine')).toMatchObject({ rows: [], unreadCount: 0 });
    await doing(house, clerk, 'notice.markRead', { ids: [notice?.id] });
    expect(await seeing(house, deputy, 'notice.mine')).toMatchObject({ unreadCount: 1 });
  });

  test('the sentence is in the reader’s language', async () => {
    const { town, deputy } = await arranged();
    await makeNotice(house, town, deputy.personId);
    const { show } = await import('#platform/perform.ts');
    expect(await show(house, 'notice.mine', { ...callBy(deputy), locale: 'en' }, {})).toMatchObject({ rows: [{ words: 'Opinion 2026-000001 has come in; please read it' }] });
    await makeNotice(house, town, deputy.personId, { kind: 'suggestion.publishDue', params: { count: 1, due: '2026年11月9日' } });
    expect(await show(house, 'notice.mine', { ...callBy(deputy), locale: 'en' }, {})).toMatchObject({ rows: [{ words: '1 closed suggestion waits for the publication check, the first by 9 November 2026' }, {}] });
    expect(await seeing(house, deputy, 'notice.mine')).toMatchObject({ rows: [{ words: '1 件办结的建议待公开审核，最早一件应在2026年11月9日前审完' }, {}] });
  });

  test('a day is written as its reader writes it, also where it was kept as a machine does', async () => {
    const { town, deputy } = await arranged();
    const { show } = await import('#platform/perform.ts');
    await makeNotice(house, town, deputy.personId, { kind: 'drive.improve', params: { name: '春季行动', station: '石桥站', day: '2026-12-04' } });
    expect(await seeing(house, deputy, 'notice.mine')).toMatchObject({ rows: [{ words: expect.stringMatching(/^(?=.*2026年12月4日)(?!.*2026-12)/) }] });
    expect(await show(house, 'notice.mine', { ...callBy(deputy), locale: 'en' }, {})).toMatchObject({ rows: [{ words: expect.stringMatching(/^(?=.*4 December 2026)(?!.*2026-12)/) }] });
  });

  test('a notice kept since before its sentence asked for more shows no placeholder', async () => {
    const { town, deputy } = await arranged();
    await makeNotice(house, town, deputy.personId, { params: {} });
    expect(await seeing(house, deputy, 'notice.mine')).toMatchObject({ rows: [{ words: '收到一件群众意见 …，请看一看' }] });
  });

  test('whoever acts himself is not told of it; a role tells everybody who holds it', async () => {
    const { town, clerk } = await arranged();
    const second = await makePerson(house, town, [{ role: 'clerk' }], '赵敏');
    const { tell } = await import('./public.ts');
    const { inWork } = await import('#platform/perform.ts');
    await inWork(house, callBy(clerk), {}, 'write', (work) => tell(work, { to: { role: 'clerk' }, kind: 'opinion.toRoute', params: { number: '2026-000009' }, link: '/opinions/9' }));
    expect(await seeing(house, clerk, 'notice.mine')).toMatchObject({ unreadCount: 0 });
    expect(await seeing(house, second, 'notice.mine')).toMatchObject({ unreadCount: 1 });
  });
});

describe('the digest', () => {
  test('bundles what happens together into one message a person', async () => {
    const { town, clerk, deputy } = await arranged();
    for (let n = 1; n <= 5; n += 1) await makeNotice(house, town, deputy.personId, { params: { number: `2026-00000${n}` } });
    await runJob(house, town, 'notice.digest');
    expect((await outboxOf(clerk)).total).toBe(0);
    at('2026-09-01T10:21');
    await runJob(house, town, 'notice.digest');
    await runJob(house, town, 'notice.digest');
    await runJob(house, town, 'notice.send');
    expect(sent.map(({ to, words }) => [to, words])).toEqual([['13800001234', '清河镇人大提醒：您有 5 件事待看，最早一件：收到一件群众意见 2026-000001，请看一看。请登录查看。']]);
  });

  test('comes once a working day, and tells nothing that was read meanwhile', async () => {
    const { town, deputy } = await arranged();
    await makeNotice(house, town, deputy.personId);
    at('2026-09-01T10:30');
    await runJob(house, town, 'notice.digest');
    await makeNotice(house, town, deputy.personId);
    at('2026-09-01T17:00');
    await runJob(house, town, 'notice.digest');
    await runJob(house, town, 'notice.send');
    expect(sent).toHaveLength(1);
    await doing(house, deputy, 'notice.markRead', {});
    at('2026-09-02T08:31');
    await runJob(house, town, 'notice.digest');
    await runJob(house, town, 'notice.send');
    expect(sent).toHaveLength(1);
  });

  test('what comes at night waits for half past eight; an urgent word does not', async () => {
    const { town, deputy } = await arranged();
    at('2026-09-01T22:00');
    await makeNotice(house, town, deputy.personId);
    await runJob(house, town, 'notice.digest');
    expect(sent).toHaveLength(0);
    await makeNotice(house, town, deputy.personId, { urgent: true });
    await runJob(house, town, 'notice.digest');
    await runJob(house, town, 'notice.send');
    expect(sent).toHaveLength(1);
  });

  test('what is weekly comes on the first working day of the next week', async () => {
    const { town, deputy } = await arranged();
    await makeNotice(house, town, deputy.personId, { pace: 'weekly' });
    at('2026-09-04T15:00');
    await runJob(house, town, 'notice.digest');
    await runJob(house, town, 'notice.send');
    expect(sent).toHaveLength(0);
    at('2026-09-07T08:31');
    await runJob(house, town, 'notice.digest');
    await runJob(house, town, 'notice.send');
    expect(sent).toHaveLength(1);
  });

  test('notice.markTold: who has no phone is told by a person', async () => {
    const { town, clerk } = await arranged();
    const elder = await makePerson(house, town, [{ role: 'deputy' }], '陈桂兰');
    await makeNotice(house, town, elder.personId);
    at('2026-09-01T11:00');
    await runJob(house, town, 'notice.digest');
    await runJob(house, town, 'notice.send');
    const { rows: [waiting] } = await outboxOf(clerk);
    expect(waiting).toMatchObject({ channel: 'wechatCopy', state: 'waiting', to: '陈**', can: ['markTold'] });
    await doing(house, clerk, 'notice.markTold', { id: waiting?.id, version: waiting?.version });
    expect((await outboxOf(clerk)).counts).toMatchObject({ waiting: 0, sent: 1 });
  });

  test('the text for the group names people and counts, no matters', async () => {
    const { town, clerk, deputy } = await arranged();
    await makeNotice(house, town, deputy.personId);
    const { text } = await seeing(house, clerk, 'notice.groupText') as { text: string };
    expect(text).toContain('李秀兰（1 条）');
    expect(text).not.toContain('2026-');
  });
});

describe('the outbox', () => {
  const codeAsked = (town: Town) => asSystem(house, town, (work) => work.announce('account.codeAsked', { phone: '13900005678', code: '481516', minutes: 5, purpose: 'signIn' }));

  test('a phone code goes at once, also at night, and is nowhere to be read', async () => {
    const { town, clerk } = await arranged();
    at('2026-09-01T23:00');
    await codeAsked(town);
    await runJob(house, town, 'notice.send');
    expect(sent[0]?.words).toContain('481516');
    const shown = JSON.stringify(await outboxOf(clerk));
    expect(shown).toContain('139****5678');
    expect(shown).not.toMatch(/481516|13900005678/);
    const kept = await house.database.inTenant(town.id, ({ db, tenantId }) => db.selectFrom('message').selectAll().where('tenantId', '=', tenantId).execute());
    expect(JSON.stringify(kept)).not.toMatch(/481516|13900005678/);
  });

  test('without a gateway a message is not sent and the outbox says so', async () => {
    const { town, clerk } = await arranged();
    await codeAsked(town);
    await runJob(plain, town, 'notice.send');
    expect((await outboxOf(clerk)).rows[0]).toMatchObject({ state: 'notConfigured', can: ['retry', 'markTold'] });
  });

  test('notice.retry: a failing message is tried six times, then shown as failed, then sent by hand', async () => {
    const { town, clerk } = await arranged();
    failing = 'gateway answered 500';
    await codeAsked(town);
    const minutes = [0, 2, 5, 10, 20, 45];
    for (const minute of minutes) {
      at(`2026-09-01T10:${String(minute).padStart(2, '0')}`);
      await runJob(house, town, 'notice.send');
    }
    const [message] = (await outboxOf(clerk)).rows;
    expect(message).toMatchObject({ state: 'failed', attemptCount: 6, lastError: 'gateway answered 500', can: ['retry', 'markTold'] });
    failing = null;
    await doing(house, clerk, 'notice.retry', { id: message?.id, version: message?.version });
    await runJob(house, town, 'notice.send');
    expect(sent).toHaveLength(1);
    expect((await outboxOf(clerk, { state: 'sent' })).rows[0]).toMatchObject({ state: 'sent', can: [] });
  });

  test('a message that fails does not hold up the next one', async () => {
    const { town, clerk } = await arranged();
    failing = 'gateway not reached';
    await codeAsked(town);
    await runJob(house, town, 'notice.send');
    failing = null;
    await asSystem(house, town, (work) => tellContact(work, { phone: '13700001111', template: 'opinionReceived', params: { town: '清河镇', number: '2026-000001' } }));
    await runJob(house, town, 'notice.send');
    expect((await outboxOf(clerk)).counts).toMatchObject({ sent: 1, waiting: 1 });
  });

  test('two workers send a message once', async () => {
    const { town } = await arranged();
    await codeAsked(town);
    await Promise.all([1, 2, 3].map(() => runJob(house, town, 'notice.send')));
    expect(sent).toHaveLength(1);
  });

  test('notice.approveTemplate: the operator’s number goes out with the text', async () => {
    const { town, clerk } = await arranged();
    await doing(house, clerk, 'notice.approveTemplate', { template: 'phoneCode', approvalNumber: 'SMS_001' });
    await doing(house, clerk, 'notice.approveTemplate', { template: 'phoneCode', approvalNumber: 'SMS_002' });
    await codeAsked(town);
    await runJob(house, town, 'notice.send');
    expect(sent[0]?.approvalNumber).toBe('SMS_002');
    const { rows } = await seeing(house, clerk, 'notice.templates') as { rows: { template: string; approvalNumber: string | null }[] };
    expect(rows.find(({ template }) => template === 'phoneCode')?.approvalNumber).toBe('SMS_002');
  });

  test('is the office’s alone', async () => {
    const { town, deputy } = await arranged();
    await codeAsked(town);
    for (const view of ['outbox', 'groupText', 'templates']) expect(codeOf(await seeing(house, deputy, `notice.${view}`).catch((error: unknown) => error))).toBe('notice.onlyTheOffice');
    expect(codeOf(await doing(house, deputy, 'notice.approveTemplate', { template: 'digest', approvalNumber: '1' }).catch((error: unknown) => error))).toBe('notice.onlyTheOffice');
  });
});
