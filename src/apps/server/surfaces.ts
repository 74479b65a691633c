import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../../../dist/surfaces/', import.meta.url));

/** What bears its hash in its name never changes. */
const forGood = { maxAge: '1y', immutable: true } as const;
const hashed = /-[\w-]{8}\.\w+$/;

const filesIn = (folder: string): ReadonlySet<string> =>
  new Set(readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ parentPath, name }) => `${parentPath.slice(folder.length + 1)}/${name}`.replaceAll('\\', '/').replace(/^\//, '')));

/** Serves what tools/build.ts built: hashed names forever, the shells fresh each time. */
export async function mountSurfaces(app: FastifyInstance): Promise<void> {
  // One road for all of a surface: a route for each of its files would cost more than the rest of the start.
  await app.register(fastifyStatic, { root: dist, serve: false, preCompressed: true, index: false });
  const publicRoot = `${dist}portal/public`;
  app.get<{ Params: { '*': string } }>('/assets/portal/*', async ({ params }, reply) => reply.sendFile(params['*'], publicRoot, forGood));
  for (const surface of ['desk', 'm'] as const) {
    const root = `${dist}${surface === 'm' ? 'mobile' : 'desk'}`;
    const files = filesIn(root);
    app.get(`/${surface}`, async (_request, reply) => reply.redirect(`/${surface}/`));
    app.get<{ Params: { '*': string } }>(`/${surface}/*`, async ({ params: { '*': path } }, reply) => {
      // Every address that is no file is the same shell; its router shows the page.
      const file = files.has(path) ? path : surface === 'desk' && path.startsWith('specimen') ? 'specimen.html' : 'index.html';
      return hashed.test(file) ? reply.sendFile(file, root, forGood) : reply.header('cache-control', 'no-cache').sendFile(file, root, { cacheControl: false });
    });
  }
}
