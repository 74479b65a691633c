import pg from 'pg';

/** One statement as the program sent it. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
  /** Which connection it went over, 0 for the first used: some are on purpose outside the transaction. */
  readonly connection: number;
}

type Query = (this: pg.Client, first: string | pg.QueryConfig, ...rest: unknown[]) => unknown;

/** Notes every statement that goes through the driver in this process, from the call of `start` to that of `stop`. */
export function recorder(): { start(): void; stop(): Statement[] } {
  let noted: Statement[] | null = null;
  let connections: pg.Client[] = [];
  const original = pg.Client.prototype.query as Query;
  const noting: Query = function noting(first, ...rest) {
    if (!connections.includes(this)) connections.push(this);
    const connection = connections.indexOf(this);
    if (typeof first === 'string') noted?.push({ text: first, values: Array.isArray(rest[0]) ? rest[0] as unknown[] : [], connection });
    else if (typeof first.text === 'string') noted?.push({ text: first.text, values: first.values ?? [], connection });
    return original.call(this, first, ...rest);
  };
  pg.Client.prototype.query = noting as typeof pg.Client.prototype.query;
  return {
    start: () => { [noted, connections] = [[], []]; },
    stop: () => {
      const statements = noted ?? [];
      noted = null;
      return statements;
    },
  };
}
