import { once } from 'node:events';
import { Readable, type Duplex } from 'node:stream';
import type pg from 'pg';

/** What the driver does with a COPY but does not declare in its types. */
interface Wire {
  readonly stream: Duplex;
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
  sendCopyFail(reason: string): void;
}

/** The driver calls these for the statement it is at; a COPY hears of its rows and its end. */
interface Listener {
  handleCopyData?(message: { chunk: Buffer }, wire: Wire): void;
  handleCopyInResponse?(wire: Wire): void;
  handleCommandComplete(): void;
  handleReadyForQuery(): void;
  handleError(error: Error): void;
}

function submit(client: pg.ClientBase, sql: string, listener: Listener): void {
  const statement = { ...listener, submit: (wire: Wire) => wire.query(sql) };
  client.query(statement as unknown as pg.Submittable);
}

const pieceBytes = 1 << 16;

/** The text of `copy … to stdout`, as it comes, never more of it in memory than a reader takes. */
export function copyOut(client: pg.ClientBase, sql: string): Readable {
  let wire: Wire | null = null;
  let pending: Buffer[] = [];
  let size = 0;
  const rows = new Readable({ highWaterMark: 4 * pieceBytes, read: () => { wire?.stream.resume(); } });
  const flush = (): boolean => {
    const piece = Buffer.concat(pending);
    pending = [];
    size = 0;
    return piece.length === 0 || rows.push(piece);
  };
  submit(client, sql, {
    handleCopyData: ({ chunk }, from) => {
      wire = from;
      // A copy: the driver uses its buffer again.
      pending.push(Buffer.from(chunk));
      size += chunk.length;
      if (size >= pieceBytes && !flush()) from.stream.pause();
    },
    handleCommandComplete: () => undefined,
    handleReadyForQuery: () => {
      flush();
      rows.push(null);
      // The last piece may have paused the line, and nobody reads on after the end: the next statement would wait for ever.
      wire?.stream.resume();
    },
    handleError: (error) => { rows.destroy(error); },
  });
  return rows;
}

/** Feeds text to `copy … from stdin`; resolves when the server has taken all of it. */
export function copyIn(client: pg.ClientBase, sql: string, source: AsyncIterable<Buffer>): Promise<void> {
  return new Promise((resolve, reject) => {
    let failure: Error | null = null;
    const feed = async (wire: Wire): Promise<void> => {
      try {
        for await (const chunk of source) {
          if (failure) return;
          wire.sendCopyFromChunk(chunk);
          if (wire.stream.writableNeedDrain) await once(wire.stream, 'drain');
        }
        wire.endCopyFrom();
      } catch (error) {
        failure = error as Error;
        wire.sendCopyFail('the source failed');
      }
    };
    submit(client, sql, {
      handleCopyInResponse: (wire) => { void feed(wire); },
      handleCommandComplete: () => undefined,
      handleReadyForQuery: () => { if (!failure) resolve(); },
      // After a failing source the server only repeats what we told it.
      handleError: (error) => { failure ??= error; reject(failure); },
    });
  });
}
