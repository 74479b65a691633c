// npm run bench -- big: the same requests in a town of 5,000 cases and in one of 200,000, in turns; each request's CPU by itself.
import { join } from 'node:path';
import { demoKeys } from '#db/seed/demo-keys.ts';
import { newId } from '#kernel/id.ts';
import { withClient } from '#platform/db/open-client.ts';
import { type Asked, connection } from './client.ts';
import { childrenOf, cpuOf, percentile } from './cpu.ts';
import { machine, writeChapter } from './results.ts';
import { signIn } from './sign-in.ts';
import { type Started, withProgram } from './started.ts';
import { type BenchTown, fillTown } from './town.ts';

const sizes = {
  small: { code: '990126102', clerk: '云岭干事', opinions: 5_000, suggestions: 5_000 },
  large: { code: demoKeys.townCode, clerk: '清河干事', opinions: Number(process.env['BENCH_OPINIONS'] ?? 60_000), suggestions: Number(process.env['BENCH_CASES'] ?? 200_000) },
} as const;
type Size = keyof typeof sizes;
const rounds = Number(process.env['BENCH_ROUNDS'] ?? 4);
const times = Number(process.env['BENCH_TIMES'] ?? 40);

/** What is searched for: everyday words that are everywhere, rare ones, two words, a single character. */
const searches = ['水塔', '沙坝村的公厕', '桂花 路灯', '银杏村的蓄水池', '积水，上学的', '农贸市场', '枫香村的卫生室', '观音岩村的堤坝', '坑坑洼洼', '桥'];
/** Where so many are found counting stops, and nothing can be compared. */
const comparable = 900;

/** One thing to measure in both towns. */
interface Row {
  readonly name: string;
  readonly must: string;
  readonly expected: number;
  ask(town: Town, time: number): Asked;
}
interface Town extends BenchTown {
  readonly code: string;
  readonly cookie: string;
  /** The mark of its first public page. */
  readonly mark: string;
  readonly someCase: string;
}

let fresh = 0;
const year = new Date().getFullYear();
const staff = (name: string, must: string, path: (town: Town, time: number) => string): Row =>
  ({ name, must, expected: 200, ask: (town, time) => ({ method: 'GET', path: `/api/${path(town, time)}`, headers: { cookie: town.cookie } }) });
const visitor = (name: string, must: string, path: (town: Town, time: number) => string, expected = 200): Row =>
  ({ name, must, expected, ask: (town, time) => ({ method: 'GET', path: `/${town.code}/${path(town, time)}`, ...(expected === 304 ? { headers: { 'if-none-match': town.mark } } : {}) }) });

const rows: readonly Row[] = [
  staff('list of 20 suggestions', 'CPU ≤ 3 ms, × ≤ 1.3', () => 'suggestion.list?page=1'),
  staff('list of 20 opinions', 'CPU ≤ 3 ms, × ≤ 1.3', () => 'opinion.list?page=1'),
  staff('open opinions', 'as the lists', () => 'opinion.list?group=open&page=1'),
  staff('suggestions that wait for me', 'as the lists', () => 'suggestion.list?group=waiting&page=1'),
  staff('numbers beside the tabs', '', () => 'suggestion.stages'),
  staff('one suggestion', '', ({ someCase }) => `suggestion.detail?id=${someCase}`),
  staff('board of deadlines', '', () => 'suggestion.board'),
  staff('board of opinions', '', () => 'opinion.board'),
  staff('home: what is to do', '', () => 'todo.mine'),
  staff('numbers beside the menu', '', () => 'todo.counts'),
  staff('search in suggestions', 'p95 ≤ 50 ms', (_, time) => `suggestion.list?page=1&search=${encodeURIComponent(searches[time % searches.length] ?? '')}`),
  staff('search in opinions', 'p95 ≤ 50 ms', (_, time) => `opinion.list?page=1&search=${encodeURIComponent(searches[time % searches.length] ?? '')}`),
  visitor('public list, cold', '', () => `suggestions?bench=${fresh += 1}`),
  visitor('public case page, cold', 'CPU ≤ 10 ms', ({ published }, time) => `suggestions/${published[time % published.length]}?bench=${fresh += 1}`),
  visitor('public case page, unchanged (304)', 'CPU ≤ 0.5 ms', ({ published }) => `suggestions/${published[0]}`, 304),
  visitor('figures of suggestions', 'p95 ≤ 100 ms', () => `api/suggestion.publicFigures?year=${year}`),
  visitor('figures of opinions', 'p95 ≤ 100 ms', () => `api/opinion.publicFigures?year=${year}`),
  {
    name: 'opinion created, durable', must: 'CPU ≤ 8 ms', expected: 201, ask: ({ code }) => {
      fresh += 1;
      return {
        method: 'POST', path: `/${code}/api/opinion.submit`, headers: { 'idempotency-key': newId(), 'x-forwarded-for': `10.${(fresh >> 16) & 255}.${(fresh >> 8) & 255}.${fresh & 255}` },
        body: JSON.stringify({ content: `石桥${fresh}组的水塔漏水半个月了，请派人修一修`, choice: 'everybody', source: 'web', name: '周明德', phone: String(13_800_000_000 + fresh) }),
      };
    },
  },
];

/** What one request cost, ms: CPU of program and database, and how long it took. */
interface Cost { readonly cpu: number; readonly database: number; readonly wall: number }

