import type { Situation, Stage, Step } from './situation.ts';

/** Everybody in office on the first day of the session, all present; the first one spoke. */
const everybody = async ({ look, world }: Stage) => {
  await look(`select set_config('xiangyi.tenant', $1, true)`, [world.town.id]);
  const rows = await look(`select distinct m.person_id as id from mandate m join sitting s on s.term_id = m.term_id where s.id = (select id from sitting order by from_on limit 1) and m.level = 'township' and (m.ended_on is null or m.ended_on > s.from_on)`);
  return rows.map(({ id }, place) => ({ personId: String(id), attendance: place === 1 ? 'absent' : 'present', spoke: place === 0 }));
};
const the = async ({ look, world }: Stage, table: string, order: string): Promise<string> => {
  await look(`select set_config('xiangyi.tenant', $1, true)`, [world.town.id]);
  return String((await look(`select id from ${table} order by ${order} limit 1`))[0]?.['id']);
};
const held: Step = ['deputy.setSitting', () => ({ id: undefined, version: undefined, number: 5, fromOn: '2026-08-20', toOn: '2026-08-22' })];
const taken: Step = ['presence.takeRoll', async (stage) => ({ sittingId: await the(stage, 'sitting', 'from_on'), lines: await everybody(stage) }), 'clerk'];

/** What goes before each verb of a roll: a session that was held. */
export const presenceSituations: Readonly<Record<string, Situation>> = {
  'presence.takeRoll': { after: [held], as: 'clerk', say: async (stage) => ({ sittingId: await the(stage, 'sitting', 'from_on'), lines: await everybody(stage) }) },
  'presence.correctRoll': { after: [held, taken], as: 'clerk', say: async (stage) => ({ id: await the(stage, 'session_roll', 'id desc'), version: 1, lines: (await everybody(stage)).map((line) => ({ ...line, attendance: 'present' })) }) },
};
