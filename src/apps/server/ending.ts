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

/** Ctrl-C reaches the whole process group and is forwarded as well: what comes so soon is the same key. */
const sameKeyMs = 500;

/** Who tells of signals, and is ended. */
interface Told {
  on(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
  exit(code: number): void;
}

/**
 * Listens for Ctrl-C and SIGTERM from now on: no new requests, the present ones finish, then the database is closed. Told a second time it waits
 * for nobody but the database, which may be slow on an old disk; a third time for nothing.
 */
export function endingOnSignal(told: Told = process): Ending {
  const closers: (() => Promise<void>)[] = [];
  let closing: Promise<void> | null = null;
  // One that cannot be closed must not keep the next from being closed.
  const hurry = Promise.withResolvers<void>();
  const closeAll = async (): Promise<void> => {
    const [first] = closers;
    for (const close of closers.toReversed()) {
      const closed = close().catch(() => undefined);
      // The database server was opened first and is stopped last: no process of it is left behind.
      await (close === first ? closed : Promise.race([closed, hurry.promise]));
    }
  };
  const ending: Ending = {
    after: (close) => { closers.push(close); },
    goOn: () => (closing ? new Promise(() => undefined) : Promise.resolve()),
    close: () => (closing ??= closeAll()),
    get begun() { return closing !== null; },
  };
  let [toldAt, hurried] = [0, false];
  const stop = (): void => {
    if (ending.begun) {
      if (performance.now() - toldAt < sameKeyMs) return;
      if (hurried) return told.exit(130);
      [hurried, toldAt] = [true, performance.now()];
      hurry.resolve();
      return;
    }
    toldAt = performance.now();
    say('正在停止…', 'Stopping…');
    void ending.close().then(() => told.exit(0));
  };
  told.on('SIGINT', stop);
  told.on('SIGTERM', stop);
  return ending;
}
