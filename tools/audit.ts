import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { say } from '#apps/server/say.ts';
import { saidOfHead } from '#features/audit/rules.ts';
import { type ChainFault, verifyChain } from '#platform/audit.ts';
import { type Database, type Tx, connect } from '#platform/db/connect.ts';
import { type Signer, signerIn } from '#platform/sign.ts';
import { Complaint } from './command.ts';

/** Why a record cannot be trusted: a broken chain, a signature that is not ours, or no key to check signatures with. */
export type AuditFault = ChainFault['fault'] | 'signatureWrong' | 'keyMissing';

/** What was found of one town; `count` links hold, `sealCount` published heads carry our signature. */
export interface TownAudit {
  readonly code: string;
  readonly name: string;
  readonly count: number;
  readonly sealCount: number;
  readonly fault: { readonly seq: number; readonly fault: AuditFault } | null;
}

/** The signer of a data folder; null where its key is not there. Never makes one. */
export function presentSigner(dataDir: string): Signer | null {
  const keysDir = join(dataDir, 'keys');
  return existsSync(join(keysDir, 'signing.pem')) ? signerIn(keysDir) : null;
}

/** One moment of one town: others may go on writing while the chain is walked. */
const atOneMoment = <T>(database: Database, tenantId: string, work: (tx: Tx) => Promise<T>): Promise<T> =>
  database.bare.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(async (db) => {
    await sql`select set_config('xiangyi.tenant', ${tenantId}, true)`.execute(db);
    return work({ tenantId, db });
  });

/** Compares every published head with its signature: how many are ours, and the first that is not. */
async function checkSeals({ tenantId, db }: Tx, signer: Signer | null | 'unchecked'): Promise<Pick<TownAudit, 'sealCount' | 'fault'>> {
  const seals = await db.selectFrom('auditSeal').select(['seq', 'hash', 'at', 'signature']).where('tenantId', '=', tenantId).orderBy('seq').execute();
  if (signer === 'unchecked') return { sealCount: 0, fault: null };
  if (!signer) return { sealCount: 0, fault: seals[0] ? { seq: seals[0].seq, fault: 'keyMissing' } : null };
  const wrong = seals.findIndex(({ seq, hash, at, signature }) => !signer.verify(saidOfHead(tenantId, seq, hash, at), signature));
  if (wrong < 0) return { sealCount: seals.length, fault: null };
  return { sealCount: wrong, fault: { seq: seals[wrong]?.seq ?? 0, fault: 'signatureWrong' } };
}

/** Verifies every town of a database; the role may be the program's or the owner's. `unchecked` leaves the signatures alone, where the keys come later. */
export async function verifyAudit(url: string, signer: Signer | null | 'unchecked'): Promise<TownAudit[]> {
  const database = connect(url, { max: 1 });
  try {
    const found: TownAudit[] = [];
    for (const { id, code, name } of await database.bare.selectFrom('tenant').select(['id', 'code', 'name']).orderBy('code').execute()) {
      found.push(await atOneMoment(database, id, async (tx) => {
        const chain = await verifyChain(tx);
        const seals = await checkSeals(tx, signer);
        return { code, name, count: chain.count, sealCount: seals.sealCount, fault: chain.fault ?? seals.fault };
      }));
    }
    return found;
  } finally {
    await database.close();
  }
}

const faultWords: Readonly<Record<AuditFault, readonly [zh: string, en: string]>> = {
  changed: ['内容被改动', 'was changed'],
  missing: ['缺失', 'is missing'],
  tailCut: ['及以后被删去', 'and what followed was cut off'],
  sealBroken: ['与公布过的签名不符', 'is not what was published'],
  signatureWrong: ['处公布的签名不是本机签的', 'carries a published head that was not signed by this installation'],
  keyMissing: ['处的签名无法核对（数据文件夹里没有 keys/signing.pem）', 'carries a signature that cannot be checked (there is no keys/signing.pem in the data folder)'],
};

/** Prints a line a town; a Complaint when any is not whole. */
export function tellAudit(towns: readonly TownAudit[]): void {
  for (const { code, name, count, sealCount, fault } of towns) {
    if (!fault) say(`✓ ${name}（${code}）：${count} 条留痕完好，${sealCount} 个公布的签名有效`, `${count} links whole, ${sealCount} signatures valid`);
    else say(`✗ ${name}（${code}）：第 ${fault.seq} 条${faultWords[fault.fault][0]}`, `link ${fault.seq} ${faultWords[fault.fault][1]}`);
  }
  const broken = towns.filter(({ fault }) => fault !== null).length;
  if (broken > 0) throw new Complaint(`留痕核对没有通过：${towns.length} 个单位中有 ${broken} 个不完整。`, `The audit is not whole: ${broken} of ${towns.length} towns have a fault.`);
  say(`${towns.length} 个单位的留痕全部完好。`, towns.length === 1 ? 'The audit of 1 town is whole.' : `The audits of all ${towns.length} towns are whole.`);
}
