import pg from 'pg';
import { noteStatement } from '../../tools/sink.ts';

type Query = (this: pg.Client, first: string | { readonly text?: string }, ...rest: unknown[]) => unknown;

/** The role a database lets the program in as. Its pool hands the driver an object each time: a bare text is what a test asks in that role. */
const isProgram = (client: pg.Client, first: Parameters<Query>[0]): first is { readonly text?: string } => client.user === 'xiangyi_app' && typeof first !== 'string';

const noted = new Set<string>();

/** Keeps each statement that the program sends to a database in this process, once: an older server is asked about all of them at the end of a run. */
export function noteProgramStatements(): void {
  if (!process.env['XIANGYI_TEST_SINK'] || pg.Client.prototype.query.name === 'noting') return;
  const original = pg.Client.prototype.query as Query;
  const noting: Query = function noting(first, ...rest) {
    if (isProgram(this, first) && first.text !== undefined && !noted.has(first.text)) {
      noted.add(first.text);
      noteStatement(first.text);
    }
    return original.call(this, first, ...rest);
  };
  pg.Client.prototype.query = noting as typeof pg.Client.prototype.query;
}
