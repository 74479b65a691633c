import { createServer } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { House } from './house.ts';

/** Counts requests by route and status, where this process answers any; what people did is in the audit, never here. */
export function measure(app: FastifyInstance | null): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  if (!app) return registry;
  const duration = new Histogram({
    name: 'xiangyi_http_seconds', help: 'Seconds to answer a request, by route and status', labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5], registers: [registry],
  });
  app.addHook('onResponse', async (request, reply) => {
    // The route's pattern, not its address: an address may carry the secret of a receipt.
    duration.observe({ method: request.method, route: request.routeOptions.url ?? 'none', status: String(reply.statusCode) }, reply.elapsedTime / 1000);
  });
  return registry;
}

/** Answers the figures on a port of their own, on this machine only. `lastBackupAt` tells when the last good backup was made. */
export async function openMetrics(house: House, registry: Registry, port: number, lastBackupAt: () => Promise<Date | null>): Promise<() => Promise<void>> {
  const jobs = new Gauge({ name: 'xiangyi_jobs', help: 'Jobs by state', labelNames: ['state'], registers: [registry] });
  const backup = new Gauge({ name: 'xiangyi_backup_age_seconds', help: 'Seconds since the last good backup; without one it is endless', registers: [registry] });
  const server = createServer((_request, response) => {
    const figures = async (): Promise<string> => {
      backup.set((house.clock.now().getTime() - ((await lastBackupAt())?.getTime() ?? -Infinity)) / 1000);
      for (const { state, count } of await countJobs(house)) jobs.set({ state }, count);
      return registry.metrics();
    };
    figures().then((text) => response.setHeader('content-type', registry.contentType).end(text), () => response.writeHead(503).end());
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return () => new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

async function countJobs(house: House): Promise<{ state: string; count: number }[]> {
  const rows = await house.database.bare.selectFrom('job').select(['state', (eb) => eb.fn.countAll<number>().as('count')]).where('state', '!=', 'done').groupBy('state').execute();
  return ['waiting', 'stuck'].map((state) => ({ state, count: Number(rows.find((row) => row.state === state)?.count ?? 0) }));
}
