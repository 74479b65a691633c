import type { Schema } from '#kernel/contract.ts';

interface Definition {
  readonly type: string;
  readonly format?: string;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly innerType?: Schema;
  readonly element?: Schema;
  readonly entries?: Readonly<Record<string, string>>;
  readonly checks?: readonly { readonly _zod: { readonly def: { readonly check?: string; readonly minimum?: number; readonly value?: unknown; readonly pattern?: RegExp } } }[];
}

const definitionOf = (schema: Schema): Definition => (schema as unknown as { _zod: { def: Definition } })._zod.def;

const bounds = (checks: NonNullable<Definition['checks']>, kind: 'greater_than' | 'less_than'): number[] =>
  checks.flatMap(({ _zod: { def } }) => (def.check === kind && typeof def.value === 'number' ? [def.value] : []));

/** What a field of this name should hold, where the shape alone does not say: the id of a real thing. */
export type Known = (path: string) => unknown;

/** One input that fits a contract: required fields only, or all of them; ids come from `known`. */
export function sampleInput(schema: Schema, known: Known, which: 'required' | 'all' = 'required', path = ''): unknown {
  const given = known(path);
  if (given !== undefined) return given;
  const { type, format, shape, innerType, element, entries, checks = [] } = definitionOf(schema);
  switch (type) {
    case 'optional': return which === 'all' && innerType ? sampleInput(innerType, known, which, path) : undefined;
    case 'nullable': case 'default': case 'prefault': case 'readonly': return innerType ? sampleInput(innerType, known, which, path) : undefined;
    case 'object': return Object.fromEntries(Object.entries(shape ?? {}).flatMap(([name, field]) => {
      const value = sampleInput(field, known, which, path ? `${path}.${name}` : name);
      return value === undefined ? [] : [[name, value]];
    }));
    case 'array': return element && which === 'all' ? [sampleInput(element, known, which, `${path}[]`)] : [];
    case 'enum': return Object.values(entries ?? {})[0];
    case 'boolean': return true;
    case 'number': case 'int': return Math.max(1, ...bounds(checks, 'greater_than'));
    case 'string': return sampleText(format, checks.map(({ _zod }) => _zod.def.pattern).filter((pattern) => pattern !== undefined), Math.max(1, ...checks.map(({ _zod }) => _zod.def.minimum ?? 0)));
    default: throw new Error(`no sample for a ${type} at ${path}`);
  }
}

const candidates = ['13800138000', '000123', '2026-000123', '1', '09:30', '一件事'];

function sampleText(format: string | undefined, patterns: readonly RegExp[], length: number): string {
  if (format === 'uuid' || format === 'guid') return '00000000-0000-7000-8000-000000000000';
  if (format === 'date') return '2026-09-01';
  if (format === 'datetime') return '2026-09-01T02:00:00Z';
  const plain = '一件事'.repeat(Math.ceil(length / 3)).slice(0, Math.max(length, 3));
  return [plain, ...candidates].find((text) => patterns.every((pattern) => pattern.test(text))) ?? plain;
}

/** Every text field of a contract's input, by path: where a nasty string can be put. */
export function textPaths(schema: Schema, path = ''): string[] {
  const { type, format, shape, innerType, element } = definitionOf(schema);
  if (innerType) return textPaths(innerType, path);
  if (type === 'object') return Object.entries(shape ?? {}).flatMap(([name, field]) => textPaths(field, path ? `${path}.${name}` : name));
  if (type === 'array' && element) return textPaths(element, `${path}[]`);
  return type === 'string' && !format ? [path] : [];
}

const days = { below: '0000-12-31', least: '1900-01-01', greatest: '8999-12-31', above: '9999-12-31' } as const;

/** Where a number or a day stands: the least or the greatest its field takes, or beyond. */
export type Edge = keyof typeof days;

/** Every number and every day of a contract's input, by path, at an edge. */
export function atTheEdge(schema: Schema, edge: Edge, path = ''): [path: string, value: unknown][] {
  const { type, format, shape, innerType, element, checks = [] } = definitionOf(schema);
  if (innerType) return atTheEdge(innerType, edge, path);
  if (type === 'object') return Object.entries(shape ?? {}).flatMap(([name, field]) => atTheEdge(field, edge, path ? `${path}.${name}` : name));
  if (type === 'array' && element) return atTheEdge(element, edge, `${path}[]`);
  if (format === 'date') return [[path, days[edge]]];
  if (type !== 'number' && type !== 'int') return [];
  const [least, greatest] = [Math.max(Number.MIN_SAFE_INTEGER, ...bounds(checks, 'greater_than')), Math.min(Number.MAX_SAFE_INTEGER, ...bounds(checks, 'less_than'))];
  return [[path, { below: least - 1, least, greatest, above: greatest + 1 }[edge]]];
}
