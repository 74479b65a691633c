import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '#platform/db/embedded.ts';
import { migrate } from '#platform/db/migrate.ts';
import { withClient } from '#platform/db/open-client.ts';
import { statementsIn } from './sink.ts';

/** What an older PostgreSQL says to the statements of a run. */
export interface Floor {
  /** So many different statements it understands. */
  readonly prepared: number;
  /** Those it cannot, each with its reason. */
  readonly refused: readonly { readonly statement: string; readonly reason: string }[];
}

/** What a transaction is made of; the rest of a message is asked about. */
const frame = /^begin(?: read only)?; select set_config\('xiangyi\.tenant', '[^']*', true\);?|; commit$/g;
/** What is not asked about: a server prepares only what reads or changes rows. */
const unasked = /^(begin|start transaction|commit|rollback|savepoint|release|lock|set|show|listen|notify|create temporary|drop|copy)\b/i;

/** Has a server of these binaries prepare every statement that a run has kept, on the tables as they are now: each is parsed and every name, function and type in it is looked up. None is run. */
export async function prepareAll(sink: string, binDir: string): Promise<Floor> {
  const statements = new Set(statementsIn(sink).map((text) => text.trim().replaceAll(frame, '').trim()).filter((text) => text !== '' && !unasked.test(text)));
  const dataDir = await mkdtemp(join(tmpdir(), 'xiangyi-floor-'));
  const server = await startEmbedded({ dataDir, binDir, log: () => undefined });
  try {
    await migrate(server.ownerUrl);
    const refused = await withClient(server.appUrl, async (client) => {
      const found: { statement: string; reason: string }[] = [];
      for (const statement of statements) {
        try {
          await client.query(`prepare tried as ${statement}`);
          await client.query('deallocate tried');
        } catch (error) {
          found.push({ statement, reason: error instanceof Error ? error.message : String(error) });
        }
      }
      return found;
    });
    return { prepared: statements.size - refused.length, refused };
  } finally {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}
