// node tools/node.mjs bench/audit-chain.ts: how long a chain of a million links takes to verify, and whether a change in its middle is found.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '#kernel/id.ts';
import { type ChainedRow, chainStart, linkHash } from '#platform/audit.ts';
import { copyIn } from '#platform/db/copy-stream.ts';
import { startEmbedded } from '#platform/db/embedded.ts';
import { migrate } from '#platform/db/migrate.ts';
import { withClient } from '#platform/db/open-client.ts';
import { verifyAudit } from '../tools/audit.ts';
import { machine, writeChapter } from './results.ts';

const links = Number(process.env['BENCH_LINKS'] ?? 1_000_000);

/** The chain as COPY text; the last hash goes to the head. */
async function* chain(tenantId: string, end: { hash: Buffer }): AsyncGenerator<Buffer> {
  let lines = '';
  for (let seq = 1; seq <= links; seq += 1) {
    const at = new Date(Date.UTC(2026, 0, 1) + seq * 7_000);
    const row: ChainedRow = {
      seq, at, realAt: at, accountId: null, personId: null, via: 'public', verb: 'opinion.submit', subjectId: newId(at.getTime()), result: 'done', detail: { number: seq, source: 'web' },
    };
    end.hash = linkHash(end.hash, tenantId, row);
    lines += `${[tenantId, seq, at.toISOString(), at.toISOString(), '\\N', '\\N', row.via, row.verb, row.subjectId, row.result, JSON.stringify(row.detail), `\\\\x${end.hash.toString('hex')}`].join('\t')}\n`;
    if (lines.length > 65_536) {
      yield Buffer.from(lines);
      lines = '';
    }
  }
  yield Buffer.from(lines);
}

async function seconds<T>(work: () => Promise<T>): Promise<[T, number]> {
  const began = performance.now();
  return [await work(), (performance.now() - began) / 1000];
}

const dataDir = await mkdtemp(join(tmpdir(), 'xiangyi-bench-'));
const server = await startEmbedded({ dataDir, log: () => undefined });
try {
  await migrate(server.ownerUrl);
  const tenantId = newId();
  const end = { hash: chainStart };
  await withClient(server.ownerUrl, async (client) => {
    await client.query(`insert into tenant (id, kind, code, name, short_name, created_at) values ($1, 'township', '990101101', '清河镇人民代表大会', '清河镇', now())`, [tenantId]);
    await copyIn(client, 'copy audit_event (tenant_id, seq, at, real_at, account_id, person_id, via, verb, subject_id, result, detail, hash) from stdin', chain(tenantId, end));
    await client.query('insert into audit_head (tenant_id, seq, hash) values ($1, $2, $3)', [tenantId, links, end.hash]);
  });
  const [whole, took] = await seconds(() => verifyAudit(server.appUrl, null));
  await withClient(server.ownerUrl, (client) => client.query(`update audit_event set result = 'refused' where tenant_id = $1 and seq = $2`, [tenantId, Math.floor(links / 2)]));
  const [broken, until] = await seconds(() => verifyAudit(server.appUrl, null));
  if (whole[0]?.fault || whole[0]?.count !== links || broken[0]?.fault?.seq !== Math.floor(links / 2)) throw new Error(JSON.stringify([whole, broken]));
  const text = `${new Date().toISOString().slice(0, 10)}, ${machine()}.

| work | must reach | measured |
| --- | --- | --- |
| ${links} links verified | ≤ 60 s for 1,000,000 | **${took.toFixed(1)} s** |
| a change in the middle found | | ${until.toFixed(1)} s |`;
  console.log(text);
  await writeChapter(join(import.meta.dirname, 'RESULTS.md'), 'Verifying the audit chain', text);
} finally {
  await server.stop();
  await rm(dataDir, { recursive: true, force: true });
}
