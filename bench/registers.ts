// npm run bench -- registers: a page of each register and of a deputy's year, and a print of 200 pages, in a town of 20,000 records; the pack of an inspection in one of 5,000, in the background.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { demoKeys } from '#db/seed/demo-keys.ts';
import { registerKeys } from '#features/register/rules.ts';
import { newId } from '#kernel/id.ts';
import { withClient } from '#platform/db/open-client.ts';
import { readPdf } from '#platform/print/testing/read-pdf.ts';
import { connection } from './client.ts';
import { median } from './cpu.ts';
import { machine, writeChapter } from './results.ts';
import { signIn } from './sign-in.ts';
import { withProgram } from './started.ts';
import { fillTown } from './town.ts';

const times = Number(process.env['BENCH_TIMES'] ?? 7);
const year = new Date().getFullYear() - 1;
const large = { code: demoKeys.townCode, clerk: '清河干事', records: 20_000 };
const packed = { code: '990126102', clerk: '云岭干事', records: 5_000 };

/** What is written of each kind in a year, and the column that says its day. Opinions and suggestions are copied with all that hangs on them. */
const grown = [{ table: 'visit', day: 'visited_on', otherwise: { id: 'gen_random_uuid()', opinion_id: 'null' } }, { table: 'deed', day: 'done_on', otherwise: { id: 'gen_random_uuid()' } }, { table: 'duty', day: 'done_on', otherwise: { id: 'gen_random_uuid()', ref_id: 'gen_random_uuid()' } }] as const;

/** Copies rows of a table until the year has so many: the same words, another id, days spread over the year. */
async function grow(client: pg.Client, tenantId: string, { table, day, otherwise }: (typeof grown)[number], wanted: number): Promise<void> {
  const { rows: columns } = await client.query<{ name: string }>(`select column_name as name from information_schema.columns where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER' order by ordinal_position`, [table]);
  const other: Readonly<Record<string, string>> = { ...otherwise, [day]: `make_date(${year}, 1 + (m.n % 12)::int, 1 + (m.n % 28)::int)` };
  await client.query(`with o as (select *, row_number() over (order by id) - 1 as place, count(*) over () as many from ${table} where tenant_id = $1)
    insert into ${table} (${columns.map(({ name }) => `"${name}"`).join(', ')}) select ${columns.map(({ name }) => other[name] ?? `o."${name}"`).join(', ')}
    from generate_series(1, $2::int - (select count(*)::int from ${table} where tenant_id = $1 and "${day}" between '${year}-01-01' and '${year}-12-31')) m(n) join o on o.place = m.n % o.many`, [tenantId, wanted]);
}

/** Memory a process holds, in MB. */
const heldBy = (pid: number): number => Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

/** CPU of a process in ms, threads that have ended included: prints are laid out in such. */
const cpuSoFar = (pid: number): number => readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ').slice(11, 13).reduce((sum, ticks) => sum + Number(ticks) * 10, 0);

async function timed<T>(task: () => Promise<T>): Promise<{ took: number; got: T }> {
  const began = performance.now();
  const got = await task();
  return { took: performance.now() - began, got };
}

