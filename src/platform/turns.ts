import { refuse } from '#kernel/verdict.ts';

/** Lets work that takes the program's whole attention run one piece after the other. Whoever comes while `most` wait already is asked to come again (platform.tooMany). */
export function turns(most: number): <T>(task: () => Promise<T>) => Promise<T> {
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    if (waiting >= most) refuse('platform.tooMany', 429);
    waiting += 1;
    const turn = last.then(task).finally(() => { waiting -= 1; });
    // One that fails does not hold up the next.
    last = turn.catch(() => undefined);
    return turn;
  };
}
