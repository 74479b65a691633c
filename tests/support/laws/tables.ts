import { pathsOf, scriptOf, scriptsOf, type SourceTree } from '#tests/support/source-tree.ts';
import type { Law } from './law.ts';
import { exportedObject, leavesOf, stringsOf } from './literal.ts';
import { bare, tablesOf, type Table } from './sql.ts';

const list = 'db/global-tables.ts';
const folder = /^db\/migrations\/.*\.sql$/;

const tablesIn = (tree: SourceTree): Table[] => tablesOf(pathsOf(tree, folder).map((path) => [path, tree.get(path) ?? '']));

/** Tables without a tenant in their key, with their reasons. */
function globalsIn(tree: SourceTree): Map<string, string | null> {
  const declared = tree.has(list) ? exportedObject(scriptOf(tree, list)) : undefined;
  return declared ? leavesOf(declared) : new Map();
}

const planted = (sql: string) => ({ 'db/migrations/0003_station.sql': sql });
const wall = (table: string) => `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY; ALTER TABLE ${table} FORCE ROW LEVEL SECURITY; CREATE POLICY tenant ON ${table} USING (true);`;
const sound = 'CREATE TABLE visit (tenant_id uuid, id uuid, station_id uuid, PRIMARY KEY (tenant_id, id)';

/** Law 8, keys. */
export const tenantFirst: Law = {
  sentence: 'every table, unique constraint, foreign key and index starts with tenant_id, or the table stands in db/global-tables.ts',
  breaches: (tree) => {
    const globals = globalsIn(tree);
    return tablesIn(tree).flatMap((table) => {
      if (globals.has(table.name)) {
        return table.keys.filter(({ references }) => references && !globals.has(references)).map(({ file, references }) => `${file} ${table.name} is global and points at the tenant table ${references}`);
      }
      const loose = table.keys.filter(({ columns, references }) => columns[0] !== 'tenant_id' && !(references && globals.has(references)));
      return [
        ...(table.keys.some(({ kind }) => kind === 'primary key') ? [] : [`${table.file} ${table.name} has no primary key`]),
        ...loose.map(({ file, kind, columns }) => `${file} ${table.name}: ${kind} (${columns.join(', ')}) does not start with tenant_id`),
      ];
    });
  },
  faults: {
    'a key without a tenant': planted(`CREATE TABLE visit (id uuid PRIMARY KEY); ${wall('visit')}`),
    'no key at all': planted(`CREATE TABLE visit (tenant_id uuid, id uuid); ${wall('visit')}`),
    'a unique name across tenants': planted(`${sound}, name text UNIQUE); ${wall('visit')}`),
    'a foreign key that crosses tenants': planted(`${sound}, FOREIGN KEY (station_id) REFERENCES station (id)); ${wall('visit')}`),
    'a foreign key behind a column': planted(`ALTER TABLE station ADD COLUMN parent_id uuid REFERENCES station;`),
    'an index over all tenants': planted('CREATE INDEX station_by_name ON station USING gin (name);'),
    'a unique index over all tenants': planted("CREATE UNIQUE INDEX station_by_name ON station (lower(name), tenant_id) WHERE name <> '';"),
    'a constraint added later': planted('ALTER TABLE station ADD CONSTRAINT one_name UNIQUE (name);'),
    'a dictionary that points at tenants': planted('ALTER TABLE place ADD COLUMN station_id uuid REFERENCES station;'),
  },
};

/** Law 8, the second wall. */
export const rowSecurity: Law = {
  sentence: 'every table of a tenant has row level security enabled and forced, with a policy',
  breaches: (tree) => {
    const globals = globalsIn(tree);
    return tablesIn(tree).filter(({ name }) => !globals.has(name)).flatMap(({ file, name, enabled, forced, policies }) => [
      ...(enabled ? [] : [`${file} ${name}: row level security is not enabled`]),
      ...(forced ? [] : [`${file} ${name}: row level security is not forced`]),
      ...(policies > 0 ? [] : [`${file} ${name} has no policy`]),
    ]);
  },
  faults: {
    'no wall': planted(`${sound});`),
    'a wall the owner may step over': planted(`${sound}); ALTER TABLE visit ENABLE ROW LEVEL SECURITY; CREATE POLICY tenant ON visit USING (true);`),
    'a wall without a policy': planted(`${sound}); ALTER TABLE visit ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;`),
  },
};

