import { type Kysely, sql } from 'kysely';
import type { DB } from '#db/tables.ts';
import type { TenantKind } from '#kernel/actor.ts';
import { startChain } from './audit.ts';
import type { Database, Tx } from './db/connect.ts';

/** A congress, street committee or county that keeps its own data behind the tenant wall. */
export interface Tenant {
  readonly id: string;
  readonly kind: TenantKind;
  /** Statistical code of its area: nine digits for a township, six for a county. */
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly countyId: string | null;
  readonly demo: boolean;
  readonly clockAheadSeconds: number;
  readonly openedAt: Date | null;
}

/** All tenants of this installation. */
export interface Tenants {
  byId(id: string): Promise<Tenant | null>;
  byCode(code: string): Promise<Tenant | null>;
  all(): Promise<readonly Tenant[]>;
  /** Drops what is remembered, after a verb changed a tenant. */
  forget(): void;
  /** The tenant's own time: the real one, or moved ahead in a demo town. */
  now(tenant: Tenant): Date;
}

// Every request needs its tenant; one second of memory saves that query without a second process noticing late.
const memoryMs = 1000;

/** Reads tenants, with a short memory. */
export function tenantsOf(database: Database, realNow: () => Date): Tenants {
  let known: { at: number; list: Promise<readonly Tenant[]> } | null = null;
  const all = (): Promise<readonly Tenant[]> => {
    const at = realNow().getTime();
    if (!known || at - known.at > memoryMs) {
      const list = database.bare.selectFrom('tenant')
        .select(['id', 'kind', 'code', 'name', 'shortName', 'countyId', 'demo', 'clockAheadSeconds', 'openedAt'])
        .orderBy('code').execute() as Promise<readonly Tenant[]>;
      known = { at, list };
      list.catch(() => { known = null; });
    }
    return known.list;
  };
  return {
    all,
    byId: async (id) => (await all()).find((tenant) => tenant.id === id) ?? null,
    byCode: async (code) => (await all()).find((tenant) => tenant.code === code) ?? null,
    forget: () => { known = null; },
    now: (tenant) => new Date(realNow().getTime() + tenant.clockAheadSeconds * 1000),
  };
}

/** A tenant to be opened. */
export type NewTenant = Omit<Tenant, 'clockAheadSeconds' | 'openedAt'>;

/**
 * Opens a tenant in the transaction of whoever founds it: its row, its audit chain, and what `settle` writes behind the new
 * tenant's own wall. Afterwards the transaction is where it was. Throws `isTaken` for a code that has a tenant.
 */
export async function openTenant(db: Kysely<DB>, tenant: NewTenant, at: Date, settle: (tx: Tx) => Promise<void>): Promise<void> {
  await db.insertInto('tenant').values({ ...tenant, openedAt: at, createdAt: at }).execute();
  const { rows: [before] } = await sql<{ wall: string | null }>`select current_setting('xiangyi.tenant', true) as wall`.execute(db);
  const stand = (id: string) => sql`select set_config('xiangyi.tenant', ${id}, true)`.execute(db);
  await stand(tenant.id);
  const tx: Tx = { tenantId: tenant.id, db };
  await startChain(tx);
  await settle(tx);
  await stand(before?.wall ?? '');
}
