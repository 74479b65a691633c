import { describe, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { newId } from '#kernel/id.ts';
import { Refused } from '#kernel/verdict.ts';
import type { Work } from '#platform/feature.ts';
import { inWork } from '#platform/perform.ts';
import { type Town, callBy, makePerson, makeTown, seeing, testHouse } from '#tests/support/makers.ts';
import { following, makeDeputy, makeOpinion, residentOf } from '#tests/support/makers/opinion.ts';
import { markTakenUp, opinionsOf, tellOriginators } from './public.ts';

const house = await testHouse();
const as = <T>(actor: Actor, task: (work: Work) => Promise<T>) => inWork(house, callBy(actor), {}, 'write', task);
const codeOf = (promise: Promise<unknown>): Promise<string> => promise.then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)));
interface Track { state: string; answer: { words: string; by: string } | null; timeline: { verb: string; words: string | null }[] }
const track = async (town: Town, opinion: { id: string }) => await seeing(house, residentOf(town, opinion), 'opinion.track') as unknown as Track;

async function arranged() {
  const town = await makeTown(house);
  const [clerk, deputy, other] = [await makePerson(house, town, [{ role: 'clerk' }]), await makeDeputy(house, town), await makeDeputy(house, town, '何芳')];
  const mine = (more = {}) => makeOpinion(house, town, { source: 'qrDeputy', deputyId: deputy.personId, ...more });
  const lead = await following(house, await mine(), [[deputy, 'lookAt']]);
  const follower = await mine();
  await following(house, follower, [[deputy, 'merge', { intoId: lead.id }]]);
  return { town, clerk, deputy, other, mine, lead, follower, suggestionId: newId() };
}

test('a list knows like the opinion itself whether it was taken on', async () => {
  const { deputy, mine, lead } = await arranged();
  const fresh = await mine();
  const { rows } = await seeing(house, deputy, 'opinion.list', { page: 1 }) as unknown as { rows: { id: string; takenOn: boolean }[] };
  for (const [{ id }, takenOn] of [[lead, true], [fresh, false]] as const) {
    expect([rows.find((row) => row.id === id)?.takenOn, (await seeing(house, deputy, 'opinion.detail', { id })).takenOn]).toEqual([takenOn, takenOn]);
  }
});

