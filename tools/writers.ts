// Residents who write without a pause, for drills in which something breaks under them.
import { setTimeout as wait } from 'node:timers/promises';
import { newId } from '#kernel/id.ts';
import { withClient } from '#platform/db/open-client.ts';

/** What a comparison with the database came to. */
export interface Compared {
  readonly acknowledged: number;
  readonly lost: number;
  readonly doubled: number;
}

/** Each tries his opinion again, with the same key, until he has its number; then he writes the next one. */
export class Writers {
  readonly acknowledged: string[] = [];
  /** Answers by status and code; `no connection` where none came. */
  readonly answers: Record<string, number> = {};
  /** The longest time in which nobody's opinion was acknowledged, since it was set to 0. */
  longestGapMs = 0;
  /** Where they write; may change while they do. */
  url: string;
  readonly #town: string;
  readonly #going: Promise<unknown>;
  #over = false;
  #lastAt = performance.now();

  constructor(url: string, town: string, count: number) {
    this.url = url;
    this.#town = town;
    this.#going = Promise.all(Array.from({ length: count }, (_, index) => this.#one(index)));
  }

  /** Milliseconds until the next opinion is acknowledged. */
  async next(patienceMs: number): Promise<number> {
    const [began, before] = [performance.now(), this.acknowledged.length];
    while (this.acknowledged.length === before) {
      if (performance.now() - began > patienceMs) throw new Error(`nothing acknowledged for ${patienceMs} ms: ${JSON.stringify(this.answers)}`);
      await wait(5);
    }
    return Math.round(performance.now() - began);
  }

  /** Waits until somebody has got such an answer since now. @throws when nobody does. */
  async answered(answer: RegExp, patienceMs: number): Promise<void> {
    const count = (): number => Object.entries(this.answers).reduce((sum, [said, times]) => (answer.test(said) ? sum + times : sum), 0);
    const [began, before] = [performance.now(), count()];
    while (count() === before) {
      if (performance.now() - began > patienceMs) throw new Error(`nobody was answered ${answer.source} within ${patienceMs} ms: ${JSON.stringify(this.answers)}`);
      await wait(20);
    }
  }

  async end(): Promise<void> {
    this.#over = true;
    await this.#going;
  }

  /** Looks for every acknowledged opinion in the database, and for any that is there twice. */
  async compare(ownerUrl: string): Promise<Compared> {
    const { rows } = await withClient(ownerUrl, (client) => client.query<{ number: string; content: string }>('select number, content from opinion'));
    const kept = new Set(rows.map(({ number }) => number));
    return { acknowledged: this.acknowledged.length, lost: this.acknowledged.filter((number) => !kept.has(number)).length, doubled: rows.length - new Set(rows.map(({ content }) => content)).size };
  }

  async #one(index: number): Promise<void> {
    for (let count = 0; !this.#over; count += 1) {
      const [key, content] = [newId(), `第${index}组第${count}盏路灯不亮了，请派人修一修`];
      while (!this.#over && !await this.#send(key, content)) await wait(50);
    }
  }

  async #send(key: string, content: string): Promise<boolean> {
    const address = `10.${[0, 0, 0].map(() => Math.floor(Math.random() * 250) + 1).join('.')}`;
    const [said, number] = await fetch(`${this.url}/${this.#town}/api/opinion.submit`, {
      method: 'POST', body: JSON.stringify({ content, choice: 'everybody', source: 'web' }), signal: AbortSignal.timeout(30_000),
      headers: { 'content-type': 'application/json', 'idempotency-key': key, 'x-forwarded-for': address },
    }).then(async (answer): Promise<[string, string | undefined]> => {
      const { number: given, code } = await answer.json() as { number?: string; code?: string };
      return answer.status === 201 ? ['201', given] : [`${answer.status} ${code}`, undefined];
    }, (): [string, undefined] => ['no connection', undefined]);
    this.answers[said] = (this.answers[said] ?? 0) + 1;
    if (number) {
      this.acknowledged.push(number);
      this.longestGapMs = Math.max(this.longestGapMs, performance.now() - this.#lastAt);
      this.#lastAt = performance.now();
    }
    return number !== undefined;
  }
}