/** Law 8, the list of exceptions. */
export const reasons: Law = {
  sentence: 'every table in db/global-tables.ts exists and says why it stands outside the tenants',
  breaches: (tree) => {
    // The migration runner keeps its own book, made before the first migration.
    const made = pathsOf(tree, /^src\/platform\/db\//).flatMap((path) => [...(tree.get(path) ?? '').matchAll(/create table (?:if not exists )?(\w+)/gi)].map((found) => found[1]));
    const names = new Set([...tablesIn(tree).map(({ name }) => name), ...made]);
    return [...globalsIn(tree)].flatMap(([name, reason]) => [
      ...(names.has(name) ? [] : [`${list} lists ${name}, which no migration makes`]),
      ...(reason && reason.length >= 15 ? [] : [`${list} gives no reason for ${name}`]),
    ]);
  },
  faults: {
    'a table that is gone': { [list]: "export const globalTables = { place: 'the same for every town', ghost: 'the same for every town' };\n" },
    'no reason': { [list]: "export const globalTables = { place: 'because' };\n" },
  },
};

const portable: readonly (readonly [RegExp, string])[] = [
  [/\bcreate (or replace )?(constraint )?trigger\b/, 'a trigger'],
  [/\b(?<!not )deferrable\b|\bset constraints\b/, 'a deferrable constraint'],
  [/\bexclude (using )?/, 'an exclusion constraint'],
  [/\binherits\b/, 'inheritance'],
  [/\bprepare transaction\b/, 'two-phase commit'],
  [/\bpg_(try_)?advisory_lock\b/, 'a session advisory lock'],
  [/\bcreate (global |local )?temp(orary)? table\b/, 'a temporary table'],
  [/\b(serial|bigserial)\b|\bgenerated (always|by default) as identity\b|\bgen_random_uuid\b|\buuid_generate/, 'an id made by the database'],
  [/\bpg_catalog\b|\bpg_(class|attribute|constraint|namespace)\b/, 'pg_catalog'],
];

const oddities = (sql: string) => portable.filter(([pattern]) => pattern.test(bare(sql))).map(([, what]) => what);

/** Storage, the dialect every PostgreSQL kin understands. */
export const plainSql: Law = {
  sentence: 'no triggers, deferrable or exclusion constraints, inheritance, two-phase commit, session locks or ids made by the database',
  breaches: (tree) => [
    ...pathsOf(tree, folder).flatMap((path) => oddities(tree.get(path) ?? '').map((what) => `${path} uses ${what}`)),
    // The embedded server's launcher and the start-up check are the two places that must look behind the tables.
    ...scriptsOf(tree, /^src\/(?!platform\/db\/)/).flatMap((script) =>
      stringsOf(script).flatMap(({ text }) => (/\b(select|insert|update|delete|create|prepare)\b|pg_/i.test(text) ? oddities(text) : []).map((what) => `${script.path} uses ${what}`))),
  ],
  faults: {
    'a trigger': planted('CREATE TRIGGER t AFTER INSERT ON station EXECUTE FUNCTION f();'),
    'a deferrable key': planted('ALTER TABLE station ADD UNIQUE (tenant_id, name) DEFERRABLE;'),
    'an exclusion constraint': planted('ALTER TABLE station ADD EXCLUDE USING gist (name WITH =);'),
    'a child table': planted('CREATE TABLE child () INHERITS (station);'),
    'an id from the database': planted('ALTER TABLE station ADD COLUMN other uuid DEFAULT gen_random_uuid();'),
    'a session lock in a store': { 'src/features/station/store.ts': "/** L. */\nexport const lock = 'select pg_advisory_lock(1)';\n" },
  },
};

const suffixes: readonly (readonly [RegExp, RegExp, string])[] = [
  [/_on$/, /^date\b/, 'a date'],
  [/(^|_)at$/, /^timestamptz|^timestamp with time zone/, 'an instant with its zone'],
  [/_count$/, /^(small|big)?int/, 'a number'],
  [/(^|_)(id)$/, /^uuid\b/, 'a uuid'],
];

/** Law 9, names that promise a type. */
export const honestColumns: Law = {
  sentence: 'columns keep what their names promise: _on is a date, _at an instant, _count a number, _id a uuid; migrations are NNNN_name.sql',
  breaches: (tree) => [
    ...tablesIn(tree).flatMap(({ name, columns }) => [...columns].flatMap(([column, { type, file }]) =>
      suffixes.filter(([suffix, wanted]) => suffix.test(column) && !wanted.test(type)).map(([, , what]) => `${file} ${name}.${column} is not ${what}`))),
    ...pathsOf(tree, /^db\/migrations\//).filter((path, place, all) => !/\/\d{4}_[a-z0-9_]+\.sql$/.test(path) || all[place - 1]?.slice(0, 18) === path.slice(0, 18))
      .map((path) => `${path} is not the next NNNN_<feature>_<what>.sql`),
  ],
  faults: {
    'a day with a time': planted('ALTER TABLE station ADD COLUMN closed_on timestamptz;'),
    'an instant without a zone': planted('ALTER TABLE station ADD COLUMN closed_at timestamp;'),
    'a count as text': planted('ALTER TABLE station ADD COLUMN seat_count text;'),
    'a number used twice': { 'db/migrations/0002_visit.sql': 'SELECT 1;' },
  },
};
