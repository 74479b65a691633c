import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Locale } from '#kernel/words.ts';

const names = { session: 'xiangyi_session', receipt: 'xiangyi_receipt', step: 'xiangyi_step', locale: 'xiangyi_locale', elder: 'xiangyi_elder' } as const;
const yearSeconds = 365 * 86_400;

/** The cookie may be Secure only where the page came by https; a town hall's local network has plain http. */
const guarded = (request: FastifyRequest) => ({ path: '/', httpOnly: true, sameSite: 'lax', secure: request.protocol === 'https' }) as const;

/** The one cookie that signs a person in, and the one that holds a resident's receipt. */
export const sessionCookie = {
  read: (request: FastifyRequest): string | undefined => request.cookies[names.session],
  set: (request: FastifyRequest, reply: FastifyReply, token: string) => reply.setCookie(names.session, token, guarded(request)),
  clear: (reply: FastifyReply) => reply.clearCookie(names.session, { path: '/' }),
  readReceipt: (request: FastifyRequest): string | undefined => request.cookies[names.receipt],
  setReceipt: (request: FastifyRequest, reply: FastifyReply, token: string) => reply.setCookie(names.receipt, token, guarded(request)),
};

/** What a browser holds while it is half way through signing in; sent to the pages of signing in only. */
export const stepCookie = {
  read: (request: FastifyRequest): string | undefined => request.cookies[names.step],
  set: (request: FastifyRequest, reply: FastifyReply, token: string) => reply.setCookie(names.step, token, { ...guarded(request), path: '/sign-in' }),
  clear: (reply: FastifyReply) => reply.clearCookie(names.step, { path: '/sign-in' }),
};

/** The reader's language: the switch in the footer, else the browser's, else Chinese. */
export function localeOf(request: FastifyRequest): Locale {
  const chosen = request.cookies[names.locale];
  if (chosen === 'zh' || chosen === 'en') return chosen;
  const asked = request.headers['accept-language'] ?? '';
  return /^en\b/i.test(asked) ? 'en' : 'zh';
}

/** Text size of the elder mode: 0 off, 1 large, 2 largest. */
export function elderOf(request: FastifyRequest): 0 | 1 | 2 {
  const chosen = request.cookies[names.elder];
  return chosen === '1' ? 1 : chosen === '2' ? 2 : 0;
}

/** Remembers a reader’s choice for a year. */
export function setPreference(reply: FastifyReply, which: 'locale' | 'elder', value: string): void {
  reply.setCookie(names[which], value, { path: '/', sameSite: 'lax', maxAge: yearSeconds });
}
