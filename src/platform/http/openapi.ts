import * as z from 'zod/mini';
import type { Contract, Schema } from '#kernel/contract.ts';

const asJsonSchema = (schema: Schema, io: 'input' | 'output') => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io, unrepresentable: 'any' }) as Record<string, unknown>;
  return rest;
};

const problemSchema = {
  type: 'object', required: ['type', 'status', 'code', 'title'],
  properties: {
    type: { type: 'string' }, status: { type: 'integer' }, code: { type: 'string' }, title: { type: 'string' },
    errors: { type: 'array', items: { type: 'object', properties: { path: { type: 'string' }, code: { type: 'string' }, message: { type: 'string' } } } },
  },
};

/** OpenAPI 3.1 printed from the contracts: what is declared is what is documented, nothing beside it. */
export function openapi(contracts: readonly Contract[], version: string): Record<string, unknown> {
  const paths: Record<string, unknown> = {};
  const failed = { default: { description: 'RFC 9457 problem details', content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } } };
  for (const { feature, verbs, views } of contracts) {
    for (const verb of Object.values(verbs)) {
      const operation = {
        operationId: verb.name, tags: [feature],
        ...(verb.creates ? { parameters: [{ name: 'Idempotency-Key', in: 'header', required: true, schema: { type: 'string' } }] } : {}),
        requestBody: { required: true, content: { 'application/json': { schema: asJsonSchema(verb.input, 'input') } } },
        responses: { [verb.creates ? '201' : '200']: { description: 'Done', content: { 'application/json': { schema: asJsonSchema(verb.output, 'output') } } }, ...failed },
        security: verb.door === 'public' ? [] : [{ session: [] }],
      };
      paths[`/api/${verb.name}`] = { post: operation };
      if (verb.door === 'public') paths[`/{town}/api/${verb.name}`] = { post: { ...operation, operationId: `public.${verb.name}`, parameters: [townParameter, ...(operation.parameters ?? [])] } };
    }
    for (const view of Object.values(views)) {
      const operation = {
        operationId: view.name, tags: [feature], parameters: queryOf(view.input),
        responses: { 200: { description: 'Found', content: { 'application/json': { schema: asJsonSchema(view.output, 'output') } } }, ...failed },
        security: view.door === 'public' ? [] : [{ session: [] }],
      };
      paths[`/api/${view.name}`] = { get: operation };
      if (view.door === 'public') paths[`/{town}/api/${view.name}`] = { get: { ...operation, operationId: `public.${view.name}`, parameters: [townParameter, ...operation.parameters] } };
    }
  }
  return {
    openapi: '3.1.0', info: { title: 'Xiangyi 乡议', version, license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } }, paths,
    components: { schemas: { Problem: problemSchema }, securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'xiangyi_session' } } },
  };
}

const townParameter = { name: 'town', in: 'path', required: true, schema: { type: 'string' }, description: 'Statistical code of the township or county' };

function queryOf(input: Schema): object[] {
  const { properties = {}, required = [] } = asJsonSchema(input, 'input') as { properties?: Record<string, unknown>; required?: string[] };
  return Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', required: required.includes(name), schema }));
}
