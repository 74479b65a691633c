import type { Period } from '#kernel/deadline.ts';
import { periodOf } from '#kernel/profile.ts';
import type { Tx } from '#platform/db/connect.ts';
import { type FlagKey, type NumberKey, type RuleKey, lawful, rules } from './rules.ts';
import { type TownPage, findPage, valuesSet } from './store.ts';
import { currentPage } from './town-page.ts';

/** The workday calendar: entered at the start from the announced holidays, read by the house. */
export { loadCalendar, seedCalendar } from './calendar.ts';

async function numbersOn(tx: Tx, keys: readonly RuleKey[], today: string): Promise<number[]> {
  const set = await valuesSet(tx, today, keys);
  return keys.map((key) => lawful(key, set.find((one) => one.key === key)?.value ?? null));
}
const numberOn = async (tx: Tx, key: RuleKey, today: string): Promise<number> => (await numbersOn(tx, [key], today))[0] ?? lawful(key, null);

/** What holds in this town on that day: the town's own value within what the law allows, else the default. */
export const ruleValue = (tx: Tx, key: NumberKey, today: string): Promise<number> => numberOn(tx, key, today);

/** Several numbers by the names one gives them, asked at once. */
export async function ruleValues<K extends string>(tx: Tx, keys: Readonly<Record<K, NumberKey>>, today: string): Promise<Record<K, number>> {
  const wanted = Object.entries(keys) as [K, NumberKey][];
  const numbers = await numbersOn(tx, wanted.map(([, key]) => key), today);
  return Object.fromEntries(wanted.map(([name, key], place) => [name, numbers[place] ?? lawful(key, null)])) as Record<K, number>;
}

/** The same for a yes or no. */
export const ruleFlag = async (tx: Tx, key: FlagKey, today: string): Promise<boolean> => (await numberOn(tx, key, today)) === 1;

/** The same as a length of time for `due`. Error for a rule that is a count. */
export const rulePeriod = async (tx: Tx, key: NumberKey, today: string): Promise<Period> => periodOf(rules[key], await ruleValue(tx, key, today));

/** Several of them, asked at once. */
export async function rulePeriods<K extends string>(tx: Tx, keys: Readonly<Record<K, NumberKey>>, today: string): Promise<Record<K, Period>> {
  const values = await ruleValues(tx, keys, today);
  return Object.fromEntries((Object.entries(keys) as [K, NumberKey][]).map(([name, key]) => [name, periodOf(rules[key], values[name])])) as Record<K, Period>;
}

/** How the town presents itself; its own names and empty texts where it has written no page yet. */
export const townPage = (tx: Tx): Promise<TownPage> => currentPage(tx);

/** Has the town written its page? */
export const hasTownPage = async (tx: Tx): Promise<boolean> => (await findPage(tx, false)) !== null;
