import type { FastifyRequest } from 'fastify';
import type { Reader, Unit } from '#kernel/organs.ts';
import { localeOf } from './cookies.ts';

const houses = new WeakMap<FastifyRequest, Unit>();

/** Remembers at whose house a request is, so that an objection speaks of that house's organs. */
export const isAt = (request: FastifyRequest, unit: Unit | null): void => void (unit && houses.set(request, unit));

/** Who reads the answer: his language, and the house he turned out to be at. */
export const readerOf = (request: FastifyRequest): Reader => ({ locale: localeOf(request), tenant: houses.get(request) ?? null });
