import { withClient } from '#platform/db/open-client.ts';

/** Count and hash of every table of a database: whatever row changed, changes it. */
export async function digestOf(ownerUrl: string, leaveOut: readonly string[] = []): Promise<Record<string, string>> {
  return withClient(ownerUrl, async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(`select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`);
    const parts = tables.filter(({ name }) => !leaveOut.includes(name)).map(({ name }) => `select '${name}' as name, count(*)::text || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as digest from ${name} t`);
    const { rows } = await client.query<{ name: string; digest: string }>(parts.join(' union all '));
    return Object.fromEntries(rows.map(({ name, digest }) => [name, digest]));
  });
}
