import { describe, expect, test } from 'vitest';
import { testHouse } from '#tests/support/makers.ts';
import { runJob } from '#tests/support/makers/notice.ts';
import { type Cast, leadOn, makeCast, makePaperAt } from '#tests/support/makers/suggestion.ts';

const house = await testHouse();
const told = (cast: Cast, personId: string) => house.database.inTenant(cast.town.id, async ({ db, tenantId }) =>
  (await db.selectFrom('notice').select(['kind', 'params', 'pace']).where('tenantId', '=', tenantId).where('personId', '=', personId).orderBy('id').execute())
    .filter(({ kind }) => /dueSoon|overdue|formWaiting|assignDue|publishDue|coOpinionDue/.test(kind)).map(({ kind, params }) => ({ kind: kind.replace('suggestion.', ''), ...(params as object) })), 'read');
/** Every day from one to another, the job runs three times. */
async function live(cast: Cast, from: string, to: string): Promise<void> {
  for (let at = new Date(`${from}T02:00:00Z`); at <= new Date(`${to}T02:00:00Z`); at = new Date(at.getTime() + 86_400_000)) {
    house.clock.set(at.toISOString());
    for (let times = 0; times < 3; times += 1) await runJob(house, cast.town, 'suggestion.remind');
  }
}

describe('reminders', () => {
  test('15, 7 and 1 days before, then on days 1, 3, 7 and weekly, each once and bundled', async () => {
    house.clock.set('2026-03-09T02:00:00Z');
    const cast = await makeCast(house);
    for (let count = 0; count < 2; count += 1) {
      const paper = await makePaperAt(house, cast, 'handling');
      await paper.do(cast.coHandler, 'acceptWork', { officeId: cast.coOffice });
      await paper.do(cast.coHandler, 'giveCoOpinion', { officeId: cast.coOffice, words: '同意' });
    }
    await live(cast, '2026-03-10', '2026-07-01');
    const what = '石桥村五组水塔漏水，三十户吃水难';
    expect(await told(cast, cast.handler.personId)).toEqual([
      // Due on Tuesday 9 June: 15 days before is Monday 25 May, 7 and 1 are working days too.
      { kind: 'dueSoon', count: 2, days: 15, what }, { kind: 'dueSoon', count: 2, days: 7, what }, { kind: 'dueSoon', count: 2, days: 1, what },
      { kind: 'overdue', count: 2, days: 1, what }, { kind: 'overdue', count: 2, days: 3, what }, { kind: 'overdue', count: 2, days: 7, what }, { kind: 'overdue', count: 2, days: 14, what }, { kind: 'overdue', count: 2, days: 21, what },
    ]);
    expect((await told(cast, cast.clerk.personId)).map(({ kind }) => kind)).toEqual(Array(5).fill('overdueOffice'));
    expect((await told(cast, cast.chair.personId)).map(({ kind }) => kind)).toEqual(Array(3).fill('overdueWeek'));
    expect(await told(cast, cast.lead.personId)).toEqual([]);
  });

  test('a machine that was off tells the nearest mark once when it is on again', async () => {
    house.clock.set('2026-03-09T02:00:00Z');
    const cast = await makeCast(house);
    await makePaperAt(house, cast, 'handling');
    await live(cast, '2026-05-20', '2026-05-20');
    await live(cast, '2026-06-08', '2026-06-08');
    await live(cast, '2026-06-18', '2026-06-18');
    expect((await told(cast, cast.handler.personId)).map((notice) => [notice.kind, (notice as unknown as { days: number }).days])).toEqual([['dueSoon', 1], ['overdue', 9]]);
  });

  test('nothing goes out on a free day', async () => {
    house.clock.set('2026-03-09T02:00:00Z');
    const cast = await makeCast(house);
    await makePaperAt(house, cast, 'handling');
    await live(cast, '2026-06-13', '2026-06-14');
    expect(await told(cast, cast.handler.personId)).toEqual([]);
  });

  test('the clerk is told of what waits to be assigned and published; the deputy once, kindly, of the form', async () => {
    house.clock.set('2026-03-09T02:00:00Z');
    const cast = await makeCast(house);
    const waiting = await makePaperAt(house, cast, 'submitted');
    const answered = await makePaperAt(house, cast, 'replied');
    await live(cast, '2026-03-10', '2026-03-13');
    expect((await told(cast, cast.clerk.personId)).map(({ kind }) => kind)).toEqual(['assignDue']);
    await waiting.do(cast.lead, 'withdraw', { words: '不提了' });
    await live(cast, '2026-03-16', '2026-04-10');
    expect((await told(cast, cast.lead.personId)).map(({ kind }) => kind)).toEqual(['formWaiting']);
    await leadOn(answered, 'replied', 'closed');
    await live(cast, '2026-04-13', '2026-05-08');
    expect((await told(cast, cast.clerk.personId)).map(({ kind }) => kind)).toEqual(['assignDue', ...Array(5).fill('publishDue')]);
  });
});
