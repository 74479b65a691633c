import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { addedBy, baseline, contractions } from '#tests/support/laws/expand.ts';

const folder = new URL('../../db/migrations/', import.meta.url);
const after = readdirSync(folder).filter((name) => name.endsWith('.sql') && Number(name.slice(0, 4)) > baseline).sort();

test('every migration after the program in use only adds: old and new program live on one schema', () => {
  const unknown = new Set<string>();
  expect(after.flatMap((name) => {
    const sql = readFileSync(new URL(name, folder), 'utf8');
    const found = contractions(sql, unknown).map((why) => `${name} ${why}`);
    for (const column of addedBy(sql)) unknown.add(column);
    return found;
  })).toEqual([]);
});

test.each([
  'alter table opinion drop column spot', 'drop table opinion', 'alter table opinion rename column spot to place', 'alter table opinion rename to words', 'alter table opinion alter column spot set not null',
  'alter table opinion alter column spot type int', 'alter table opinion add column mood text not null', 'alter table opinion alter column version drop default', 'alter table opinion add constraint one unique (tenant_id, spot)', 'alter table opinion add constraint b foreign key (tenant_id, spot) references place (tenant_id, code)', 'ALTER TABLE opinion\n  ADD COLUMN a int,\n  DROP COLUMN spot',
  'create unique index one on opinion (tenant_id, spot)', `create unique index concurrently if not exists one on only opinion using btree (tenant_id, lower(spot)) where state <> 'void'`, 'CREATE UNIQUE INDEX\n  ON opinion (tenant_id, spot)',
  'alter table opinion add column mood text; create unique index one on opinion (tenant_id, mood) nulls not distinct', 'create table mood (a int not null); create unique index one on opinion (tenant_id, spot)',
])('found: %s', (sql) => {
  expect(contractions(sql)).toHaveLength(1);
});

test.each([
  'create table x (a int not null, primary key (a))', 'alter table opinion add column mood text', `alter table opinion add column mood text not null default 'calm'`, 'create index on opinion (tenant_id)',
  `-- drop table opinion\ncomment on table opinion is 'drop table opinion'`, `alter table opinion drop constraint a; alter table opinion add constraint a check (state <> '')`,
  'alter table opinion add column above uuid; alter table opinion add constraint b foreign key (tenant_id, above) references opinion (tenant_id, id)',
  'create table mood (tenant_id uuid not null, a int); create unique index one on mood (tenant_id, a) nulls not distinct', 'alter table opinion add column mood text; create unique index one on opinion (tenant_id, mood) where mood is not null',
  `drop index one; create unique index one on opinion (tenant_id, spot) where state <> 'void'`,
])('fine: %s', (sql) => {
  expect(contractions(sql)).toEqual([]);
});

test('a key may lead from a column an earlier migration added, of that table alone', () => {
  const unknown = new Set(addedBy('alter table opinion add column mood uuid, add column calm uuid; alter table letter add column above uuid'));
  expect([...unknown]).toEqual(['opinion.mood', 'opinion.calm', 'letter.above']);
  const key = (table: string, column: string) => contractions(`alter table ${table} add foreign key (tenant_id, ${column}) references station (tenant_id, id)`, unknown).length;
  expect([key('opinion', 'calm'), key('letter', 'above'), key('opinion', 'above'), key('opinion', 'spot')]).toEqual([0, 0, 1, 1]);
});
