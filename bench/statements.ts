import pg from 'pg';

/** One statement as the program sent it. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

type Query = (this: pg.Client, first: string | pg.QueryConfig, ...rest: unknown[]) => unknown;

/** Notes every statement that goes through the driver in this process, from the call of `start` to that of `stop`. */
export function recorder(): { start(): void; stop(): Statement[] } {
  let noted: Statement[] | null = null;
  const original = pg.Client.prototype.query as Query;
  const noting: Query = function noting(first, ...rest) {
    if (typeof first === 'string') noted?.push({ text: first, values: Array.isArray(rest[0]) ? rest[0] as unknown[] : [] });
    else if (typeof first.text === 'string') noted?.push({ text: first.text, values: first.values ?? [] });
    return original.call(this, first, ...rest);
  };
  pg.Client.prototype.query = noting as typeof pg.Client.prototype.query;
  return {
    start: () => { noted = []; },
    stop: () => {
      const statements = noted ?? [];
      noted = null;
      return statements;
    },
  };
}
