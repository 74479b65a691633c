import { beforeAll, describe, expect, test } from 'vitest';
import { Refused } from '#kernel/verdict.ts';
import { makePerson, seeing, doing, testHouse } from '#tests/support/makers.ts';
import { type Cast, makeCast } from '#tests/support/makers/suggestion.ts';
import { type Seat, actsAt, nextStep } from './rules.ts';

const seat = (step: number, personId: string | null, more: Partial<Seat> = {}): Seat => ({ step, personId, standInId: null, awayFrom: null, awayTo: null, ...more });

describe('the way of a letter through its office', () => {
  const two = [seat(1, 'head'), seat(2, 'leader')];
  test('goes step by step, leaves out what somebody would check of himself, and always comes to who signs', () => {
    expect(nextStep(two, 0, 'writer', true)).toBe(1);
    expect(nextStep(two, 1, 'head', true)).toBe(2);
    // The signer mends the letter that lies with him: it stays with him, and nobody else may issue it.
    expect(nextStep(two, 2, 'signer', true)).toBe(2);
    expect(nextStep(two, 0, 'head', true)).toBe(2);
    expect(nextStep([seat(1, 'one'), seat(2, 'one')], 0, 'one', true)).toBe(2);
    expect(nextStep([seat(1, 'one'), seat(2, 'one')], 0, 'one', false)).toBeNull();
    expect(nextStep(two, 2, 'leader', false)).toBeNull();
    expect(nextStep([], 0, 'writer', true)).toBeNull();
    expect(nextStep([seat(1, null)], 0, 'writer', false)).toBe(1);
  });
  test('the holder acts, his stand-in on the days he is away, everybody where nobody else would', () => {
    const away = { awayFrom: '2026-05-04', awayTo: '2026-05-08' };
    const may = (one: Seat, on: string) => ['holder', 'standIn', 'colleague'].filter((personId) => actsAt(one, personId, on));
    expect(may(seat(1, 'holder'), '2026-05-04')).toEqual(['holder']);
    expect(may(seat(1, 'holder', { standInId: 'standIn', ...away }), '2026-05-03')).toEqual(['holder']);
    expect(may(seat(1, 'holder', { standInId: 'standIn', ...away }), '2026-05-08')).toEqual(['holder', 'standIn']);
    expect(may(seat(1, 'holder', { standInId: 'standIn', ...away }), '2026-05-09')).toEqual(['holder']);
    expect(may(seat(1, 'holder', away), '2026-05-05')).toEqual(['holder', 'standIn', 'colleague']);
    expect(may(seat(1, null), '2026-05-05')).toEqual(['holder', 'standIn', 'colleague']);
  });
});

const house = await testHouse();
const code = (attempt: Promise<unknown>) => attempt.then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)));
let cast: Cast;
beforeAll(async () => { cast = await makeCast(house); });

test('signing.arrange, signing.standIn: only people of the office, by its head once there is one, the clerk and the government office', async () => {
  house.clock.set('2026-05-05T02:00:00Z');
  const id = cast.office;
  const head = await makePerson(house, cast.town, [{ role: 'handler', officeId: id }], '郝站长');
  expect(await code(doing(house, cast.coHandler, 'signing.arrange', { id, headId: head.personId }))).toBe('platform.notFound');
  expect(await code(doing(house, cast.handler, 'signing.arrange', { id, headId: cast.coHandler.personId }))).toBe('signing.notAtOffice');
  await doing(house, cast.handler, 'signing.arrange', { id, headId: head.personId });
  expect(await code(doing(house, cast.handler, 'signing.arrange', { id }))).toBe('signing.onlyTheHead');
  expect(await code(doing(house, cast.handler, 'signing.standIn', { id, personId: head.personId, standInId: cast.handler.personId, awayFrom: '2026-05-04', awayTo: '2026-05-08' })), 'at the head’s seat by himself').toBe('signing.notYourSeat');
  expect(await code(doing(house, cast.handler, 'suggestion.passCases', { officeId: id, fromId: head.personId, toId: cast.handler.personId, ids: [], seats: true }))).toBe('signing.notYourSeat');
  await doing(house, cast.government, 'signing.arrange', { id, headId: head.personId, signerId: cast.handler.personId });
  expect(await code(doing(house, head, 'signing.standIn', { id, personId: head.personId, standInId: head.personId }))).toBe('signing.notHimself');
  expect(await code(doing(house, head, 'signing.standIn', { id, personId: head.personId, awayFrom: '2026-05-06', awayTo: '2026-05-04' }))).toBe('signing.badDays');
  await doing(house, head, 'signing.standIn', { id, personId: head.personId, standInId: cast.handler.personId, awayFrom: '2026-05-04', awayTo: '2026-05-08' });
  const { rows } = await seeing(house, cast.handler, 'signing.offices', {}) as { rows: Record<string, unknown>[] };
  expect(rows).toEqual([expect.objectContaining({
    id, letterForm: 'none', can: ['arrange', 'standIn'],
    seats: [{ step: 1, person: { id: head.personId, name: '郝站长' }, atOffice: true }, { step: 2, person: { id: cast.handler.personId, name: '郑所长' }, atOffice: true }],
    standIns: [{ person: { id: head.personId, name: '郝站长' }, standIn: { id: cast.handler.personId, name: '郑所长' }, awayFrom: '2026-05-04', awayTo: '2026-05-08', awayNow: true }],
  })]);
  expect((await seeing(house, cast.clerk, 'signing.offices', {}) as { rows: unknown[] }).rows).toHaveLength(3);
  expect((await seeing(house, cast.lead, 'signing.offices', {}) as { rows: unknown[] }).rows).toEqual([]);
  await doing(house, cast.clerk, 'signing.arrange', { id });
});
