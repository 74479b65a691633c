import { type Logger, pino } from 'pino';

/** What the program may write to its log. */
export type Log = Pick<Logger, 'info' | 'warn' | 'error' | 'debug'>;

/** One JSON line an event. Nothing a person typed and no personal data goes in: ids, verbs, figures. */
export const openLog = (level: string): Logger => pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });

/** Says nothing; for tests and tools. */
export const silentLog: Log = pino({ level: 'silent' });
