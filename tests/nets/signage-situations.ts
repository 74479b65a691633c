import type { Say, Situation, Stage, Step } from './situation.ts';

const latest = async ({ look, world }: Stage, table: string): Promise<string> => {
  await look(`select set_config('xiangyi.tenant', $1, true)`, [world.town.id]);
  return String((await look(`select id from ${table} order by id desc limit 1`))[0]?.['id']);
};
const outlines: Say = ({ world }) => ({ outlines: JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', properties: { code: world.town.village }, geometry: { type: 'Polygon', coordinates: [[[104, 30], [104.02, 30], [104.02, 30.02], [104, 30]]] } }] }) });
const written: Say = async ({ look, world }) => {
  await look(`select set_config('xiangyi.tenant', $1, true)`, [world.town.id]);
  const [hangs] = await look(`select id from station_wall_text where rule = 'reception' and ended_at is null`);
  return { rule: 'reception', replaces: hangs?.['id'] ?? null, resolvedOn: undefined };
};
const hangs = [['signage.writeRule', written, 'clerk']] as const satisfies readonly Step[];
const isDrawn = [['signage.drawMap', outlines, 'clerk']] as const satisfies readonly Step[];

/** What goes before each verb of wall rules and map. */
export const signageSituations: Readonly<Record<string, Situation>> = {
  'signage.writeRule': { as: 'clerk', say: written },
  'signage.endRule': { as: 'clerk', after: hangs, say: async (stage) => ({ id: await latest(stage, 'station_wall_text'), version: 1 }) },
  'signage.drawMap': { as: 'clerk', say: outlines },
  'signage.setReviewNumber': { as: 'clerk', after: isDrawn, say: async (stage) => ({ id: await latest(stage, 'station_map'), version: 1 }) },
  'signage.dropMap': { as: 'clerk', after: isDrawn, say: async (stage) => ({ id: await latest(stage, 'station_map'), version: 1 }) },
};
