import { type Lane, askPeriodic, jobKindsOf, workOnce } from '#platform/jobs.ts';
import type { House } from '#platform/house.ts';
import { reapSessions } from '#platform/session.ts';

const restMs = 2_000;
const tickMs = 60_000;
/** So many wait for somebody outside at once. */
const outwardAtOnce = 2;

/** The loop that does jobs. */
export interface Worker {
  /** Lets the present job finish and stops. */
  stop(): Promise<void>;
}

/** Does due jobs one after another, beside them those that wait for somebody outside, and each minute asks for what the clock brings. */
export function startWorker(house: House): Worker {
  let stopped = false;
  const wakes = new Set<() => void>();
  const rest = (ms: number) => new Promise<void>((resolve) => {
    const wake = () => {
      clearTimeout(timer);
      wakes.delete(wake);
      resolve();
    };
    const timer = setTimeout(wake, ms);
    wakes.add(wake);
  });
  const kinds = jobKindsOf(house);
  let lastTick = 0;
  const tick = async (): Promise<void> => {
    if (Date.now() - lastTick < tickMs) return;
    lastTick = Date.now();
    await askPeriodic(house, kinds);
    await reapSessions(house);
  };
  const loop = async (lane: Lane): Promise<void> => {
    while (!stopped) {
      try {
        if (lane === 'inner') await tick();
        if (!(await workOnce(house, lane))) await rest(restMs);
      } catch (error) {
        // The database may be away for a moment; the queue waits in it.
        house.log.warn({ reason: error instanceof Error ? error.message : 'unknown' }, 'worker rests');
        await rest(restMs * 2);
      }
    }
  };
  const running = Promise.all([loop('inner'), ...Array.from({ length: outwardAtOnce }, () => loop('outward'))]);
  return {
    stop: async () => {
      stopped = true;
      for (const wake of wakes) wake();
      await running;
    },
  };
}
