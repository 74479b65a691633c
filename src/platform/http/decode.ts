import type * as z from 'zod/mini';
import type { Schema } from '#kernel/contract.ts';

/** What a form or query string holds: each name with all its values. */
export type Pairs = ReadonlyMap<string, readonly string[]>;

interface Definition {
  type: string;
  shape?: Record<string, Schema>;
  innerType?: Schema;
  element?: Schema;
}

const definitionOf = (schema: Schema): Definition => (schema as unknown as { _zod: { def: Definition } })._zod.def;

/**
 * Reads a form or query string as its contract means it: "1" is a number where the contract says number, an empty
 * field is absent, `contact.phone` is a field of `contact`. Names the contract does not know stay, and are refused there.
 */
export function decodePairs(schema: z.ZodMiniType, pairs: Pairs, prefix = ''): Record<string, unknown> {
  const shape = definitionOf(unwrap(schema)).shape ?? {};
  const decoded: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(shape)) {
    const value = decodeField(field, pairs, prefix + name);
    if (value !== undefined) decoded[name] = value;
  }
  for (const name of pairs.keys()) {
    const rest = name.startsWith(prefix) ? name.slice(prefix.length) : null;
    if (rest && !rest.includes('.') && !Object.hasOwn(shape, rest)) decoded[rest] = pairs.get(name)?.[0];
  }
  return decoded;
}

function unwrap(schema: Schema): Schema {
  const { type, innerType } = definitionOf(schema);
  return innerType && ['optional', 'nullable', 'default', 'prefault', 'readonly'].includes(type) ? unwrap(innerType) : schema;
}

function decodeField(field: Schema, pairs: Pairs, name: string): unknown {
  const inner = unwrap(field);
  const { type, element } = definitionOf(inner);
  if (type === 'object') {
    const nested = decodePairs(inner, pairs, `${name}.`);
    return Object.keys(nested).length > 0 ? nested : undefined;
  }
  const values = (pairs.get(name) ?? []).filter((value) => value.trim() !== '');
  if (type === 'array' && element) return values.length > 0 ? values.map((value) => decodeOne(element, value)) : undefined;
  const [value] = values;
  return value === undefined ? undefined : decodeOne(inner, value);
}

function decodeOne(schema: Schema, value: string): unknown {
  const { type } = definitionOf(unwrap(schema));
  if (type === 'number' || type === 'int') return /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
  if (type === 'boolean') return ['on', 'true', '1', 'yes'].includes(value) ? true : ['false', '0', 'no'].includes(value) ? false : value;
  return value;
}

/** Pairs of a parsed query or urlencoded body. */
export function pairsOf(body: unknown): Pairs {
  const pairs = new Map<string, string[]>();
  for (const [name, value] of Object.entries((body ?? {}) as Record<string, unknown>)) {
    pairs.set(name, (Array.isArray(value) ? value : [value]).map(String));
  }
  return pairs;
}
