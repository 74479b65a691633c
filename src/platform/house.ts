import type { Calendar } from '#kernel/deadline.ts';
import { inOurWords } from '#kernel/organs.ts';
import { type Clock, realClock } from './clock.ts';
import type { Database } from './db/connect.ts';
import type { BoundFeature } from './feature.ts';
import { type Shelf, fileStore } from './files.ts';
import type { Log } from './log.ts';
import type { Seal } from './seal.ts';
import type { Services } from './services.ts';
import type { Signer } from './sign.ts';
import { tenantsOf } from './tenants.ts';
import { throttleOn } from './throttle.ts';

/** The running program without its doors: its services and its features. Built once by apps/server.ts or a test. */
export interface House extends Services {
  /** In the order in which they may call one another. */
  readonly features: readonly BoundFeature[];
}

/** What a house is put together from. */
export interface HouseParts {
  readonly database: Database;
  readonly seal: Seal;
  readonly signer: Signer;
  readonly shelf: Shelf;
  readonly log: Log;
  readonly publicUrl: string;
  readonly features: readonly BoundFeature[];
  readonly loadCalendar: (database: Database) => Promise<Calendar>;
  readonly clock?: Clock;
  /** Whether short messages leave the house; left out, they do not. */
  readonly sendsSms?: boolean;
  readonly clearDemo?: Services['clearDemo'];
}

// Another process may edit the calendar; five minutes later everybody knows.
const calendarMemoryMs = 300_000;

/** Puts a house together from its parts. */
export function openHouse(parts: HouseParts): House {
  const { database, seal, signer, shelf, log, publicUrl, features, loadCalendar, clock = realClock, sendsSms = false, clearDemo = null } = parts;
  let remembered: { at: number; calendar: Promise<Calendar> } | null = null;
  return {
    database, seal, signer, log, publicUrl, features, clock, sendsSms, clearDemo,
    tenants: tenantsOf(database, () => clock.now()),
    asks: features.flatMap((feature) => feature.asks ?? []),
    throttle: throttleOn(database, seal),
    files: fileStore(shelf),
    calendar: () => {
      const at = clock.now().getTime();
      if (!remembered || at - remembered.at > calendarMemoryMs) {
        const calendar = loadCalendar(database);
        calendar.catch(() => { remembered = null; });
        remembered = { at, calendar };
      }
      return remembered.calendar;
    },
    forgetCalendar: () => { remembered = null; },
    wordsOf: (name, reader) => {
      const words = features.find((feature) => feature.contract.feature === name)?.text[reader.locale];
      return words && inOurWords(words, reader);
    },
  };
}
