// npm run bench -- rota: a year's rota of 60 deputies and 26 stations, every week, beside whoever has least and can come being taken day by day.
import { join } from 'node:path';
import { addDays } from '#kernel/dates.ts';
import { balanceOf } from '#features/reception/rules/balance.ts';
import { makeRota } from '#features/reception/rules/fill.ts';
import { type Rota, type RotaDay, type RotaDeputy, hindrance } from '#features/reception/rules/rota.ts';
import { machine, writeChapter } from './results.ts';
import { median } from './cpu.ts';

const [deputyCount, stationCount, weeks, rounds] = [60, 26, 52, 5];
const year = [{ fromOn: '2026-01-01', toOn: '2026-12-31' }];

// What differs from deputy to deputy is counted out by its number, so that every run has the same town.
const stations = Array.from({ length: stationCount }, (_, index) => `s${index}`);
const deputies: RotaDeputy[] = Array.from({ length: deputyCount }, (_, index) => ({
  id: `d${index}`, inOffice: year, offWeekdays: index % 4 === 0 ? [((index + 2) % 5) + 1] : [], offDays: index % 7 === 0 ? [{ fromOn: '2026-03-01', toOn: '2026-04-15' }] : [], share: index % 10 === 0 ? 50 : 100, farms: index % 3 === 0, near: [`s${index % stationCount}`],
}));
/** Each station is met by five, of whom most are met at others as well. */
const metAt = (station: number): string[] => [0, 1, 2, 3, 4].map((step) => `d${(station * 2 + step * 13) % deputyCount}`);
const days: RotaDay[] = stations.flatMap((stationId, station) => Array.from({ length: weeks }, (_, week) => ({
  id: `${stationId}/${week}`, on: addDays('2026-01-05', week * 7 + (station % 5)), stationId, needed: 1, belongs: [...new Set(metAt(station))], kept: null,
})));

/** The baseline: in the order of the days, whoever can come and has least. */
function leastFirst(): Rota {
  const turns = new Map<string, number>();
  const taken = new Set<string>();
  return new Map(days.toSorted((a, b) => a.on.localeCompare(b.on)).map((day) => {
    const [who] = deputies.filter((one) => hindrance(one, day) === null && !taken.has(`${one.id}/${day.on}`)).sort((a, b) => (turns.get(a.id) ?? 0) / a.share - (turns.get(b.id) ?? 0) / b.share);
    if (who) { turns.set(who.id, (turns.get(who.id) ?? 0) + 1); taken.add(`${who.id}/${day.on}`); }
    return [day.id, who ? [who.id] : []];
  }));
}

function measured(make: () => Rota): { cpu: number; rota: Rota } {
  const times: number[] = [];
  let rota: Rota = new Map();
  for (let round = 0; round < rounds; round += 1) {
    const before = process.cpuUsage();
    rota = make();
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  return { cpu: median(times), rota };
}

/** The sum of turns² / share: what the rota makes as small as it can be. */
const unevenness = (rota: Rota): number => balanceOf(days, rota, deputies).shares.reduce((sum, { personId, turns }) => sum + turns ** 2 / (deputies.find(({ id }) => id === personId)?.share ?? 100), 0);

const rows = [['the rota', measured(() => makeRota(days, deputies, (on) => on.slice(5, 7) === '06'))], ['baseline: least first', measured(leastFirst)]] as const;
const text = `${new Date().toISOString().slice(0, 10)}, ${machine()}. ${deputyCount} deputies, ${stationCount} stations, ${days.length} receptions in a year; must: ≤ 2 s. Medians of ${rounds}.
That the spread is the best there is, is shown by trying every rota of small towns (\`src/features/reception/rules/rota.test.ts\`).

| made by | CPU | turns of a full share | sum of turns² / share | places nobody fills |
| --- | --- | --- | --- | --- |
${rows.map(([name, { cpu, rota }]) => { const { fewest, most, empty } = balanceOf(days, rota, deputies); return `| ${name} | **${cpu.toFixed(0)} ms** | ${fewest} to ${most} | ${unevenness(rota).toFixed(1)} | ${empty} |`; }).join('\n')}`;
console.log(`\n${text}\n`);
await writeChapter(join(import.meta.dirname, 'RESULTS.md'), 'A rota of a year', text);
