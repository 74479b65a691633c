import type { Say, Situation, Stage } from './situation.ts';

const table = ({ world }: Stage) => String(world.subjects['figures']);
/** The table as it must stand before the verb; the days of it are over or run on. */
const stands = (change: string): Say => async (stage) => {
  await stage.look(`select set_config('xiangyi.tenant', $1, true)`, [stage.world.town.id]);
  await stage.look(`update office_table set ${change} where id = $1`, [table(stage)]);
  return {};
};
/** A promise of the span, and its day has gone by. */
const counted: Say = async (stage) => {
  await stage.look(`select set_config('xiangyi.tenant', $1, true)`, [stage.world.town.id]);
  await stage.look(`update promise set first_due_on = '2025-09-01', due_on = '2025-09-01', clock_on = '2025-09-01' where id = $1`, [stage.world.subjects['promise']]);
  return {};
};
const answered = ['figures.answer', () => ({}), 'clerk'] as const;

/** What goes before each verb of a table by office; the world has one that is being shown, with a mistake nobody has answered. */
export const figuresSituations: Readonly<Record<string, Situation>> = {
  'figures.prepare': { say: async (stage) => ({ ...await counted(stage), year: 2025, half: 'year' }), as: 'clerk' },
  'figures.show': { say: stands(`state = 'prepared', shown_on = null, until_on = null`), as: 'clerk' },
  'figures.recount': { say: counted, as: 'clerk' },
  'figures.remark': { say: ({ world }) => ({ officeId: world.ids['officeId'], kind: 'remark' }), as: 'governmentOffice' },
  'figures.agree': { after: [answered], as: 'governmentOffice' },
  'figures.answer': { as: 'clerk' },
  'figures.publish': { after: [answered], say: async (stage) => ({ ...await stands(`until_on = '2026-01-01'`)(stage), printed: [] }), as: 'chair' },
  'figures.withdraw': { say: stands(`state = 'published', published_on = '2026-08-20'`), as: 'chair' },
  'figures.drop': { as: 'clerk' },
};

/** What goes before each verb of a yearly report; the world has one that is being written. */
export const reportSituations: Readonly<Record<string, Situation>> = {
  'report.begin': { say: () => ({ year: 2024 }), as: 'clerk' },
  'report.write': { as: 'clerk' },
  'report.submit': { as: 'clerk' },
  'report.sendBack': { after: ['report.submit'], as: 'chair' },
  'report.approve': { after: ['report.submit'], as: 'chair' },
  'report.drop': { as: 'clerk' },
};
