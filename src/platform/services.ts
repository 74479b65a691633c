import type { Calendar } from '#kernel/deadline.ts';
import type { Reader } from '#kernel/organs.ts';
import type { Words } from '#kernel/words.ts';
import type { Clock } from './clock.ts';
import type { AskSet } from './db/ask-set.ts';
import type { Database } from './db/connect.ts';
import type { FileStore } from './files.ts';
import type { Log } from './log.ts';
import type { Seal } from './seal.ts';
import type { Signer } from './sign.ts';
import type { Tenants } from './tenants.ts';
import type { Throttle } from './throttle.ts';

/** What verbs, views and jobs may use of the running program. */
export interface Services {
  readonly database: Database;
  readonly tenants: Tenants;
  readonly clock: Clock;
  readonly seal: Seal;
  readonly signer: Signer;
  readonly throttle: Throttle;
  readonly files: FileStore;
  readonly log: Log;
  /** How the outside reaches this site, without a slash at the end; printed on receipts and QR cards. */
  readonly publicUrl: string;
  /** Is there a gateway that carries short messages? Nothing that needs one is offered without it. */
  readonly sendsSms: boolean;
  /** The workday calendar, read once and again after an edit. */
  calendar(): Promise<Calendar>;
  forgetCalendar(): void;
  /** Takes the demo tenants away as the owner of the tables; null where this process does not know the owner. */
  readonly clearDemo: (() => Promise<unknown>) | null;
  /** What the features ask of people, in the order of the features. */
  readonly asks: readonly AskSet[];
  /** The words of a feature, for texts put together elsewhere: notices name the feature whose words they are. */
  wordsOf(feature: string, reader: Reader): Words | undefined;
}
