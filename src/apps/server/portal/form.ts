import type { FastifyRequest } from 'fastify';
import { refuse } from '#kernel/verdict.ts';
import { decodePairs, pairsOf } from '#platform/http/decode.ts';
import { takeBytes } from '#platform/http/uploads.ts';
import type { After, PageForm, Posted, Returned } from './page.ts';
import type { Visit } from './visit.ts';

/** Reads an urlencoded or multipart form; files are taken in and stand in the pairs as their ids. */
export async function readForm(visit: Visit): Promise<Posted> {
  const { request } = visit;
  const all = request.isMultipart() ? await readParts(visit, request) : new Map(pairsOf(request.body));
  const own = (name: string) => all.get(name)?.[0];
  const posted = { form: own('_form') ?? 'main', key: own('_key'), version: own('_version') };
  for (const name of ['_form', '_key', '_token']) all.delete(name);
  all.delete('_version');
  if (posted.version) all.set('version', [posted.version]);
  return { form: posted.form, key: posted.key, pairs: all };
}

async function readParts(visit: Visit, request: FastifyRequest): Promise<Map<string, string[]>> {
  const pairs = new Map<string, string[]>();
  const add = (name: string, value: string) => void pairs.set(name, [...(pairs.get(name) ?? []), value]);
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      add(part.fieldname, String(part.value));
      continue;
    }
    const bytes = await part.toBuffer();
    // A browser sends an empty part for a file field left alone.
    if (bytes.length === 0 && !part.filename) continue;
    if (bytes.length > 0) add(part.fieldname, (await takeBytes(visit.house, request, visit.actor, bytes, part.filename)).id);
  }
  return pairs;
}

/** Carries a form out; what the contract or the policy finds wrong is thrown. */
export async function carryOut(visit: Visit, form: PageForm, posted: Posted): Promise<After> {
  if ('run' in form) return form.run(visit, posted);
  if (form.verb.creates && !posted.key) refuse('platform.keyMissing', 422);
  const input = { ...decodePairs(form.verb.input, posted.pairs), ...form.fixed?.(visit) };
  return form.done(visit, (await visit.act(form.verb, input, posted.key)) as Record<string, unknown>, posted);
}

/** What was typed, to be shown again. */
export function typedOf(posted: Posted): Returned['typed'] {
  return Object.fromEntries([...posted.pairs].map(([name, values]) => [name, values.length > 1 ? values : (values[0] ?? '')]));
}
