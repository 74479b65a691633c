// npm run drill -- flood: ten thousand opinions from one station's code; what staff's pages cost before, during and after, and how long one act for all takes.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoKeys } from '#db/seed/demo-keys.ts';
import { newId } from '#kernel/id.ts';
import { clusterOf } from '#platform/db/embedded.ts';
import { withClient } from '#platform/db/open-client.ts';
import { readPasswords, urlOf } from '#platform/db/server-cluster.ts';
import { runningPostmaster, stopPostmaster } from '#platform/db/server-process.ts';
import { startProgram } from '../tools/program.ts';
import { connection } from './client.ts';
import { cpuOf, cpuWithChildren, median } from './cpu.ts';
import { machine, writeChapter } from './results.ts';
import { signIn } from './sign-in.ts';

const many = Number(process.env['BENCH_FLOOD'] ?? 10_000);
const writers = 4;
const times = 40;

const pages: Readonly<Record<string, string>> = {
  'open opinions': '/api/opinion.list?group=open&page=1', 'floods, one row a source': '/api/opinion.floods', 'all that wait, first page': '/api/opinion.list?group=review&page=1',
  'counts above the list': '/api/opinion.board', 'what the clerk must do today': '/api/todo.mine', 'counts beside the menu': '/api/todo.counts',
};

