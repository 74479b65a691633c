import { expect, test } from 'vitest';
import { contract, done, fields, id, line, shape, text, verb, view } from '#kernel/contract.ts';
import { openapi } from './openapi.ts';

const sample = contract('sample', {
  verbs: { open: verb({ input: fields({ name: line(40) }), output: done(), creates: true, door: 'public' }), close: verb({ input: fields({ id: id() }), output: done() }) },
  views: { detail: view({ input: fields({ id: id() }), output: shape({ name: text() }) }) },
});
const { paths } = openapi([sample], '1.0.0') as { paths: Record<string, { post?: Operation; get?: Operation }> };
interface Operation { operationId: string; parameters?: { name: string; required: boolean }[]; requestBody?: { content: Record<string, { schema: { properties: object; additionalProperties: boolean } }> } }

test('every verb is a POST and every view a GET under its own name', () => {
  expect(paths['/api/sample.close']?.post?.operationId).toBe('sample.close');
  expect(paths['/api/sample.detail']?.get?.operationId).toBe('sample.detail');
});

test('what residents may use stands below the town as well, the rest does not', () => {
  expect(paths['/{town}/api/sample.open']).toBeDefined();
  expect(paths['/{town}/api/sample.close']).toBeUndefined();
});

test('a creating verb asks for its one-time key', () => {
  expect(paths['/api/sample.open']?.post?.parameters).toContainEqual(expect.objectContaining({ name: 'Idempotency-Key', required: true }));
  expect(paths['/api/sample.close']?.post?.parameters ?? []).toEqual([]);
});

test('unknown fields are documented as refused', () => {
  expect(paths['/api/sample.open']?.post?.requestBody?.content['application/json']?.schema.additionalProperties).toBe(false);
});

test('a view documents its query', () => {
  expect(paths['/api/sample.detail']?.get?.parameters).toEqual([{ name: 'id', in: 'query', required: true, schema: expect.objectContaining({ type: 'string' }) }]);
});
