import type { SourceTree } from '#tests/support/source-tree.ts';

/** A tiny house that keeps every law. Faults are planted in it one at a time. */
export const soundHouse: SourceTree = new Map(Object.entries({
  'package-lock.json': '{ "packages": { "": { "optionalDependencies": { "a": "1.0.0" } }, "node_modules/a": { "version": "1.0.0" } } }',
  'docs/glossary.md': '| 中文 | identifier | meaning | note |\n|---|---|---|---|\n| 联络站 | `station` | a room | |\n| 意见 | `opinion` | a word | |\n',
  'db/global-tables.ts': "/** Why each stands outside. */\nexport const globalTables: Record<string, string> = { place: 'the same for every town' };\n",
  'db/migrations/0001_place.sql': 'CREATE TABLE place (code text PRIMARY KEY, name text NOT NULL);\n',
  'db/migrations/0002_station.sql': `
    CREATE TABLE station (
      tenant_id uuid NOT NULL, id uuid NOT NULL, name text NOT NULL, place_code text NOT NULL REFERENCES place,
      opened_on date NOT NULL, created_at timestamptz NOT NULL, visit_count integer NOT NULL DEFAULT 0,
      PRIMARY KEY (tenant_id, id), UNIQUE (tenant_id, name)
    );
    CREATE TABLE station_deputy (
      tenant_id uuid NOT NULL, station_id uuid NOT NULL, deputy_id uuid NOT NULL,
      PRIMARY KEY (tenant_id, station_id, deputy_id),
      FOREIGN KEY (tenant_id, station_id) REFERENCES station (tenant_id, id)
    );
    CREATE INDEX station_by_place ON station (tenant_id, place_code);
    ALTER TABLE station ENABLE ROW LEVEL SECURITY; ALTER TABLE station FORCE ROW LEVEL SECURITY;
    CREATE POLICY tenant ON station USING (tenant_id = current_setting('xiangyi.tenant')::uuid);
    ALTER TABLE station_deputy ENABLE ROW LEVEL SECURITY; ALTER TABLE station_deputy FORCE ROW LEVEL SECURITY;
    CREATE POLICY tenant ON station_deputy USING (tenant_id = current_setting('xiangyi.tenant')::uuid);
  `,
  'src/kernel/contract.ts': "import * as z from 'zod/mini';\n/** Any schema. */\nexport type Schema = z.ZodMiniType;\n",
  'src/platform/feature.ts': "import type { Schema } from '#kernel/contract.ts';\n/** Binds a verb. */\nexport const action = (schema: Schema, parts: object) => ({ schema, ...parts });\n",
  'src/ui/tokens.css': ':root { --red: #b01f24; --edge: 1px; }\n',
  'src/ui/kit/Card.vue': '<template><section><slot /></section></template>\n<style scoped>\nsection { color: var(--red); }\n</style>\n',
  'src/features/order.ts': "/** Later features may call earlier ones. */\nexport const order: readonly string[] = ['station', 'opinion'];\n",
  'src/features/station/README.md': '# station\n',
  'src/features/station/contract.ts': "import { contract, verb, view } from '#kernel/contract.ts';\n/** The station. */\nexport const station = contract('station', { verbs: { open: verb({}) }, views: { list: view({}) } });\n",
  'src/features/station/rules.ts': "/** 《代表法》第二十八条: near and local. */\nexport const nearbyKm = 5;\n",
  'src/features/station/policy.ts': "/** Who may do what. */\nexport const policy = { open: [], see: [] };\n",
  'src/features/station/store.ts': "import { sql } from '#platform/db/connect.ts';\n/** Writes one station. */\nexport const insert = () => sql;\n",
  'src/platform/db/connect.ts': '/** The driver. */\nexport const sql = 1;\n',
  'src/features/station/actions/open.ts': "import { action } from '#platform/feature.ts';\nimport { station } from '../contract.ts';\nimport { insert } from '../store.ts';\n/** Opens a station. */\nexport const open = action(station.verbs.open, { apply: insert });\n",
  'src/features/station/server.ts': "import { open } from './actions/open.ts';\n/** Verb → action. */\nexport const server = { open, list: () => [] };\n",
  'src/features/station/public.ts': "import { insert } from './store.ts';\n/** For other features. */\nexport const nameOf = () => insert;\n",
  'src/features/station/text.ts': "/** Words. */\nexport const text = { name: '联络站', verbs: { open: '开设联络站' }, states: { open: '{n} 个开放' } };\n",
  'src/features/station/text.en.ts': "import type { text } from './text.ts';\n/** Words. */\nexport const en: typeof text = { name: 'Station', verbs: { open: 'Open a station' }, states: { open: '{n} open' } };\n",
  'src/features/station/station.test.ts': "import { test } from 'vitest';\ntest('station.open opens a station', () => {});\n",
  'src/features/station/pages/desk/StationList.vue': "<script setup lang=\"ts\">\nimport Card from '#ui/kit/Card.vue';\nimport { text } from '../../text.ts';\n</script>\n<template><Card>{{ text.name }}</Card></template>\n",
  'src/features/opinion/README.md': '# opinion\n',
  'src/features/opinion/public.ts': "import { nameOf } from '#features/station/public.ts';\n/** The station's name. */\nexport const stationName = nameOf;\n",
  'src/apps/desk/main.ts': "import StationList from '#features/station/pages/desk/StationList.vue';\nexport default StationList;\n",
}));
