import { askPeriodic, jobKindsOf, workOnce } from '#platform/jobs.ts';
import type { House } from '#platform/house.ts';
import { reapSessions } from '#platform/session.ts';

const restMs = 2_000;
const tickMs = 60_000;

/** The loop that does jobs. */
export interface Worker {
  /** Lets the present job finish and stops. */
  stop(): Promise<void>;
}

/** Does due jobs one after another and, each minute, asks for those that the clock brings. */
export function startWorker(house: House): Worker {
  let stopped = false;
  let wake: (() => void) | undefined;
  const rest = (ms: number) => new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms);
    wake = () => {
      clearTimeout(timer);
      resolve();
    };
  });
  const kinds = jobKindsOf(house);
  const loop = async (): Promise<void> => {
    let lastTick = 0;
    while (!stopped) {
      try {
        if (Date.now() - lastTick >= tickMs) {
          lastTick = Date.now();
          await askPeriodic(house, kinds);
          await reapSessions(house);
        }
        if (!(await workOnce(house))) await rest(restMs);
      } catch (error) {
        // The database may be away for a moment; the queue waits in it.
        house.log.warn({ reason: error instanceof Error ? error.message : 'unknown' }, 'worker rests');
        await rest(restMs * 2);
      }
    }
  };
  const running = loop();
  return {
    stop: async () => {
      stopped = true;
      wake?.();
      await running;
    },
  };
}
