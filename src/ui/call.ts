import type { input as RawInput } from 'zod/mini';
import type { OutputOf, Verb, View } from '#kernel/contract.ts';
import type { text } from './text.ts';
import type { Mirror } from '#kernel/words.ts';

/** One field the server did not take: its path in the input (`contact.phone`) and why, in the reader's language. */
export interface FieldError {
  readonly path: string;
  readonly message: string;
}

/**
 * A call that was not done. `status` is 0 and `code` 'offline' when the server was not reached.
 * `current` is the record as it now stands (409), to show beside what was typed.
 */
export class CallFailure extends Error {
  override readonly name = 'CallFailure';
  readonly status: number;
  readonly code: string;
  readonly errors: readonly FieldError[];
  readonly current: unknown;

  constructor(problem: { status: number; code: string; message?: string; errors?: readonly FieldError[]; current?: unknown }) {
    super(problem.message ?? '');
    this.status = problem.status;
    this.code = problem.code;
    this.errors = problem.errors ?? [];
    this.current = problem.current;
  }
}

/** What goes beside the input. */
export interface CallOptions {
  /** For verbs that create: made once when the writing starts, sent again unchanged when sending is tried again. */
  idempotencyKey?: string;
  /** Version the change is based on; another one in the meantime is answered with 409. */
  version?: number;
  signal?: AbortSignal;
  /** Arrives also when the page is left at once; for short input alone (browsers allow 64 KB). */
  keepalive?: boolean;
}

/**
 * Calls one verb (POST) or view (GET) of a contract. Retries nothing by itself.
 * Throws CallFailure for everything that is not a good answer.
 */
export async function call<E extends Verb | View>(endpoint: E, input: RawInput<E['input']>, options: CallOptions = {}): Promise<OutputOf<E>> {
  return await request(endpoint.kind, endpoint.name, input as Record<string, unknown>, options) as OutputOf<E>;
}

/** The same for the few endpoints a shell knows by name only. */
export async function request(kind: 'verb' | 'view', name: string, given: Record<string, unknown>, options: CallOptions = {}): Promise<unknown> {
  const headers: Record<string, string> = { accept: 'application/json' };
  if (options.idempotencyKey) headers['idempotency-key'] = options.idempotencyKey;
  if (options.version !== undefined) headers['if-match'] = `"${options.version}"`;
  const init: RequestInit = { headers, credentials: 'same-origin', ...(options.signal ? { signal: options.signal } : {}), ...(options.keepalive ? { keepalive: true } : {}) };
  let address = `/api/${name}`;
  if (kind === 'view') {
    const query = queryOf(given);
    if (query) address += `?${query}`;
  } else {
    init.method = 'POST';
    headers['content-type'] = 'application/json';
    init.body = JSON.stringify(given);
  }
  return ask(address, init);
}

/** Sends one photo or paper; its id then goes into the verb's input. `stamp`: the picture of a seal, cut out of its white ground. */
export async function upload(file: File, { as = 'paper', signal }: { as?: 'paper' | 'stamp'; signal?: AbortSignal } = {}): Promise<{ id: string; name: string }> {
  const body = new FormData();
  body.append('file', file, file.name);
  return await ask(as === 'stamp' ? '/files?as=stamp' : '/files', { method: 'POST', body, credentials: 'same-origin', ...(signal ? { signal } : {}) }) as { id: string; name: string };
}

/** A paper made by the server (a PDF of cards, say), asked for by its name and a flat query. */
export async function fetchFile(name: string, query: Record<string, unknown>): Promise<Blob> {
  return (await reach(`/api/${name}?${queryOf(query)}`, { credentials: 'same-origin' })).blob();
}

async function ask(address: string, init: RequestInit): Promise<unknown> {
  const response = await reach(address, init);
  return response.status === 204 ? undefined : await response.json();
}

async function reach(address: string, init: RequestInit): Promise<Response> {
  const response = await fetch(address, init).catch((reason: unknown) => {
    if (init.signal?.aborted) throw reason;
    throw new CallFailure({ status: 0, code: 'offline' });
  });
  if (!response.ok) throw await failureOf(response);
  return response;
}

/** Flat query text: lists repeat their key, absent values are left out. */
export function queryOf(input: Record<string, unknown>): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(input)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== '') query.append(key, String(one));
    }
  }
  return query.toString();
}

async function failureOf(response: Response): Promise<CallFailure> {
  const problem = (await response.json().catch(() => ({}))) as Partial<{ code: string; title: string; errors: FieldError[]; current: unknown }>;
  return new CallFailure({
    status: response.status,
    code: problem.code ?? 'unknown',
    ...(problem.title ? { message: problem.title } : {}),
    ...(Array.isArray(problem.errors) ? { errors: problem.errors } : {}),
    current: problem.current,
  });
}

/** What to tell the person: the server's own sentence, or ours where it gave none. */
export function messageOf(failure: unknown, words: Mirror<typeof text>['failure']): string {
  if (!(failure instanceof CallFailure)) return words.server;
  if (failure.message) return failure.message;
  switch (failure.status) {
    case 0: return words.offline;
    case 401: return words.signedOut;
    case 409: case 412: return words.conflict;
    case 422: case 400: return words.invalid;
    case 429: return words.busy;
    default: return failure.status >= 500 ? words.server : words.refused;
  }
}

/** The message for one field, if the failure names it. */
export function errorFor(failure: unknown, field: string): string | undefined {
  return failure instanceof CallFailure ? failure.errors.find((error) => error.path === field)?.message : undefined;
}
