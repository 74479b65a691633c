import type { Actor } from '#kernel/actor.ts';
import { addDays } from '#kernel/dates.ts';
import { dayOf } from '#tests/support/makers/suggestion.ts';
import { makeMandate, makeTerm } from '#tests/support/makers/deputy.ts';
import { makeStation } from '#tests/support/makers/opinion.ts';
import { type TestHouse, type Town, doing, makePerson, makeTown } from '#tests/support/makers.ts';

type Person = Actor & { personId: string };

/** A station with its people, three deputies, and the office. */
export interface ActivityCast {
  readonly town: Town;
  readonly clerk: Person;
  readonly chair: Person;
  readonly stationId: string;
  readonly head: Person;
  readonly convener: Person;
  readonly recorder: Person;
  /** Deputies asked; the convener is not among them. */
  readonly deputies: readonly [Person, Person, Person];
}

/** The people of one station of a new town. */
export async function makeActivityCast(house: TestHouse): Promise<ActivityCast> {
  const town = await makeTown(house);
  const clerk = await makePerson(house, town, [{ role: 'clerk' }], '干事');
  const chair = await makePerson(house, town, [{ role: 'chair' }], '主席');
  const { id: termId } = await makeTerm(house, clerk);
  const { id: stationId } = await makeStation(house, town, '石桥村代表联络站');
  const seated = async (name: string, roles: readonly ('stationHead' | 'convener')[] = []): Promise<Person> => {
    const person = await makePerson(house, town, [{ role: 'deputy' }, ...roles.map((role) => ({ role, stationId }))], name);
    await makeMandate(house, clerk, termId, { personId: person.personId });
    return person;
  };
  const deputies = [await seated('张一'), await seated('李二'), await seated('王三')] as const;
  const [head, convener] = [await seated('站长', ['stationHead']), await seated('召集人', ['convener'])];
  const recorder = await makePerson(house, town, [{ role: 'recorder', stationId }], '联络员');
  await house.database.inTenant(town.id, ({ db, tenantId }) => db.updateTable('station').set({ headPersonId: head.personId, convenerPersonId: convener.personId, recorderPersonId: recorder.personId }).where('tenantId', '=', tenantId).where('id', '=', stationId).execute());
  return { town, clerk, chair, stationId, head, convener, recorder, deputies };
}

/** What a notice says; five days ahead unless told otherwise. */
export const noticeOf = (house: TestHouse, cast: ActivityCast, more: object = {}) =>
  ({ startsOn: addDays(dayOf(house), 5), venue: '石桥村党群服务中心', startTime: '09:00', words: '先看水塔，再座谈', deputyIds: cast.deputies.map(({ personId }) => personId), ...more });

interface Made { readonly id: string; readonly version: number; readonly can: readonly string[] }

/** An activity of the station, announced for today. */
export const makeAnnounced = (house: TestHouse, cast: ActivityCast, more: object = {}): Promise<Made> =>
  doing(house, cast.convener, 'activity.convene', { kind: 'visit', topic: '走访困难群众', stationId: cast.stationId, ...noticeOf(house, cast, { startsOn: dayOf(house) }), ...more }) as unknown as Promise<Made>;

/** Everybody present, but for those named. */
export const listOf = (cast: ActivityCast, other: Readonly<Record<number, object>> = {}) =>
  cast.deputies.map(({ personId }, index) => ({ personId, attendance: 'present', ...other[index] }));
