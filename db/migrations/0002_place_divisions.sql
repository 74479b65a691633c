-- Administrative divisions by their GB/T 2260 and 12-digit statistical codes; the same for every tenant.
create table place (
  code text primary key check (code ~ '^[0-9]{2,12}$'),
  kind text not null check (kind in ('province', 'city', 'county', 'township', 'village', 'community')),
  name text not null,
  parent_code text references place (code),
  version int not null default 1
);
create index place_parent on place (parent_code);
-- For finding everything below a code by its prefix, whatever the database sorts by.
create index place_prefix on place (code text_pattern_ops);
