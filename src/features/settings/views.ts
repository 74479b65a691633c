import { yearOf } from '#kernel/dates.ts';
import { permitted, showing } from '#platform/feature.ts';
import { settings } from './contract.ts';
import { loadSettings } from './load-settings.ts';
import { policy } from './policy.ts';
import { factsOf, lawful, ruleKeys } from './rules.ts';
import { daysOf, valuesSet } from './store.ts';
import { currentPage } from './town-page.ts';

const offered = async (work: Parameters<typeof loadSettings>[0]) =>
  permitted(policy, settings.verbs, work.actor, await loadSettings(work, false), work.today);

export const rules = showing(settings.views.rules, async (work) => {
  const byKey = Map.groupBy(await valuesSet(work.tx, null), (row) => row.key);
  const rows = ruleKeys.map((key) => {
    const set = byKey.get(key) ?? [];
    const holding = set.find((row) => row.effectiveOn <= work.today)?.value ?? null;
    return { key, ...factsOf(key), value: lawful(key, holding), set: set.slice(0, 20) };
  });
  return { rows, can: await offered(work) };
});

export const townPage = showing(settings.views.townPage, async (work) => ({ ...await currentPage(work.tx), can: await offered(work) }));

export const calendar = showing(settings.views.calendar, async (work) => {
  const year = work.input.year ?? yearOf(work.today);
  const days = await daysOf(work.tx, year);
  return { year, days, announced: days.length > 0, can: await offered(work) };
});
