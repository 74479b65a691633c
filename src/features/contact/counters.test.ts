import { expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { doing, seeing, testHouse } from '#tests/support/makers.ts';
import { listOf, makeActivityCast, makeAnnounced } from '#tests/support/makers/activity.ts';
import { following, makeOpinion } from '#tests/support/makers/opinion.ts';
import { makeRuleValue } from '#tests/support/makers/settings.ts';
import { dayOf } from '#tests/support/makers/suggestion.ts';

const house = await testHouse();
const cast = await makeActivityCast(house);
const { town, clerk, stationId, deputies } = cast;
const [deputy] = deputies;
const today = dayOf(house);
const year = Number(today.slice(0, 4));
await house.database.inTenant(town.id, ({ db, tenantId }) => db.insertInto('stationDeputy').values(deputies.map(({ personId }) => ({ tenantId, stationId, personId }))).execute());

const by = (actor: Actor, verb: string, input: object) => doing(house, actor, verb, input) as unknown as Promise<{ id: string; version: number }>;
const shown = async (personId: string) => (await seeing(house, clerk, 'contact.progress', { deputyId: personId, year }) as unknown as { counters: { key: string; done: number; wanted: number }[] }).counters;

/** Each counter beside the six counted anew, from the records themselves and not from the archive that was told of them; what is added by hand stands in the archive alone. */
const raw = {
  receptions: "select count(*) from reception_turn d join reception_day r on r.tenant_id = d.tenant_id and r.id = d.day_id where d.tenant_id = $1 and d.person_id = $2 and d.came and r.state = 'held'",
  activities: "select count(*) from activity_deputy d join activity a on a.tenant_id = d.tenant_id and a.id = d.activity_id where d.tenant_id = $1 and d.person_id = $2 and d.attendance in ('present', 'late', 'leftEarly') and a.state in ('held', 'written', 'signed', 'reported')",
  answers: "select count(*) from opinion where tenant_id = $1 and answered_person_id = $2 and deputy_person_id = $2 and state <> 'void' and extract(year from answered_at) = $3",
  trainings: "select count(*) from duty where tenant_id = $1 and person_id = $2 and kind = 'duty.training' and withdrawn_at is null and extract(year from done_on) = $3",
  reports: "select count(*) from duty where tenant_id = $1 and person_id = $2 and kind = 'duty.report' and withdrawn_at is null and extract(year from done_on) = $3",
} as const;

async function agree(said: string): Promise<Record<string, number>> {
  let first: Record<string, number> = {};
  for (const { personId } of deputies) {
    const done = Object.fromEntries((await shown(personId)).filter(({ key }) => key in raw).map(({ key, done: many }) => [key, many]));
    const [counted] = await house.rows<Record<string, number>>(`select ${Object.entries(raw).map(([name, text]) => `(${text})::int as "${name}"`).join(', ')}`, [town.id, personId, year]);
    expect(done, said).toEqual(counted);
    if (personId === deputy.personId) first = done;
  }
  return first;
}

test('a town that sets nothing has the six as before; one that sets numbers sees the others after them', async () => {
  expect((await shown(deputy.personId)).map(({ key }) => key)).toEqual(['visits', 'forums', 'suggestions', 'deeds', 'helped', 'mediations']);
  for (const key of ['sixReceptions', 'sixActivities', 'sixAnswers', 'sixTrainings', 'sixReports'] as const) await makeRuleValue(house, town, key, 4);
  await makeRuleValue(house, town, 'sixMediations', 0);
  expect((await shown(deputy.personId)).map(({ key, done, wanted }) => `${key} ${done}/${wanted}`)).toEqual([
    'visits 0/10', 'forums 0/1', 'suggestions 0/1', 'deeds 0/1', 'helped 0/1', 'receptions 0/4', 'activities 0/4', 'answers 0/4', 'trainings 0/4', 'reports 0/4',
  ]);
});

test('whatever is recorded, corrected or taken back, what is shown equals a recount of the raw records', async () => {
  const announced = await makeAnnounced(house, cast);
  const held = await by(cast.recorder, 'activity.noteAttendance', { id: announced.id, version: announced.version, way: 'ticked', attendance: listOf(cast) });
  expect(await agree('attended')).toMatchObject({ activities: 1 });
  await by(clerk, 'activity.correctAttendance', { id: held.id, version: held.version, way: 'typed', attendance: listOf(cast, { 0: { attendance: 'leave', reason: '生病' } }), reason: '看了签到表' });
  expect(await agree('he was not there')).toMatchObject({ activities: 0 });

  await following(house, await makeOpinion(house, town, { source: 'qrDeputy', deputyId: deputy.personId }), [[deputy, 'lookAt'], [deputy, 'answer', { words: '好了' }]]);
  expect(await agree('answered')).toMatchObject({ answers: 1 });

  const training = await by(deputy, 'duty.addAct', { kind: 'training', title: '县里代表培训班' });
  await by(deputy, 'duty.addAct', { kind: 'report', title: '向石桥村选民述职' });
  await by(clerk, 'duty.addAct', { personId: deputy.personId, kind: 'sitting', title: '列席主席团会议' });
  expect(await agree('added by hand; a sitting counts nowhere')).toMatchObject({ trainings: 1, reports: 1 });
  await by(clerk, 'duty.strikeAct', { id: training.id, reason: '记错了' });
  expect(await agree('struck out')).toMatchObject({ trainings: 0, reports: 1 });
  await by(clerk, 'duty.addAct', { personId: deputy.personId, kind: 'training', on: `${year - 1}-12-31`, title: '去年的培训' });
  expect(await agree('of another year')).toMatchObject({ trainings: 0 });

  await by(clerk, 'reception.make', { year });
  const rota = await seeing(house, clerk, 'reception.rota', { year }) as unknown as { days: { id: string; version: number; heldOn: string }[] };
  const day = rota.days[0]!;
  const placed = await by(cast.recorder, 'reception.place', { id: day.id, version: day.version, personIds: [deputy.personId] });
  house.clock.set(`${day.heldOn}T02:00:00Z`);
  const closed = await by(deputy, 'reception.close', { id: placed.id, version: placed.version, cameIds: [deputy.personId], visitorCount: 3 });
  expect(await agree('received')).toMatchObject({ receptions: 1 });
  await by(clerk, 'reception.reopen', { id: closed.id, version: closed.version, reason: '记错了日子' });
  expect(await agree('opened again')).toMatchObject({ receptions: 0, reports: 1, answers: 1 });
});
