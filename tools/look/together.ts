/** Windows open at the same time. */
export const windows = 3;

/** Does a work for each of several things, as many at a time as there are windows; answers in their order. */
export async function together<T, Done>(things: readonly T[], work: (thing: T) => Promise<Done>): Promise<Done[]> {
  const done: Done[] = [];
  const waiting = [...things.entries()];
  await Promise.all(Array.from({ length: windows }, async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) done[next[0]] = await work(next[1]);
  }));
  return done;
}
