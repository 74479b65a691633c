import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beginIn } from '#platform/db/connect.ts';
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

/** Where Debian puts the oldest PostgreSQL we promise to run on. */
export const floorFolder = '/usr/lib/postgresql/15/bin';

const aTenant = '00000000-0000-7000-8000-000000000000';
/** How messages begin a transaction, before and after the id of the tenant. */
const frames = (['read', 'write'] as const).map((mode) => beginIn(aTenant, mode).split(aTenant));

/** A message without the transaction around it: what is left is asked about. */
function unframed(message: string): string {
  for (const [before = '', after = ''] of frames) {
    const rest = message.slice(before.length + aTenant.length);
    if (message.startsWith(before) && rest.startsWith(after)) return rest.slice(after.length).replace(/^;/, '').trim().replace(/;\s*commit$/, '');
  }
  return message;
}

/** What is not asked about: a server prepares only what reads or changes rows. */
const unasked = /^(begin|start transaction|commit|rollback|savepoint|release|lock|set|show|listen|notify|create temporary|drop|copy)\b/i;
const quoted = /'(?:[^']|'')*'|"(?:[^"]|"")*"|\$(\w*)\$[\s\S]*?\$\1\$|--[^\n]*|\/\*[\s\S]*?\*\//g;
/** Only the first of several would be prepared, and the others run; a frame we do not know looks like this. */
const isSeveral = (text: string): boolean => /;\s*\S/.test(text.replaceAll(quoted, ''));

/** Has a server of these binaries, or the one we bring, prepare every statement that a run has kept, on the tables as they are now: each is parsed and every name, function and type in it is looked up. None is run. */
export async function prepareAll(sink: string, binDir?: string): Promise<Floor> {
  const texts = [...new Set(statementsIn(sink).map((text) => unframed(text.trim())))].filter((text) => text !== '');
  const statements = texts.filter((text) => !isSeveral(text) && !unasked.test(text));
  const several = texts.filter(isSeveral).map((statement) => ({ statement, reason: 'several statements in one message, and no transaction of ours around one' }));
  const dataDir = await mkdtemp(join(tmpdir(), 'xiangyi-floor-'));
  const server = await startEmbedded({ dataDir, log: () => undefined, ...(binDir ? { binDir } : {}) });
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
    return { prepared: statements.length - refused.length, refused: [...several, ...refused] };
  } finally {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}
