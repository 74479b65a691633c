import type { FastifyReply } from 'fastify';
import { type Reader, wordsFor } from '#kernel/organs.ts';
import { Refused } from '#kernel/verdict.ts';
import { fill, lookup } from '#kernel/words.ts';
import { isDatabaseAway, isDiskFull } from '../db/connect.ts';
import type { House } from '../house.ts';
import { type InputFault, InvalidInput } from '../input.ts';
import { text as en } from '../text.en.ts';
import { text as zh } from '../text.ts';

/** RFC 9457 problem details with a stable code and a sentence in the reader's language. */
export interface Problem {
  readonly type: string;
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly errors?: readonly InputFault[];
  readonly params?: Readonly<Record<string, string | number>>;
}

const httpStatusCodes: Readonly<Record<number, string>> = { 401: 'signInFirst', 403: 'forbidden', 404: 'notFound', 413: 'tooLarge', 415: 'unsupported', 429: 'tooMany' };

/** Turns whatever was thrown into the answer a person can use; what nobody foresaw is logged and answered as 500. */
export function problemOf(house: House, error: unknown, reader: Reader): Problem {
  if (error instanceof Refused) {
    const { code, status, params } = error.refusal;
    return make(status, code, sentence(house, code, reader, params), params ? { params } : {});
  }
  if (error instanceof InvalidInput) {
    const params = { count: error.faults.length };
    return make(422, 'platform.invalid', sentence(house, 'platform.invalid', reader, params), { errors: error.faults });
  }
  if (isDatabaseAway(error)) return make(503, 'platform.away', sentence(house, 'platform.away', reader));
  if (isDiskFull(error)) {
    house.log.error({}, 'disk full');
    return make(507, 'platform.diskFull', sentence(house, 'platform.diskFull', reader));
  }
  const status = (error as { statusCode?: number } | null)?.statusCode ?? 500;
  const code = status >= 500 ? 'platform.broken' : `platform.${httpStatusCodes[status] ?? 'unsupported'}`;
  if (status >= 500) house.log.error({ err: error instanceof Error ? { message: error.message, stack: error.stack } : { message: 'unknown' } }, 'request failed');
  return make(status >= 500 ? 500 : status, code, sentence(house, code, reader));
}

const make = (status: number, code: string, title: string, more: Partial<Problem> = {}): Problem =>
  ({ type: `urn:xiangyi:problem:${code}`, status, code, title, ...more });

/** The sentence for a refusal code `feature.reason`, from that feature's words as the reader's house says them. */
export function sentence(house: House, code: string, reader: Reader, params: Readonly<Record<string, string | number>> = {}): string {
  const [featureName = '', reason = ''] = code.split('.');
  const words = featureName === 'platform' ? wordsFor(reader, { zh, en }) : house.wordsOf(featureName, reader);
  return fill((words && lookup(words, `refusals.${reason}`)) ?? code, params);
}

/** Answers a problem as application/problem+json. */
export const sendProblem = (reply: FastifyReply, problem: Problem): FastifyReply =>
  reply.code(problem.status).header('cache-control', 'no-store').type('application/problem+json').send(JSON.stringify(problem));
