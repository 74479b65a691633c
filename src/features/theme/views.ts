import { keepsTheOffice } from '#kernel/actor.ts';
import { wordsFor } from '#kernel/organs.ts';
import { groupsOn } from '#features/deputy/public.ts';
import { openStations } from '#features/station/public.ts';
import { type Work, mustSee, permitted, showing } from '#platform/feature.ts';
import { theme } from './contract.ts';
import { type Shown, countedIn, headOf, hostName, partiesOf } from './counting.ts';
import { mayTick, policy, tickerOf } from './policy.ts';
import { activitiesOf, totals, wholeOf } from './presenting.ts';
import { type Theme, fits, most } from './rules.ts';
import { find, list as listRows, openOnes, recordsUnder } from './store.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';

const { open: _, ...acts } = theme.verbs;
const rowOf = ({ id, state, name, fromOn, untilOn }: Theme) => ({ id, state, name, fromOn, untilOn });

export const list = showing(theme.views.list, async (work) => {
  const { tx, actor } = work;
  const rows = await listRows(tx, actor);
  const under = await recordsUnder(tx, rows.map(({ id }) => id));
  const standing = new Map((under.length === 0 ? [] : await countedIn(work, { ids: under.map(({ id }) => id) })).map((one) => [one.id, one]));
  return { mayOpen: keepsTheOffice(actor), rows: rows.map((row) => ({ ...rowOf(row), ...totals(under.filter(({ themeId, id }) => themeId === row.id && standing.has(id))) })) };
});

export const detail = showing(theme.views.detail, async (work) => {
  const { tx, actor, today, input } = work;
  const one = mustSee(policy.see, work, await find(tx, input.id, false));
  const whole = await wholeOf(work, one);
  const named = (of: 'station' | 'group') => (one.partyIds.length === 0 ? [] : whole.parties.filter((party) => party.of === of && one.partyIds.includes(party.id)).map(({ id, name }) => ({ id, name })));
  const { version, aim, kinds, visits, deeds, endedWords, endedOn } = one;
  return {
    ...rowOf(one), ...whole.total, version, aim, kinds: [...kinds], visits, deeds, endedWords, endedOn, stations: named('station'), groups: named('group'), can: permitted(policy, acts, actor, one, today),
    parties: [...whole.rows], nothingYet: [...whole.nothingYet], activities: activitiesOf(work, one, whole).map(({ id, kind, topic, on, host, words }) => ({ id, kind, topic, on, host, words })),
  };
});

const latestFirst = (a: Shown, b: Shown) => b.on.localeCompare(a.on) || b.id.localeCompare(a.id);

/** What fits these themes and this reader may tick, the latest first. */
async function tickable(work: Work<unknown>, themes: readonly Theme[], groups: readonly string[]): Promise<Shown[]> {
  const days = themes.flatMap(({ fromOn, untilOn }) => [fromOn, untilOn]).sort();
  const [fromOn, toOn] = [days[0], days.at(-1)];
  if (fromOn === undefined || toOn === undefined) return [];
  return (await countedIn(work, { fromOn, toOn, whose: tickerOf(work.actor, groups) })).filter((one) => themes.some((theme_) => fits(theme_, one))).sort(latestFirst);
}

export const candidates = showing(theme.views.candidates, async (work) => {
  const { tx, actor, input } = work;
  const one = mustSee(policy.see, work, await find(tx, input.id, false));
  if (one.state !== 'open') return { rows: [], more: false, moreUnder: false };
  const [ids, groups] = [(await recordsUnder(tx, [one.id])).map(({ id }) => id), await headOf(work)];
  const free = (await tickable(work, [one], groups)).filter(({ id }) => !ids.includes(id));
  // What is under it can be taken out whether it fits or not; what fits no more since the theme was amended stands first.
  const under = (ids.length === 0 ? [] : await countedIn(work, { ids })).filter((record) => mayTick(actor, record, groups)).sort((a, b) => Number(fits(one, a)) - Number(fits(one, b)) || latestFirst(a, b));
  const [parties, words] = [await partiesOf(work, one, [...free, ...under]), wordsFor(work, { zh, en })];
  const shown = (records: readonly Shown[], isUnder: boolean) => records.slice(0, most.shown).map((record) => ({ id: record.id, record: record.record, on: record.on, what: record.what, host: hostName(one, parties, record, words.town), under: isUnder }));
  return { rows: [...shown(free, false), ...shown(under, true)], more: free.length > most.shown, moreUnder: under.length > most.shown };
});

/** The open themes this reader may see, and which records are under which. */
async function openThemes({ tx, actor }: Work<unknown>) {
  const themes = await openOnes(tx, actor);
  const under = themes.length === 0 ? [] : await recordsUnder(tx, themes.map(({ id }) => id));
  return { themes, isUnder: (one: Theme, recordId: string) => under.some(({ themeId, id }) => themeId === one.id && id === recordId) };
}

export const ofRecord = showing(theme.views.ofRecord, async (work) => {
  const { themes, isUnder } = await openThemes(work);
  if (themes.length === 0) return { rows: [] };
  const groups = await headOf(work);
  const [record] = await countedIn(work, { ids: [work.input.recordId] });
  if (record === undefined) return { rows: [] };
  return { rows: themes.filter((one) => fits(one, record) || isUnder(one, record.id)).map((one) => ({ id: one.id, name: one.name, under: isUnder(one, record.id), mayTick: mayTick(work.actor, record, groups) })) };
});

export const waiting = showing(theme.views.waiting, async (work) => {
  const { themes, isUnder } = await openThemes(work);
  if (themes.length === 0) return { rows: [] };
  const records = await tickable(work, themes, await headOf(work));
  return { rows: themes.map((one) => ({ id: one.id, name: one.name, count: records.filter((record) => fits(one, record) && !isUnder(one, record.id)).length })).filter(({ count }) => count > 0) };
});

export const choices = showing(theme.views.choices, async ({ tx, today }) => ({
  stations: (await openStations(tx)).map(({ id, name }) => ({ id, name })).slice(0, 500), groups: (await groupsOn(tx, today)).map(({ id, name }) => ({ id, name })).slice(0, 100),
}));
