import type { FastifyInstance } from 'fastify';
import type { House } from '../house.ts';

/** `/livez`: the program runs. `/readyz`: it can reach its database. */
export function mountHealth(app: FastifyInstance, house: House): void {
  app.get('/livez', async (_request, reply) => reply.header('cache-control', 'no-store').type('text/plain').send('ok\n'));
  app.get('/readyz', async (_request, reply) => {
    const ready = await house.database.ping().then(() => true, () => false);
    return reply.code(ready ? 200 : 503).header('cache-control', 'no-store').type('text/plain').send(ready ? 'ok\n' : 'database away\n');
  });
}
