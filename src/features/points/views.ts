import { lastYears, yearOf, yearSpan } from '#kernel/dates.ts';
import { keepsTheOffice } from '#kernel/actor.ts';
import { namesOf } from '#features/account/public.ts';
import { type Level, levels, ownLevel } from '#features/deputy/rules.ts';
import { actWords, ownLines } from '#features/duty/public.ts';
import { mostYears } from '#features/duty/rules.ts';
import { ruleValue } from '#features/settings/public.ts';
import { type Work, permitted, showing } from '#platform/feature.ts';
import { points } from './contract.ts';
import { policy } from './policy.ts';
import { type RuleLine, credited, inTime, isDeputy, kinds, objectUntil, ofThisLevel, standingOf, sumOf } from './rules.ts';
import { type RuleRow, list } from './store.ts';

const resolved = ({ id, meetingName, resolvedOn, fromOn, untilOn, words }: RuleRow) => ({ id, meetingName, resolvedOn, fromOn, untilOn, words });
const worded = (work: Work<unknown>, { kind, worthTenths, capTenths }: RuleLine) => ({ kind, what: actWords(work, kind), worthTenths, capTenths });
const isLevel = (level: string | null): level is Level => levels.some((one) => one === level);
const inForce = ({ state }: RuleRow) => state === 'inForce';
const isOn = (rows: readonly RuleRow[]) => rows.some((row) => inForce(row) && row.untilOn === null);

export const rules = showing(points.views.rules, async (work) => {
  const { tx, actor, today } = work;
  const rows = await list(tx, actor);
  const names = await namesOf(tx, rows.flatMap(({ preparedBy, enactedBy }) => [preparedBy, enactedBy]));
  const mayPrepare = keepsTheOffice(actor) && !rows.some(({ state }) => state === 'draft');
  return {
    mayPrepare, on: isOn(rows), kinds: keepsTheOffice(actor) ? kinds.map((kind) => ({ kind, what: actWords(work, kind) })) : [],
    rows: rows.map((row) => ({
      ...resolved(row), version: row.version, state: row.state, lines: row.lines.map((line) => worded(work, line)), preparedBy: names.get(row.preparedBy) ?? '', preparedOn: row.preparedOn, byMe: row.preparedBy === actor.personId, enactedBy: names.get(row.enactedBy ?? '') ?? null, enactedOn: row.enactedOn,
      endedOn: row.endedOn, endedWords: row.endedWords, can: permitted(policy, points.verbs, actor, row, today),
    })),
  };
});

export const mine = showing(points.views.mine, async (work) => {
  const { tx, actor, today, input } = work;
  const thisYear = yearOf(today);
  const year = input.year ?? thisYear;
  const rows = isDeputy(actor) ? await list(tx, actor) : [];
  const { fromOn, toOn } = yearSpan(year);
  // The days that held when the year ended: a later choice moves no year that is over.
  const until = objectUntil(year, await ruleValue(tx, 'pointsObjection', toOn));
  const when = { year, standing: standingOf(year, until, today), objectUntil: until };
  if (!isOn(rows)) return { on: false, ...when, years: [], totalTenths: 0, rules: [], lines: [], elsewhere: [] };
  const standing = rows.filter(inForce);
  const firstYear = Math.min(...standing.map((rule) => yearOf(rule.fromOn)), thisYear);
  const own = ownLevel(work.tenant.kind);
  const acts = (await ownLines(work, { fromOn, toOn })).filter((line) => inTime(line, until));
  const lines = credited(standing, acts.filter((line) => ofThisLevel(line, own)));
  return {
    on: true, ...when, years: lastYears(today, Math.min(thisYear - firstYear + 1, mostYears)), totalTenths: sumOf(lines),
    // One that begins later is read beforehand: he was told of it.
    rules: standing.filter((rule) => (rule.fromOn <= toOn || year === thisYear) && (rule.untilOn === null || rule.untilOn >= fromOn)).map((rule) => ({
      ...resolved(rule), lines: rule.lines.map((line) => { const own = lines.filter(({ ruleId, kind }) => ruleId === rule.id && kind === line.kind); return { ...worded(work, line), times: own.length, givenTenths: sumOf(own) }; }),
    })),
    lines: lines.toReversed().map(({ id, kind, on, title, enteredOn, enteredBy, worthTenths, capTenths, givenTenths, waiting, mayObject }) => ({ id, on, what: actWords(work, kind), title, enteredOn, enteredBy, worthTenths, capTenths, givenTenths, waiting, mayObject: mayObject && when.standing !== 'final' })),
    elsewhere: acts.flatMap(({ id, kind, on, title, level }) => (isLevel(level) && level !== own && own !== null ? [{ id, on, what: actWords(work, kind), title, level }] : [])),
  };
});
