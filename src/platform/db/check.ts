import type pg from 'pg';
import { migrationsDir, readMigrations } from './migrate.ts';
import { withClient } from './open-client.ts';
import { StartFailure, errorCode } from './start-failure.ts';

const oldestMajor = 15;

interface Facts {
  readonly version: number;
  readonly encoding: string;
  readonly ctype: string;
  readonly role: string;
  readonly superuser: boolean;
  readonly passesWall: boolean;
  readonly ownsTables: boolean;
}

// Membership counts like the attribute itself: `set role` would be enough to use it.
const factsQuery = `
  select current_setting('server_version_num')::int as version,
    pg_encoding_to_char(d.encoding) as encoding, d.datctype as ctype, current_user as role,
    exists (select from pg_roles r where r.rolsuper and pg_has_role(current_user, r.oid, 'member')) as superuser,
    exists (select from pg_roles r where r.rolbypassrls and pg_has_role(current_user, r.oid, 'member')) as "passesWall",
    exists (select from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
      and pg_has_role(current_user, c.relowner, 'member')) as "ownsTables"
  from pg_database d where d.datname = current_database()`;

async function readFacts(client: pg.Client): Promise<Facts> {
  const { rows } = await client.query<Facts>(factsQuery);
  return rows[0] as Facts;
}

function checkServer({ version, encoding, ctype }: Facts): void {
  const major = Math.floor(version / 10_000);
  if (major < oldestMajor) throw new StartFailure('database-too-old', { have: major, want: oldestMajor });
  if (encoding !== 'UTF8' || !/\.utf-?8$/i.test(ctype)) throw new StartFailure('database-not-utf8', { have: `${encoding}, LC_CTYPE ${ctype}` });
}

function checkRole({ role, superuser, passesWall, ownsTables }: Facts): void {
  const why = superuser ? 'SUPERUSER' : passesWall ? 'BYPASSRLS' : ownsTables ? 'OWNER' : null;
  if (why) throw new StartFailure('role-too-powerful', { have: role, why });
}

/** Number and name of the last migration of a database, null when it has none. */
async function lastMigration(client: pg.Client): Promise<{ number: number; name: string } | null> {
  try {
    const { rows } = await client.query<{ number: number; name: string }>('select number, name from schema_migration order by number desc limit 1');
    return rows[0] ?? null;
  } catch (error) {
    if (errorCode(error) === '42P01') return null;
    throw error;
  }
}

async function checkSchema(client: pg.Client, dir: string): Promise<void> {
  const want = (await readMigrations(dir)).at(-1);
  const have = await lastMigration(client);
  if ((have?.number ?? 0) > (want?.number ?? 0)) throw new StartFailure('database-newer', { have: have?.name ?? '-', want: want?.name ?? '-' });
  if ((have?.number ?? 0) < (want?.number ?? 0)) throw new StartFailure('database-older', { have: have?.name ?? '-', want: want?.name ?? '-' });
}

/**
 * Looks whether the program may run on this database with this role.
 * @throws StartFailure database-too-old, database-not-utf8, role-too-powerful, database-newer, database-older, or that of `openClient`.
 */
export const checkDatabase = (appUrl: string, dir: string = migrationsDir): Promise<void> => withClient(appUrl, async (client) => {
  const facts = await readFacts(client);
  checkServer(facts);
  checkRole(facts);
  await checkSchema(client, dir);
});
