import { addDays, dateOn } from '#kernel/dates.ts';
import { close } from '#features/theme/actions/close.ts';
import { open } from '#features/theme/actions/open.ts';
import { putUnder } from '#features/theme/actions/put-under.ts';
import { countedIn } from '#features/theme/counting.ts';
import { type Theme, fits, most } from '#features/theme/rules.ts';
import { find } from '#features/theme/store.ts';
import type { Tx } from '#platform/db/connect.ts';
import { type Ground, does, workOf } from './by-verbs.ts';

const loaded = async (tx: Tx, id: string): Promise<Theme> => {
  const one = await find(tx, id, true);
  if (!one) throw new Error('the theme is missing');
  return one;
};

/** Two themes by the verbs themselves: one of the spring that is over, with its summary, and one that goes on, under which stations have put most of what they did; what they did lately waits for a tick. */
export async function loadThemes(tx: Tx, ground: Ground): Promise<void> {
  const { now } = ground;
  const today = dateOn(now);
  const at = (on: string) => workOf(tx, ground, new Date(`${on}T10:00:00+08:00`));
  const themes = [
    { name: '更好发挥人大代表作用主题活动', aim: '代表进站接待、走访选民、办实事，人人有行动、站站有活动。', fromOn: addDays(today, -250), untilOn: addDays(today, -130), kinds: ['visit', 'reception', 'forum', 'jointAction'] as const, over: true },
    { name: '护河行动', aim: '人人护河：看河道、听沿河群众说，能办的马上办，办不了的写成建议。', fromOn: addDays(today, -75), untilOn: addDays(today, 30), kinds: ['visit', 'forum', 'outreach', 'inspection'] as const, over: false },
  ];
  for (const { over, kinds, ...said } of themes) {
    const work = at(said.fromOn);
    const id = await does(work, open, { ...said, kinds: [...kinds], visits: true, deeds: true, stationIds: [], groupIds: [] });
    const one = await loaded(tx, id);
    // What was entered in the last ten days waits for a tick.
    const until = over ? said.untilOn : addDays(today, -10);
    const records = (await countedIn({ ...work, input: null }, { fromOn: said.fromOn, toOn: until, whose: null })).filter((record) => fits(one, record));
    const putting = at(over ? said.untilOn : addDays(today, -2));
    for (let from = 0; from < records.length; from += most.atOnce) await putUnder.apply({ ...putting, input: { id, recordIds: records.slice(from, from + most.atOnce).map((record) => record.id) } } as unknown as Parameters<typeof putUnder.apply>[0], one);
    if (over) await close.apply({ ...at(addDays(said.untilOn, 3)), input: { id, version: one.version, words: '各站各组都有行动，群众提的小事大多当场办了；下一步把没办完的写进建议，盯着办。' } } as unknown as Parameters<typeof close.apply>[0], one);
  }
}
