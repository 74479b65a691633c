// npm run bench -- requests: CPU a request of the running program, beside the same bytes by node:http and the same SQL by the bare driver, in turns.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { demoKeys } from '#db/seed/demo-keys.ts';
import { type Asked, connection } from './client.ts';
import { cpuOf, cpuWithChildren, median } from './cpu.ts';
import type { Order } from './replay.ts';
import type { Answer } from './raw-server.ts';
import { type Figures, writeResults } from './results.ts';
import { type BenchRow, benchRows } from './rows.ts';
import { signIn } from './sign-in.ts';
import { type Started, withProgram } from './started.ts';
import { fillTown } from './town.ts';
import { type Recorded, openTwin } from './twin.ts';

const rounds = Number(process.env['BENCH_ROUNDS'] ?? 7);
const warmUps = 3;
const wanted = 5_000;
/** What node:http does costs so little that it has to be done more often to be seen. */
const httpTimes = 10;
const here = import.meta.dirname;

/** A child of the bench that is told what to do by messages. */
const child = (file: string): ChildProcess => fork(join(here, file), { serialization: 'advanced' });

async function tell(process_: ChildProcess, message: Order | Readonly<Record<string, Answer>>): Promise<unknown> {
  process_.send(message);
  const [answer] = await once(process_, 'message') as [unknown];
  if (typeof answer === 'string' && answer !== 'done') throw new Error(answer);
  return answer;
}

/** What something cost: CPU of two parties and wall time, each per time. */
async function measured(times: number, first: () => number, second: () => number, work: () => Promise<void>): Promise<{ first: number; second: number; wall: number }> {
  const [a, b, began] = [first(), second(), performance.now()];
  await work();
  return { first: (first() - a) / times, second: (second() - b) / times, wall: (performance.now() - began) / times };
}

async function bench({ program, dataDir, postmaster, seal, urlAs }: Started): Promise<void> {
  const [raw, bare] = [child('raw-server.ts'), child('replay.ts')];
  try {
    const appUrl = urlAs('xiangyi_app');
    const town = await fillTown(urlAs('postgres'), seal, demoKeys.townCode, { opinions: wanted, suggestions: wanted });
    const cookie = await signIn(program.url);
    const ours = connection(program.url);
    const mark = (await ours.ask({ method: 'GET', path: `/${demoKeys.townCode}/suggestions/${town.published[0]}` })).headers['etag'] ?? '';
    const rows = benchRows(demoKeys.townCode, town, cookie, mark);

    const answers: Record<string, Answer> = {};
    for (const [index, row] of rows.entries()) {
      const got = await ours.ask(row.ask(0));
      if (got.status !== row.expected) throw new Error(`${row.name} answers ${got.status}: ${String(got.body).slice(0, 300)}`);
      const { connection: _, 'keep-alive': _k, 'transfer-encoding': _t, ...headers } = got.headers;
      answers[String(index)] = { ...got, headers };
    }
    const port = await tell(raw, answers) as number;
    const plain = connection(`http://127.0.0.1:${port}`);
    await tell(bare, { url: appUrl });
    const twin = await openTwin(appUrl, dataDir, program.url);
    const statements: Recorded[] = [];
    for (const row of rows) statements.push(await twin.statementsOf(row, town.tenantId));
    await twin.close();

    const many = async (ask: (asked: Asked) => Promise<{ status: number }>, row: BenchRow, index: number | null): Promise<void> => {
      for (let time = 0; time < row.times * (index === null ? 1 : httpTimes); time += 1) {
        const asked = row.ask(time);
        const { status } = await ask(index === null ? asked : { ...asked, path: `/${index}` });
        if (status !== row.expected) throw new Error(`${row.name} answers ${status}`);
      }
    };
    const database = () => cpuWithChildren(postmaster);
    const nothing = () => 0;
    const figures: Figures[][] = rows.map(() => []);
    for (let round = -warmUps; round < rounds; round += 1) {
      for (const [index, row] of rows.entries()) {
        const replay = statements[index];
        if (!replay) continue;
        const program_ = await measured(row.times, () => cpuOf(program.pid), database, () => many(ours.ask, row, null));
        const http = await measured(row.times * httpTimes, () => cpuOf(raw.pid ?? 0), nothing, () => many(plain.ask, row, index));
        const sql = await measured(row.times, () => cpuOf(bare.pid ?? 0), database, async () => { await tell(bare, { ...replay, times: row.times }); });
        // The first rounds only warm up: code is compiled while it runs, and a program runs for months.
        if (round >= 0) figures[index]?.push({ server: program_.first, database: program_.second, wall: program_.wall, http: http.first, sql: sql.first + sql.second, sqlWall: sql.wall });
      }
      console.log(round < 0 ? 'warming up …' : `round ${round + 1} of ${rounds}`);
    }
    const results = rows.map((row, index) => ({ row, statements: statements[index]?.statements.length ?? 0, figures: figures[index] ?? [] }));
    await writeResults(join(here, 'RESULTS.md'), results, { opinions: town.opinions, suggestions: town.suggestions, rounds }, median);
    ours.close();
    plain.close();
  } finally {
    raw.kill();
    bare.kill();
  }
}

await withProgram(bench);
