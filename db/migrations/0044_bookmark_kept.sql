-- A list narrowed in a way its person needs again: a name and the filters of the list's address.
create table bookmark (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  person_id uuid not null,
  list text not null check (list in ('suggestions', 'motions')),
  name text not null,
  filters text not null,
  kept_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, person_id, list, name),
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
alter table bookmark enable row level security, force row level security;
create policy tenant_wall on bookmark using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);
