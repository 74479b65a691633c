import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isId } from '#kernel/id.ts';
import { type Actor, isSignedIn } from '#kernel/actor.ts';
import { judge, refuse } from '#kernel/verdict.ts';
import type { Work } from '../feature.ts';
import type { House } from '../house.ts';
import { inWork } from '../perform.ts';
import type { UploadAs } from '../upload.ts';
import { callOf, resident, signedIn } from './api.ts';

/** Uploads from one address in ten minutes: a handful of photos for a resident, a day's scans for a clerk. */
const visitorUploads = { hits: 20, seconds: 600 };

/** Takes uploads (`POST /files`, `POST /<town>/files`) and shows files to whoever may see what they belong to. */
export function mountUploads(app: FastifyInstance, house: House): void {
  app.post<{ Querystring: { as?: string } }>('/files', async (request, reply) =>
    reply.code(201).send(await take(house, request, await signedIn(house, request), request.query.as === 'stamp' ? 'stamp' : 'paper')));
  app.post<Town>('/:town/files', async (request, reply) => reply.code(201).send(await take(house, request, await resident(house, request))));
  app.get<Town & { Params: { id: string } }>('/:town/files/:id', async (request, reply) => {
    const actor = await signedIn(house, request).catch(() => resident(house, request));
    const file = await open(house, request, actor);
    return reply.type(file.mediaType).header('cache-control', 'private, max-age=86400')
      .header('content-disposition', `${file.mediaType.startsWith('image/') ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(file.name)}`)
      .header('content-security-policy', "default-src 'none'; sandbox").send(file.stream);
  });
}

interface Town { Params: { town: string } }

async function take(house: House, request: FastifyRequest, actor: Actor, as: UploadAs = 'paper'): Promise<{ id: string; name: string }> {
  const upload = await request.file();
  if (!upload) refuse('platform.badFile', 422);
  const bytes = await upload.toBuffer();
  return takeBytes(house, request, actor, bytes, upload.filename, as);
}

/** Takes one file of a multipart form; used by the portal's script-free forms as well. */
export async function takeBytes(house: House, request: FastifyRequest, actor: Actor, bytes: Uint8Array, name: string, as: UploadAs = 'paper'): Promise<{ id: string; name: string }> {
  if (!isSignedIn(actor) && !(await house.throttle.hit('upload', request.ip, visitorUploads, house.clock.now()))) refuse('platform.tooMany', 429);
  const file = await inWork(house, callOf(request, actor), null, 'write', (work) =>
    house.files.take(work.tx, { bytes, name, by: actor.personId, now: work.now, as }));
  return { id: file.id, name: file.name };
}

async function open(house: House, request: FastifyRequest<{ Params: { id: string } }>, actor: Actor) {
  return inWork(house, callOf(request, actor), null, 'read', async (work) => {
    const file = isId(request.params.id) ? await house.files.find(work.tx, request.params.id) : null;
    if (!file || !await mayOpen(house.features, work, file)) refuse('platform.notFound', 404);
    return { ...file, stream: house.files.read(work.tx, file.id) };
  });
}

/** A file is seen by whoever may see what it belongs to; of a part of that its feature says who. Public pictures are part of a published page. */
async function mayOpen(features: House['features'], work: Work, { holderFeature, holderId }: { holderFeature: string | null; holderId: string | null }): Promise<boolean> {
  const [name, part] = (holderFeature ?? '').split('.');
  const holder = features.find(({ contract }) => contract.feature === name);
  if (!holder || holderId === null) return false;
  if (part !== undefined) return await holder.opensPart?.(work, part, holderId) ?? false;
  const subject = await holder.subject?.(work, holderId, false) ?? null;
  return subject !== null && judge(holder.policy['see'] ?? [], work.actor, subject, work.today) === null;
}