async function openTown({ program, urlAs, seal }: Started, size: Size): Promise<Town> {
  const { code, clerk, ...wanted } = sizes[size];
  const began = performance.now();
  const filled = await fillTown(urlAs('postgres'), seal, code, wanted);
  console.log(`${code}: ${filled.suggestions} suggestions, ${filled.opinions} opinions in ${((performance.now() - began) / 1000).toFixed(0)} s`);
  const { ask, close } = connection(program.url);
  const mark = (await ask({ method: 'GET', path: `/${code}/suggestions/${filled.published[0]}` })).headers['etag'] ?? '';
  close();
  return { ...filled, code, mark, cookie: await signIn(program.url, clerk), someCase: filled.published.at(-1) ?? '' };
}

/** Is everything found that holds these words? Compared with a scan of the texts, as far as lists count. */
async function recall(ask: (asked: Asked) => Promise<{ body: Buffer }>, town: Town, superUrl: string): Promise<{ scan: number; asked: number }> {
  const words = searches.filter((search) => search.length > 4 && !search.includes(' '));
  const found = await Promise.all(words.map(async (search) => (JSON.parse(String((await ask({ method: 'GET', path: `/api/suggestion.list?page=1&search=${encodeURIComponent(search)}`, headers: { cookie: town.cookie } })).body)) as { total: number }).total));
  const scans: number[] = [];
  await withClient(superUrl, async (client) => {
    for (const [index, search] of words.entries()) {
      const began = performance.now();
      const { rows: [scan] } = await client.query<{ total: number }>(`select count(*)::int as total from (select from suggestion where tenant_id = $1 and submitted_on is not null and concat_ws(E'\n', title, facts, proposal) like $2 limit 1001) found`, [town.tenantId, `%${search}%`]);
      scans.push(performance.now() - began);
      if ((scan?.total ?? 0) < comparable && (scan?.total ?? 0) > (found[index] ?? 0)) throw new Error(`${search}: ${found[index]} found, ${scan?.total} there`);
    }
  });
  return { scan: percentile(scans, 95), asked: words.length };
}

await withProgram(async (started) => {
  const { program, postmaster } = started;
  const towns: Readonly<Record<Size, Town>> = { small: await openTown(started, 'small'), large: await openTown(started, 'large') };
  const { ask, close } = connection(program.url);
  const costs = rows.map((): Record<Size, Cost[]> => ({ small: [], large: [] }));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, row] of rows.entries()) {
      for (const size of ['small', 'large'] as const) {
        const backends = childrenOf(postmaster);
        const read = () => [cpuOf(program.pid), backends.reduce((sum, pid) => sum + cpuOf(pid), 0)] as const;
        // The first round only warms up.
        for (let time = 0; time < (round === 0 ? times * 3 : times); time += 1) {
          const asked = row.ask(towns[size], time);
          const [before, began] = [read(), performance.now()];
          const got = await ask(asked);
          const [wall, after] = [performance.now() - began, read()];
          if (got.status !== row.expected) throw new Error(`${row.name} answers ${got.status}: ${String(got.body).slice(0, 300)}`);
          if (round > 0) costs[index]?.[size].push({ cpu: after[0] - before[0], database: after[1] - before[1], wall });
        }
      }
    }
    console.log(`round ${round} of ${rounds}`);
  }
  const { scan, asked } = await recall(ask, towns.large, started.urlAs('postgres'));
  close();

  const ms = (value: number) => value.toFixed(2);
  const of = (list: readonly Cost[], pick: (cost: Cost) => number, percent = 50) => percentile(list.map(pick), percent);
  const whole = ({ cpu, database }: Cost) => cpu + database;
  const lines = rows.map(({ name, must }, index) => {
    const { small = [], large = [] } = costs[index] ?? {};
    const [a, b] = [of(small, whole), of(large, whole)];
    return `| ${[name, must, `${ms(a)} / ${ms(of(small, whole, 95))}`, `**${ms(b)}** / ${ms(of(large, whole, 95))}`, `${ms(of(large, (cost) => cost.cpu))} + ${ms(of(large, (cost) => cost.database))}`, ms(b / a), `${ms(of(large, (cost) => cost.wall))} / ${ms(of(large, (cost) => cost.wall, 95))}`].join(' | ')} |`;
  });
  const { small, large } = towns;
  const text = `${new Date().toISOString().slice(0, 10)}, ${machine()}.

Three towns in one database: one of ${small.suggestions} suggestions and ${small.opinions} opinions, one of ${large.suggestions} and ${large.opinions}, and the small ones of the invented county. Cases are copied from
the invented ones in other words, with their timelines, replies, signatures and contacts; all but 500 of each are finished, over twenty years. One connection; ${rounds} rounds of ${times}, towns in turns. CPU of each
request by itself, program and database together (median / 95th percentile, ms), from the scheduler's own count. There is no table of voters yet: a town of 120,000 voters is measured when there is one.

| work | must reach | 5,000 | large | program + database | × | time, large |
| --- | --- | --- | --- | --- | --- | --- |
${lines.join('\n')}

${asked} searches compared with a scan of all texts (LIKE, p95 ${ms(scan)} ms): none found fewer than there are.`;
  console.log(`\n${text}\n`);
  await writeChapter(join(import.meta.dirname, 'RESULTS.md'), 'Large towns', text);
});
