import { newId } from '#kernel/id.ts';
import type { Asked } from './client.ts';
import type { BenchTown } from './town.ts';

/** One thing to measure. `ask` makes the request of the n-th time, so that what must be new each time is. */
export interface BenchRow {
  readonly name: string;
  readonly must: string;
  readonly times: number;
  readonly writes: boolean;
  readonly expected: number;
  ask(time: number): Asked;
}

/** Another address each time, and another phone: the limits for one of them are not what is measured. */
const address = (time: number): string => `10.${(time >> 16) & 255}.${(time >> 8) & 255}.${time & 255}`;

/** The rows, for a signed-in clerk (`cookie`) and for residents of the town. `mark` is the ETag of the first published case. */
export function benchRows(code: string, { published, opinions, suggestions }: BenchTown, cookie: string, mark: string): BenchRow[] {
  const page = `/${code}/suggestions/${published[0]}`;
  let fresh = 0;
  return [
    { name: `list of 20 opinions, JSON, of ${opinions}`, must: '≤ 3 ms', times: 200, writes: false, expected: 200, ask: () => ({ method: 'GET', path: '/api/opinion.list?page=1', headers: { cookie } }) },
    { name: `list of 20 suggestions, JSON, of ${suggestions}`, must: '≤ 3 ms', times: 200, writes: false, expected: 200, ask: () => ({ method: 'GET', path: '/api/suggestion.list?page=1', headers: { cookie } }) },
    // Another query each time: the page has never been drawn for this address.
    { name: 'public case page, HTML, cold', must: '≤ 10 ms', times: 100, writes: false, expected: 200, ask: () => { fresh += 1; return { method: 'GET', path: `${page}?bench=${fresh}` }; } },
    { name: 'public case page, unchanged (304)', must: '≤ 0.5 ms', times: 400, writes: false, expected: 304, ask: () => ({ method: 'GET', path: page, headers: { 'if-none-match': mark } }) },
    { name: 'feed of 20 suggestions, Atom, cold', must: '≤ 3 ms', times: 100, writes: false, expected: 200, ask: () => { fresh += 1; return { method: 'GET', path: `/${code}/feed.xml?bench=${fresh}` }; } },
    {
      name: 'opinion created, durable', must: '≤ 8 ms, ≥ 50 % of the rate of the bare driver', times: 100, writes: true, expected: 201,
      ask: () => {
        fresh += 1;
        return {
          method: 'POST', path: `/${code}/api/opinion.submit`, headers: { 'idempotency-key': newId(), 'x-forwarded-for': address(fresh) },
          body: JSON.stringify({ content: `石桥${fresh}组的水塔漏水半个月了，请派人修一修`, choice: 'everybody', source: 'web', name: '周明德', phone: String(13_800_000_000 + fresh) }),
        };
      },
    },
  ];
}
