import pg from 'pg';
import { noteStatement } from '../../tools/sink.ts';

type Query = (this: pg.Client, first: string | { readonly text?: string }, ...rest: unknown[]) => unknown;

/** The role a database lets the program in as; what tests arrange with others is none of its statements. */
const isProgram = (client: pg.Client): boolean => client.user === 'xiangyi_app';

const noted = new Set<string>();

/** Keeps each statement that the program sends to a database in this process, once: an older server is asked about all of them at the end of a run. */
export function noteProgramStatements(): void {
  if (!process.env['XIANGYI_TEST_SINK'] || pg.Client.prototype.query.name === 'noting') return;
  const original = pg.Client.prototype.query as Query;
  const noting: Query = function noting(first, ...rest) {
    const text = typeof first === 'string' ? first : first.text;
    if (text !== undefined && !noted.has(text) && isProgram(this)) {
      noted.add(text);
      noteStatement(text);
    }
    return original.call(this, first, ...rest);
  };
  pg.Client.prototype.query = noting as typeof pg.Client.prototype.query;
}
