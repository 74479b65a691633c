/** The last migration of the program that is in use: what comes after it must leave that program running. */
export const baseline = 13;

const forbids = 'forbids old writers what they write:';

const contracting: readonly (readonly [string, RegExp])[] = [
  ['takes something away', /\bdrop\s+(table|column|view|function|schema|type)\b/i],
  ['gives something another name', /\brename\s+(to|column|constraint)\b/i],
  ['makes an empty field a must', /\bset\s+not\s+null\b/i],
  ['changes what kind of value a column holds', /\balter\s+(column\s+)?\w+\s+(set\s+data\s+)?type\b/i],
  ['takes a default away', /\bdrop\s+default\b/i],
  ['adds a column that old writers leave empty but must not', /\badd\s+column\s+(if\s+not\s+exists\s+)?\w+\s+(?![^,;]*\bdefault\b)[^,;]*\bnot\s+null\b/i],
  [`${forbids} a narrower check on a table that is there`, /\balter\s+table\s+\w+\s+(?:[^;]*,\s*)?add\s+(constraint\s+\w+\s+)?(check|unique|foreign|primary)\b/i],
];

const uniqueIndex = /\bcreate\s+unique\s+index\s+(?:concurrently\s+)?(?:if\s+not\s+exists\s+)?(?:(\w+)\s+)?on\s+(?:only\s+)?(\w+)\s*(?:using\s+\w+\s*)?\(([^)]*)\)/i;

const bareOf = (sql: string): string => sql.replace(/--[^\n]*/g, '').replace(/'(?:[^']|'')*'/g, "''");
const alteredTable = (statement: string): string => /alter\s+table\s+(?:if\s+exists\s+)?(\w+)/i.exec(statement)?.[1] ?? '';
const columnsAdded = (sql: string): string[] => [...sql.matchAll(/add\s+column\s+(?:if\s+not\s+exists\s+)?(\w+)/gi)].map(([, name]) => name ?? '');

/** The columns a migration adds, by table: the program in use, which knows none of them, leaves them empty. */
export const addedBy = (sql: string): string[] => bareOf(sql).split(';').flatMap((statement) => columnsAdded(statement).map((name) => `${alteredTable(statement)}.${name}`));

/** Why a migration would break the program that is still running beside it; empty where it only adds. `unknown`: columns that program does not know. */
export function contractions(sql: string, unknown: ReadonlySet<string> = new Set()): string[] {
  const bare = bareOf(sql);
  // A check that is dropped and put back wider in the same migration only adds.
  const widened = new Set([...bare.matchAll(/drop\s+constraint\s+(?:if\s+exists\s+)?(\w+)/gi)].map(([, name]) => name));
  // A key that leads from a column the program in use does not know binds nobody who leaves that column empty.
  const added = new Set([...unknown, ...addedBy(sql)]);
  const fromAdded = (statement: string) => /foreign\s+key\s*\(([^)]*)\)/i.exec(statement)?.[1]?.split(',').some((column) => added.has(`${alteredTable(statement)}.${column.trim()}`)) ?? false;
  // An index that is dropped and put back wider in the same migration only adds.
  const dropped = new Set([...bare.matchAll(/drop\s+index\s+(?:if\s+exists\s+)?(\w+)/gi)].map(([, name]) => name));
  const made = new Set([...bare.matchAll(/create\s+table\s+(?:if\s+not\s+exists\s+)?(\w+)/gi)].map(([, name]) => name));
  // A second row of what was free so far is refused to old writers, unless they write no such table or leave one of its columns empty.
  const isNarrower = (statement: string) => {
    const [, name = '', table = '', columns = ''] = uniqueIndex.exec(statement) ?? [];
    const binds = /\bnulls\s+not\s+distinct\b/i.test(statement) || !(columns.match(/\w+/g) ?? []).some((column) => added.has(`${table}.${column}`));
    return table !== '' && !made.has(table) && !dropped.has(name) && binds;
  };
  return bare.split(';').flatMap((statement) => {
    const again = /add\s+constraint\s+(\w+)/i.exec(statement)?.[1];
    const found = contracting.filter(([, pattern]) => pattern.test(statement)).map(([why]) => why).filter((why) => !(why.startsWith(forbids) && ((again && widened.has(again)) || fromAdded(statement))));
    return [...found, ...(isNarrower(statement) ? [`${forbids} only one of a kind in a table that is there`] : [])].map((why) => `${why}: ${statement.trim().replace(/\s+/g, ' ').slice(0, 120)}`);
  });
}
