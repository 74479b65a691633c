import { describe, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { doing, seeing, testHouse } from '#tests/support/makers.ts';
import { officeMarks, townMarks } from './store/counts.ts';
import { type Cast, dayOf, makeCast, makePaperAt } from '#tests/support/makers/suggestion.ts';

const house = await testHouse();
house.clock.set('2026-09-01T02:00:00Z');

interface Row { office: { id: string }; answered: number; appraised: number | null; result: Record<string, number> | null }
const rows = async (actor: Actor): Promise<Row[]> => ((await seeing(house, actor, 'suggestion.appraisalTotals')) as unknown as { rows: Row[] }).rows;
/** What is let out of an office's forms, three at a time. */
const letOutOf = async (cast: Cast, officeId: string) => house.database.inTenant(cast.town.id, async (tx) => { const [row] = await officeMarks(tx, 2026, 3, [officeId]); return row && row.marked > 0 ? [row.marked, row.result] : [null, null]; });
const townOf = async (cast: Cast) => (await house.database.inTenant(cast.town.id, (tx) => townMarks(tx, 2026, 3))).result;
const marks = (satisfied: number, dissatisfied: number) => ({ satisfied, basicallySatisfied: 0, dissatisfied });
let letters = 0;

/** A case answered by these offices, each for its part, and the deputy's word on it. */
async function appraised(cast: Cast, answering: readonly (readonly [Actor, string])[], result: 'satisfied' | 'dissatisfied', more: Record<string, unknown> = {}) {
  const paper = await makePaperAt(house, cast, 'accepted');
  await paper.do(cast.clerk, 'prepare', { shares: answering.map(([, officeId]) => ({ officeId, role: answering.length === 1 ? 'main' : 'part', ...(answering.length === 1 ? {} : { part: '各办一段' }) })) });
  await paper.do(cast.chair, 'assign');
  for (const [actor, officeId] of answering) {
    await paper.do(actor, 'acceptWork', { officeId });
    await paper.do(actor, 'logContact', { officeId, kind: 'during', way: 'phone', on: dayOf(house), reached: true, said: '谈了' });
    await paper.do(actor, 'draftReply', { officeId, body: '办好了。', letter: 'A', ready: true });
    await paper.do(cast.government, 'issueReply', { officeId, signer: '王镇长', documentNumber: `清政函〔2026〕${6000 + (letters += 1)}号`, numberSure: true });
  }
  await paper.do(cast.lead, 'appraise', { attitude: 'satisfied', result, ground: '慢', ...more });
  return paper;
}

describe('totals: nobody reckons one deputy’s word out of them', () => {
  test('office.handOverWork: a form speaks of the office whose reply it is on, whoever goes on with the work; the town’s forms are let out by themselves', async () => {
    const cast = await makeCast(house);
    const [one, other] = [[[cast.handler, cast.office]], [[cast.coHandler, cast.coOffice]]] as const;
    for (const [offices, result] of [[one, 'satisfied'], [one, 'satisfied'], [one, 'satisfied'], [other, 'satisfied'], [other, 'satisfied'], [one, 'dissatisfied'], [other, 'satisfied']] as const) await appraised(cast, offices, result);
    const before = [await letOutOf(cast, cast.office), await letOutOf(cast, cast.coOffice), await townOf(cast)];
    expect(before).toEqual([[3, marks(3, 0)], [3, marks(3, 0)], marks(5, 1)]);
    await doing(house, cast.clerk, 'office.handOverWork', { id: cast.office, version: 1, toId: cast.coOffice, words: '并入财政所' });
    expect([await letOutOf(cast, cast.office), await letOutOf(cast, cast.coOffice), await townOf(cast)]).toEqual(before);
    expect((await rows(cast.chair)).map(({ office, answered }) => [office.id, answered]).sort()).toEqual([[cast.office, 4], [cast.coOffice, 3]].sort());
  });

  test('two offices that answered two cases together learn nothing from a third case of each', async () => {
    const cast = await makeCast(house);
    const [one, other] = [[cast.handler, cast.office], [cast.coHandler, cast.coOffice]] as const;
    for (const offices of [[one, other], [one, other], [one], [other]] as const) await appraised(cast, offices, 'satisfied');
    expect([await letOutOf(cast, cast.office), await letOutOf(cast, cast.coOffice), await townOf(cast)]).toEqual([[null, null], [null, null], marks(3, 0)]);
    await appraised(cast, [one, other], 'dissatisfied');
    expect([await letOutOf(cast, cast.office), await letOutOf(cast, cast.coOffice), await townOf(cast)]).toEqual([[3, marks(2, 1)], [3, marks(2, 1)], marks(3, 0)]);
  });

  test('a form and what it was changed to are one of three, and what may be shown by itself does not stand beside what may not', async () => {
    const cast = await makeCast(house);
    const one = [[cast.handler, cast.office]] as const;
    const first = await appraised(cast, one, 'satisfied');
    await first.do(cast.lead, 'changeAppraisal', { attitude: 'satisfied', result: 'dissatisfied', ground: '慢', reason: '又去看了' });
    await appraised(cast, one, 'satisfied');
    expect(await letOutOf(cast, cast.office), 'two forms, three words').toEqual([null, null]);
    await appraised(cast, one, 'dissatisfied', { showGrade: true });
    expect(await letOutOf(cast, cast.office), 'its own page will say what the third said').toEqual([null, null]);
    await appraised(cast, one, 'satisfied');
    expect(await letOutOf(cast, cast.office)).toEqual([3, marks(2, 1)]);
  });
});
