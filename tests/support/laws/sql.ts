/** A key, constraint or index: where it is declared, its kind, columns in order, and what it points at. */
export interface Key {
  readonly file: string;
  readonly kind: 'primary key' | 'unique' | 'foreign key' | 'index';
  readonly columns: readonly string[];
  readonly references?: string;
}

/** A table as the migrations leave it. */
export interface Table {
  readonly name: string;
  readonly file: string;
  readonly columns: Map<string, { readonly type: string; readonly file: string }>;
  readonly keys: Key[];
  enabled: boolean;
  forced: boolean;
  policies: number;
}

/** SQL without comments, strings emptied, lower case, spaces single: enough to read declarations from. */
export const bare = (sql: string): string =>
  sql.replace(/--[^\n]*|\/\*[\s\S]*?\*\//g, ' ').replace(/\$(\w*)\$[\s\S]*?\$\1\$/g, "''").replace(/'(?:[^']|'')*'/g, "''").replace(/"/g, '').replace(/\s+/g, ' ').toLowerCase();

/** The statements of a migration, bared. */
const statementsOf = (sql: string): string[] => bare(sql).split(';').map((each) => each.trim()).filter(Boolean);

const list = (text = ''): string[] => partsOf(text).map((part) => part.trim().replace(/ .*/, ''));

/** Splits at commas outside brackets. */
function partsOf(text: string): string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const letter of text) {
    depth += letter === '(' ? 1 : letter === ')' ? -1 : 0;
    if (letter === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts.map((part) => part.trim()).filter(Boolean);
}

/** Reads one line of a table: a constraint, or a column with the constraints written behind it. */
function readPart(table: Table, file: string, part: string): void {
  const rest = part.replace(/^constraint \w+ /, '');
  const constraint = /^(primary key|unique(?: nulls not distinct)?|foreign key)\s*\(([^)]*)\)(?: references (\w+))?/.exec(rest);
  if (constraint) {
    const kind = constraint[1]?.startsWith('unique') ? 'unique' : constraint[1] as Key['kind'];
    table.keys.push({ file, kind, columns: list(constraint[2]), ...(constraint[3] ? { references: constraint[3] } : {}) });
    return;
  }
  if (/^(check|exclude|like)\b/.test(rest)) return;
  const [, column = '', type = ''] = /^(\w+) (.*)$/.exec(rest) ?? [];
  table.columns.set(column, { type, file });
  if (/\bprimary key\b/.test(type)) table.keys.push({ file, kind: 'primary key', columns: [column] });
  if (/\bunique\b/.test(type)) table.keys.push({ file, kind: 'unique', columns: [column] });
  const target = /\breferences (\w+)/.exec(type)?.[1];
  if (target) table.keys.push({ file, kind: 'foreign key', columns: [column], references: target });
}

function readStatement(tables: Map<string, Table>, file: string, statement: string): void {
  const created = /^create (?:unlogged )?table (?:if not exists )?(\w+) ?\((.*)\)/.exec(statement);
  if (created?.[1]) {
    const table: Table = { name: created[1], file, columns: new Map(), keys: [], enabled: false, forced: false, policies: 0 };
    tables.set(table.name, table);
    for (const part of partsOf(created[2] ?? '')) readPart(table, file, part);
  }
  const index = /^create (unique )?index (?:concurrently )?(?:if not exists )?(?:\w+ )?on (\w+)(?: using \w+)? ?\((.*)/.exec(statement);
  if (index?.[2]) tables.get(index[2])?.keys.push({ file, kind: index[1] ? 'unique' : 'index', columns: list(index[3]?.replace(/\)( (where|include|with) .*)?$/, '')) });
  const altered = /^alter table (?:if exists )?(?:only )?(\w+) (.*)$/.exec(statement);
  const table = altered?.[1] ? tables.get(altered[1]) : undefined;
  for (const change of table ? partsOf(altered?.[2] ?? '') : []) {
    if (!table) break;
    if (/^enable row level security/.test(change)) table.enabled = true;
    if (/^force row level security/.test(change)) table.forced = true;
    if (/^add (column )?/.test(change)) readPart(table, file, change.replace(/^add (column )?(if not exists )?/, ''));
  }
  const policy = /^create policy \w+ on (\w+)/.exec(statement)?.[1];
  const guarded = policy ? tables.get(policy) : undefined;
  if (guarded) guarded.policies += 1;
  const dropped = /^drop table (?:if exists )?(\w+)/.exec(statement)?.[1];
  if (dropped) tables.delete(dropped);
}

/** Every table the migrations leave behind, read in their order. */
export function tablesOf(migrations: readonly (readonly [file: string, sql: string])[]): Table[] {
  const tables = new Map<string, Table>();
  for (const [file, sql] of migrations) for (const statement of statementsOf(sql)) readStatement(tables, file, statement);
  return [...tables.values()];
}
