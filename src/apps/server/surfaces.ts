import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../../../dist/', import.meta.url));

/** Serves what tools/build.ts built: hashed names forever, the shells fresh each time. */
export async function mountSurfaces(app: FastifyInstance): Promise<void> {
  await app.register(fastifyStatic, {
    root: `${dist}portal/public`, prefix: '/assets/portal/', preCompressed: true, maxAge: '1y', immutable: true, index: false,
  });
  for (const surface of ['desk', 'm'] as const) {
    const root = `${dist}${surface === 'm' ? 'mobile' : 'desk'}`;
    await app.register(fastifyStatic, {
      root, prefix: `/${surface}/`, preCompressed: true, decorateReply: false, wildcard: false, index: false,
      // the file that is sent may be the packed one
      setHeaders: (reply, path) => reply.header('cache-control', /-[\w-]{8}\.\w+(\.br|\.gz)?$/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'),
    });
    app.get(`/${surface}`, async (_request, reply) => reply.redirect(`/${surface}/`));
    // Every address inside the app is the same shell; its router shows the page. What the shells of hashed files are kept by does not hold for it.
    app.get(`/${surface}/*`, async (request, reply) =>
      reply.header('cache-control', 'no-cache').sendFile(request.url.startsWith('/desk/specimen') ? 'specimen.html' : 'index.html', root, { cacheControl: false }));
  }
}