describe('from opinion to suggestion', () => {
  test('a deputy ties his opinions to his suggestion, nobody else does, and no opinion belongs to two', async () => {
    const { town, deputy, other, mine, lead, suggestionId } = await arranged();
    const unread = await mine();
    expect(await codeOf(as(other, (work) => markTakenUp(work, [lead.id], suggestionId)))).toBe('opinion.cannotTakeUp');
    expect(await codeOf(as(deputy, (work) => markTakenUp(work, [lead.id, unread.id], suggestionId)))).toBe('opinion.cannotTakeUp');
    expect(await codeOf(as(deputy, (work) => markTakenUp(work, [newId()], suggestionId)))).toBe('opinion.cannotTakeUp');
    await as(deputy, (work) => markTakenUp(work, [lead.id], suggestionId));
    await as(deputy, (work) => markTakenUp(work, [lead.id], suggestionId));
    expect(await as(deputy, (work) => opinionsOf(work.tx, suggestionId))).toMatchObject([{ id: lead.id, number: lead.number, state: 'takenUp' }]);
    expect(await codeOf(as(deputy, (work) => markTakenUp(work, [lead.id], newId())))).toBe('opinion.cannotTakeUp');
    expect(await track(town, lead), 'the page can lead to what was made of it').toMatchObject({ state: 'takenUp', suggestionId });
  });

  test('every step reaches the resident, also the one merged in; the reply is their answer', async () => {
    const { town, clerk, deputy, lead, follower, suggestionId } = await arranged();
    await as(deputy, (work) => markTakenUp(work, [lead.id], suggestionId));
    for (const step of ['accepted', 'assigned'] as const) await as(clerk, (work) => tellOriginators(work, suggestionId, step, {}));
    // Who knows that the waterworks office has it has been told why it takes longer.
    expect(await seeing(house, clerk, 'opinion.detail', { id: follower.id })).toMatchObject({ state: 'merged', lamp: null });
    await as(clerk, (work) => tellOriginators(work, suggestionId, 'replied', { words: '水塔年底前换新，十月先补漏', by: '清河镇人民政府' }));
    for (const each of [lead, follower]) {
      const seen = await track(town, each);
      expect(seen).toMatchObject({ state: 'answered', answer: { words: '水塔年底前换新，十月先补漏', by: '清河镇人民政府' } });
      expect(seen.timeline.map(({ verb }) => verb)).toEqual(expect.arrayContaining(['suggestionAccepted', 'suggestionAssigned', 'suggestionReplied', 'answer']));
    }
    await as(clerk, (work) => tellOriginators(work, suggestionId, 'closed', {}));
    for (const each of [lead, follower]) {
      const { state, timeline } = await track(town, each);
      expect([state, timeline.at(-1)?.verb], 'who was answered with it hears that it is closed too').toEqual(['answered', 'suggestionClosed']);
    }
  });

  test('each step is told once, also to the one merged in, when it is handled again and answered again', async () => {
    const { town, clerk, deputy, lead, follower, suggestionId } = await arranged();
    await as(deputy, (work) => markTakenUp(work, [lead.id], suggestionId));
    for (const [step, told] of [['replied', { words: '研究中' }], ['handledAgain', {}], ['late', {}], ['replied', { words: '十二月完工' }], ['closed', {}]] as const) await as(clerk, (work) => tellOriginators(work, suggestionId, step, told));
    for (const each of [lead, follower]) {
      const verbs = (await track(town, each)).timeline.map(({ verb }) => verb).filter((verb) => verb.startsWith('suggestion'));
      expect(verbs).toEqual(['suggestionReplied', 'suggestionHandledAgain', 'suggestionLate', 'suggestionReplied', 'suggestionClosed']);
    }
  });

  test('what is not accepted goes back to its deputy and can be taken up anew', async () => {
    const { clerk, deputy, lead, suggestionId } = await arranged();
    await as(deputy, (work) => markTakenUp(work, [lead.id], suggestionId));
    await as(clerk, (work) => tellOriginators(work, suggestionId, 'notAccepted', { words: '一事一议，请分开写' }));
    expect(await seeing(house, deputy, 'opinion.detail', { id: lead.id })).toMatchObject({ state: 'withDeputy', suggestionId: null });
    await as(deputy, (work) => markTakenUp(work, [lead.id], newId()));
  });

  test('an opinion opened again forgets a suggestion that is withdrawn, and is taken up for a new one', async () => {
    const { town, clerk, deputy, lead, suggestionId } = await arranged();
    await as(deputy, (work) => markTakenUp(work, [lead.id], suggestionId));
    await as(clerk, (work) => tellOriginators(work, suggestionId, 'replied', { words: '研究中', by: '清河镇人民政府' }));
    const resident = residentOf(town, lead);
    const now = async () => ({ id: lead.id, version: (await seeing(house, deputy, 'opinion.detail', { id: lead.id })).version as number });
    await following(house, await now(), [[resident, 'rate', { rating: 'dissatisfied' }], [resident, 'reopen', { words: '还没有水' }]]);
    await as(deputy, (work) => tellOriginators(work, suggestionId, 'withdrawn'));
    await following(house, await now(), [[deputy, 'takeUp']]);
    expect(await seeing(house, deputy, 'opinion.detail', { id: lead.id })).toMatchObject({ state: 'takenUp', suggestionId: null });
    await as(deputy, (work) => markTakenUp(work, [lead.id], newId()));
  });

  test('a reply after it was handled again is a new answer to rate', async () => {
    const { town, clerk, deputy, lead, suggestionId } = await arranged();
    await as(deputy, (work) => markTakenUp(work, [lead.id], suggestionId));
    await as(clerk, (work) => tellOriginators(work, suggestionId, 'replied', { words: '研究中' }));
    const { version } = await seeing(house, clerk, 'opinion.detail', { id: lead.id }) as { version: number };
    await following(house, { id: lead.id, version }, [[residentOf(town, lead), 'rate', { rating: 'dissatisfied' }]]);
    await as(clerk, (work) => tellOriginators(work, suggestionId, 'handledAgain', {}));
    await as(clerk, (work) => tellOriginators(work, suggestionId, 'replied', { words: '十二月完工' }));
    expect(await track(town, lead)).toMatchObject({ state: 'answered', answer: { words: '十二月完工' }, rating: null });
  });
});