const dataDir = await mkdtemp(join(tmpdir(), 'xiangyi-flood-'));
const program = await startProgram({ dataDir, words: [], settings: { XIANGYI_TRUST_PROXY: '1' } });
try {
  await program.ready();
  const pid = runningPostmaster(clusterOf(dataDir))?.pid ?? 0;
  const ownerUrl = urlOf(readPasswords(clusterOf(dataDir)), 'xiangyi_owner', runningPostmaster(clusterOf(dataDir))?.port ?? 0, 'xiangyi');
  const town = await withClient(ownerUrl, async (client) => (await client.query<{ id: string; station: string }>(
    'select t.id, s.id as station from tenant t join station s on s.tenant_id = t.id where t.code = $1 and s.closed_on is null order by s.id limit 1', [demoKeys.townCode])).rows[0]);
  const cookie = await signIn(program.url);
  const { ask, close } = connection(program.url);

  /** CPU of program and database for one page, and how many bytes it answers. */
  const costOf = async (path: string): Promise<{ ms: number; wall: number; bytes: number }> => {
    const costs: number[] = [];
    let [bytes, wall] = [0, 0];
    for (let round = 0; round < 5; round += 1) {
      const [before, began] = [cpuOf(program.pid) + cpuWithChildren(pid), performance.now()];
      for (let time = 0; time < times; time += 1) {
        const got = await ask({ method: 'GET', path, headers: { cookie } });
        if (got.status !== 200) throw new Error(`${path} answers ${got.status}: ${String(got.body).slice(0, 200)}`);
        bytes = got.body.length;
      }
      [costs[round], wall] = [(cpuOf(program.pid) + cpuWithChildren(pid) - before) / times, (performance.now() - began) / times];
    }
    return { ms: median(costs), wall, bytes };
  };
  const all = async () => {
    const found = new Map<string, Awaited<ReturnType<typeof costOf>>>();
    for (const [name, path] of Object.entries(pages)) found.set(name, await costOf(path));
    return found;
  };
  const act = async (verb: string, body: Record<string, unknown>): Promise<{ answer: Record<string, unknown>; ms: number }> => {
    const began = performance.now();
    const got = await ask({ method: 'POST', path: `/api/${verb}`, headers: { cookie, origin: program.url }, body: JSON.stringify(body) });
    if (got.status >= 300) throw new Error(`${verb} answers ${got.status}: ${String(got.body).slice(0, 300)}`);
    return { answer: JSON.parse(String(got.body)) as Record<string, unknown>, ms: performance.now() - began };
  };
  const see = async <T>(path: string): Promise<T> => JSON.parse(String((await ask({ method: 'GET', path, headers: { cookie } })).body)) as T;

  const before = await all();
  console.log(`${many} opinions come in …`);
  const numbers = new Set<string>();
  let next = 0;
  const began = performance.now();
  await Promise.all(Array.from({ length: writers }, async () => {
    const own = connection(program.url);
    for (let n = next += 1; n <= many; n = next += 1) {
      const got = await own.ask({
        method: 'POST', path: `/${demoKeys.townCode}/api/opinion.submit`, headers: { 'idempotency-key': newId(), 'x-forwarded-for': `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}` },
        body: JSON.stringify({ content: `第${n}户说：石桥那边的水塔漏水半个月了，请派人修一修`, choice: 'everybody', source: 'qrStation', stationId: town?.station }),
      });
      if (got.status !== 201) throw new Error(`opinion.submit answers ${got.status}: ${String(got.body).slice(0, 200)}`);
      numbers.add((JSON.parse(String(got.body)) as { number: string }).number);
      if (n % 1000 === 0) console.log(n);
    }
    own.close();
  }));
  const came = (performance.now() - began) / 1000;
  await withClient(ownerUrl, (client) => client.query('vacuum analyze opinion, opinion_event, opinion_flood'));
  const after = await all();
  const { waiting: [group], total } = await see<{ waiting: { id: string; version: number; count: number }[]; total: number }>('/api/opinion.floods');
  const merged = await act('opinion.siftFlood', { id: group?.id, version: group?.version, outcome: 'merge' });
  const { sifted: [done] } = await see<{ sifted: { id: string; version: number }[] }>('/api/opinion.floods');
  const undone = await act('opinion.undoSift', { id: done?.id, version: done?.version });
  const { waiting: [again] } = await see<{ waiting: { id: string; version: number }[] }>('/api/opinion.floods');
  await act('opinion.siftFlood', { id: again?.id, version: again?.version, outcome: 'merge' });
  const { sifted: [last] } = await see<{ sifted: { leadId: string }[] }>('/api/opinion.floods');
  await withClient(ownerUrl, (client) => client.query('vacuum analyze opinion, opinion_event'));
  const detail = await costOf(`/api/opinion.detail?id=${last?.leadId}`);
  const { version } = await see<{ version: number }>(`/api/opinion.detail?id=${last?.leadId}`);
  const looked = await act('opinion.lookAt', { id: last?.leadId, version });
  const answered = await act('opinion.answer', { id: last?.leadId, version: looked.answer['version'], words: '水塔修好了。' });
  const kept = await withClient(ownerUrl, async (client) => (await client.query<{ number: string; state: string }>('select number, state from opinion where tenant_id = $1 and number = any($2)', [town?.id, [...numbers]])).rows);
  close();

  const seconds = ({ ms }: { ms: number }) => `${(ms / 1000).toFixed(1)} s`;
  const line = (name: string) => `| ${name} | ${before.get(name)?.ms.toFixed(1)} ms | **${after.get(name)?.ms.toFixed(1)} ms** | ${after.get(name)?.wall.toFixed(1)} ms | ${((after.get(name)?.bytes ?? 0) / 1024).toFixed(1)} KB |`;
  const text = `${new Date().toISOString().slice(0, 10)}, ${machine()}.

${many} opinions with the code of one station, ${writers} at a time, in ${came.toFixed(0)} s: ${numbers.size} numbers, ${kept.length} of them there at the end, ${kept.filter(({ state }) => state === 'answered').length} answered.
The first 200 came in as usual; the clerk saw the other ${group?.count} as ${total} row. CPU of program and database a request, medians of 5 × ${times}.

| staff's page | before | with the flood | wall time | answer |
| --- | --- | --- | --- | --- |
${Object.keys(pages).map(line).join('\n')}
| the matter made of it | – | **${detail.ms.toFixed(1)} ms** | ${detail.wall.toFixed(1)} ms | ${(detail.bytes / 1024).toFixed(1)} KB |

| one act for all ${group?.count} | time |
| --- | --- |
| made one matter | ${seconds(merged)} |
| undone | ${seconds(undone)} |
| the matter answered, for each | ${seconds(answered)} |`;
  console.log(`\n${text}\n`);
  await writeChapter(join(import.meta.dirname, 'RESULTS.md'), 'A flood', text);
} finally {
  await program.stop();
  const left = runningPostmaster(clusterOf(dataDir));
  if (left) await stopPostmaster(left.pid);
  await rm(dataDir, { recursive: true, force: true });
}
