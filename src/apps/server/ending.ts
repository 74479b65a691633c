import { say } from './say.ts';

/** What was opened so far. It is closed in the other order, once: at the end, on Ctrl-C, or when a start fails half way. */
export interface Ending {
  /** Remembers how to close something; what is still being opened is waited for. */
  after(close: () => Promise<void>): void;
  /** Goes on, or never does when the end has begun. */
  goOn(): Promise<void>;
  /** Closes everything; the same promise however often it is asked for. */
  close(): Promise<void>;
  readonly begun: boolean;
}

/** Listens for Ctrl-C and SIGTERM from now on: no new requests, the present ones finish, then the database is closed. */
export function endingOnSignal(): Ending {
  const closers: (() => Promise<void>)[] = [];
  let closing: Promise<void> | null = null;
  // One that cannot be closed must not keep the next from being closed.
  const closeAll = async (): Promise<void> => { for (const close of closers.toReversed()) await close().catch(() => undefined); };
  const ending: Ending = {
    after: (close) => { closers.push(close); },
    goOn: () => (closing ? new Promise(() => undefined) : Promise.resolve()),
    close: () => (closing ??= closeAll()),
    get begun() { return closing !== null; },
  };
  const stop = (): void => {
    // Ctrl-C reaches the whole process group and is forwarded as well: once is enough.
    if (ending.begun) return;
    say('正在停止…', 'Stopping…');
    void ending.close().then(() => process.exit(0));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return ending;
}