await withProgram(async ({ program, urlAs, seal }) => {
  const began = performance.now();
  const tenants = new Map<string, string>();
  for (const { code, records } of [large, packed]) {
    const each = Math.round(records / 5);
    const { tenantId } = await fillTown(urlAs('postgres'), seal, code, { opinions: each, suggestions: each });
    tenants.set(code, tenantId);
    await withClient(urlAs('postgres'), async (client) => { for (const kind of grown) await grow(client, tenantId, kind, each); await client.query('analyze'); });
  }
  console.log(`towns filled in ${((performance.now() - began) / 1000).toFixed(0)} s`);

  const { ask, close } = connection(program.url);
  const reading = (cookie: string) => async (path: string) => {
    const got = await ask({ method: 'GET', path: `/api/${path}`, headers: { cookie } });
    if (got.status !== 200) throw new Error(`${path} answers ${got.status}: ${String(got.body).slice(0, 300)}`);
    return got.body;
  };
  const read = reading(await signIn(program.url, large.clerk));
  const pages: [name: string, path: string][] = registerKeys.map((key) => [`register ${key}, a page of 50`, `register.page?register=${key}&year=${year}&page=2`]);
  const deputyId = await withClient(urlAs('postgres'), async (client) => (await client.query<{ id: string }>('select person_id as id from duty where tenant_id = $1 group by 1 order by count(*) desc limit 1', [tenants.get(large.code)])).rows[0]?.id ?? '');
  pages.push(['a deputy’s year, a page', `duty.archive?personId=${deputyId}&year=${year}`], ['the numbers of all registers', `register.overview?year=${year}`]);
  const lines: string[] = [];
  for (const [name, path] of pages) {
    const took: number[] = [];
    for (let time = 0; time <= times; time += 1) { const one = await timed(() => read(path)); if (time > 0) took.push(one.took); }
    lines.push(`| ${name} | ≤ 2 s | **${median(took).toFixed(0)} ms** | ${Math.max(...took).toFixed(0)} ms |`);
    console.log(lines.at(-1));
  }
  // The baseline: fifty rows as the table has them, in the order of a page.
  const bare: number[] = [];
  await withClient(urlAs('postgres'), async (client) => {
    for (let time = 0; time <= times; time += 1) bare.push((await timed(() => client.query('select *, count(*) over () from visit where tenant_id = $1 and visited_on between $2 and $3 and voided_on is null order by visited_on, id limit 50 offset 50', [tenants.get(large.code), `${year}-01-01`, `${year}-12-31`]))).took);
  });
  lines.push(`| baseline: 50 bare rows of visits with their count, by SQL | | ${median(bare).toFixed(0)} ms | ${Math.max(...bare).toFixed(0)} ms |`);

  const used = () => cpuSoFar(program.pid);
  const beforePrint = used();
  const print = await timed(() => read(`register.paper?register=contactCards&year=${year}&as=pdf`));
  const printCpu = used() - beforePrint;
  const sheet = await timed(() => read(`register.paper?register=contactCards&year=${year}&as=excel`));
  const printed = readPdf(print.got).length;
  const per200 = print.took / printed * 200;
  console.log(`print: ${printed} pages in ${(print.took / 1000).toFixed(1)} s`);

  const clerk = await signIn(program.url, packed.clerk);
  const look = reading(clerk);
  const [before, waits] = [heldBy(program.pid), [] as number[]];
  let most = before;
  const beforePack = used();
  const pack = await timed(async () => {
    const asked = await ask({ method: 'POST', path: '/api/inspection.makePack', headers: { cookie: clerk, origin: program.url, 'idempotency-key': newId() }, body: JSON.stringify({ year }) });
    if (asked.status !== 201) throw new Error(`makePack answers ${asked.status}: ${String(asked.body)}`);
    for (;;) {
      await new Promise((resolve) => { setTimeout(resolve, 100); });
      const { took, got } = await timed(() => look('inspection.packs'));
      waits.push(took);
      most = Math.max(most, heldBy(program.pid));
      const [made] = (JSON.parse(String(got)) as { rows: { state: string; files: number | null; bytes: number | null }[] }).rows;
      if (made?.state === 'ready') return made;
      if (made?.state === 'failed') throw new Error('the pack failed');
    }
  });
  const packCpu = used() - beforePack;
  close();
  const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
  const text = `${new Date().toISOString().slice(0, 10)}, ${machine()}. \`npm run bench -- registers\`.

A town of ${large.records} records (opinions and suggestions over twenty years; visits, deeds and acts in office all in ${year}); one connection, medians of ${times}, whole answers over HTTP. Where the load is above the number of cores, times say how crowded the machine was: look at the CPU, and measure again.

| what is read | must | median | worst |
| --- | --- | --- | --- |
${lines.join('\n')}

| what is made | must | took | |
| --- | --- | --- | --- |
| a register as PDF, ${printed} pages | 200 pages ≤ 10 s | **${seconds(print.took)}** | ${seconds(per200)} for 200 pages; CPU ${seconds(printCpu / printed * 200)} |
| baseline: the same rows as Excel | | ${seconds(sheet.took)} | |
| pack of an inspection, a town of ${packed.records} records | ≤ 30 s | **${seconds(pack.took)}** | ${pack.got.files} files, ${((pack.got.bytes ?? 0) / 1e6).toFixed(1)} MB; CPU ${seconds(packCpu)} |
| its memory | | ${before.toFixed(0)} → ${most.toFixed(0)} MB at most | whoever read a page meanwhile waited ${median(waits).toFixed(0)} ms, at worst ${seconds(Math.max(...waits))} |`;
  console.log(`\n${text}\n`);
  await writeChapter(join(import.meta.dirname, 'RESULTS.md'), 'Registers and packs', text);
});
