// The same statements by the bare driver, over as many connections, with named statements as the program uses them. Started by requests.ts.
import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';
import { newId } from '#kernel/id.ts';
import type { Statement } from '#tests/support/statements.ts';

/** What requests.ts asks for: connect, or so many rounds of these statements. */
export type Order = { readonly url: string } | {
  readonly statements: readonly Statement[];
  readonly times: number;
  /** Values that must be new each time, such as the ids of what is inserted; the same value gets the same new one. */
  readonly fresh: readonly string[];
  /** The tenant whose audit chain the statements add to, for its next number; null where they only read. */
  readonly chainOf: string | null;
};

let url = '';
const clients: pg.Client[] = [];

async function clientAt(connection: number): Promise<pg.Client> {
  for (; clients.length <= connection; await clients.at(-1)?.connect()) clients.push(new pg.Client(url));
  return clients[connection] as pg.Client;
}

const keyOf = (value: unknown): string => (Buffer.isBuffer(value) ? value.toString('hex') : String(value));

function freshOne(value: unknown): unknown {
  if (Buffer.isBuffer(value)) return randomBytes(value.length);
  return /^[0-9a-f-]{36}$/.test(String(value)) ? newId() : `${String(value).slice(0, 5)}${randomBytes(6).toString('hex')}`;
}

async function once(statements: readonly Statement[], fresh: ReadonlySet<string>, chain: { from: number; now: number } | null): Promise<void> {
  const replaced = new Map<string, unknown>();
  for (const { text, values, connection } of statements) {
    const client = await clientAt(connection);
    const renewed = (value: unknown): unknown => {
      // Several rows in one statement come as arrays.
      if (Array.isArray(value)) return value.map(renewed);
      const key = keyOf(value);
      if (chain && /audit_(event|head)/.test(text) && value === chain.from) return chain.now;
      if (!fresh.has(key)) return value;
      if (!replaced.has(key)) replaced.set(key, freshOne(value));
      return replaced.get(key);
    };
    const given = values.map(renewed);
    await client.query(given.length > 0 ? { name: createHash('sha1').update(text).digest('base64url'), text, values: given } : text);
  }
}

async function headOf(tenantId: string): Promise<number> {
  const client = await clientAt(0);
  const { rows } = await client.query<{ seq: string }>(`begin; select set_config('xiangyi.tenant', '${tenantId}', true); select seq from audit_head where tenant_id = '${tenantId}'; commit`)
    .then((answers) => (answers as unknown as { rows: { seq: string }[] }[])[2] ?? { rows: [] });
  return Number(rows[0]?.seq ?? 0);
}

async function obey(order: Order): Promise<void> {
  if ('url' in order) {
    ({ url } = order);
    return;
  }
  const { statements, times, chainOf } = order;
  const fresh = new Set(order.fresh);
  const from = statements.flatMap(({ text, values }) => (/update "audit_head"/.test(text) ? values.filter((value) => typeof value === 'number') : []))[0] ?? 0;
  const chain = chainOf ? { from, now: await headOf(chainOf) } : null;
  for (let done = 0; done < times; done += 1) {
    if (chain) chain.now += 1;
    await once(statements, fresh, chain);
  }
}

process.on('message', (order: Order) => {
  obey(order).then(() => process.send?.('done'), (error: unknown) => process.send?.(String(error)));
});
