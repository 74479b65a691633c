import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { cpus, release, totalmem } from 'node:os';
import type { BenchRow } from './rows.ts';

/** What one round of a row cost, ms a request: CPU of server and database, wall time, and the two baselines. */
export interface Figures {
  readonly server: number;
  readonly database: number;
  readonly wall: number;
  readonly http: number;
  readonly sql: number;
  readonly sqlWall: number;
}

/** A row with what was measured. */
export interface Result {
  readonly row: BenchRow;
  readonly statements: number;
  readonly figures: readonly Figures[];
}

const heads = ['work', 'must reach', 'CPU', 'server + database', 'node:http', '×', 'same SQL', '×', 'statements', 'rate ÷ bare driver'];

const ms = (value: number): string => `${value.toFixed(2)} ms`;

function line({ row, statements, figures }: Result, median: (values: readonly number[]) => number): string[] {
  const of = (pick: (one: Figures) => number): number => median(figures.map(pick));
  const whole = (one: Figures): number => one.server + one.database;
  return [
    row.name, row.must, `**${ms(of(whole))}**`, `${of((one) => one.server).toFixed(2)} + ${of((one) => one.database).toFixed(2)}`,
    ms(of((one) => one.http)), of((one) => whole(one) / one.http).toFixed(1), ms(of((one) => one.sql)), of((one) => whole(one) / one.sql).toFixed(2),
    String(statements), row.writes ? of((one) => one.sqlWall / one.wall).toFixed(2) : '–',
  ];
}

/** The machine, in a line. */
export function machine(): string {
  const load = readFileSync('/proc/loadavg', 'utf8').split(' ')[0];
  return `${cpus().length} × ${cpus()[0]?.model ?? 'CPU'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Linux ${release()}, Node ${process.versions.node}, load ${load}`;
}

/** Replaces one chapter of the results, which runs to the next heading, and leaves the others. */
export async function writeChapter(path: string, title: string, text: string): Promise<void> {
  const before = await readFile(path, 'utf8').catch(() => '# Results\n');
  const chapters = before.split(/^(?=## )/m).filter((chapter) => !chapter.startsWith(`## ${title}\n`));
  await writeFile(path, `${[...chapters.map((chapter) => chapter.trimEnd()), `## ${title}\n\n${text.trim()}`].join('\n\n')}\n`);
}

/** Prints the results and keeps them with the machine and the date. */
export async function writeResults(path: string, results: readonly Result[], size: { opinions: number; suggestions: number; rounds: number }, median: (values: readonly number[]) => number): Promise<void> {
  const rows = [heads, heads.map(() => '---'), ...results.map((result) => line(result, median))].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  const text = `${new Date().toISOString().slice(0, 10)}, ${machine()}.

One town with ${size.opinions} opinions and ${size.suggestions} suggestions; one connection, one request after the other; medians of ${size.rounds} rounds in which the
program, node:http and the bare driver took turns. CPU is that of the program and of all processes of its database, from
/proc. "node:http" answers the same bytes and does nothing else; "same SQL" sends the statements of the request, as the
program sends them, from a process that does nothing else (its CPU and the database's).

${rows}`;
  console.log(`\n${text}\n`);
  await writeChapter(path, 'CPU a request', text);
}
