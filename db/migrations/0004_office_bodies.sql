-- Who handles work: town offices, village committees, county branch offices, the government office and the congress's own.
create table office (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  kind text not null check (kind in ('department', 'villageCommittee', 'countyBranch', 'governmentOffice', 'congressOffice', 'townGovernment')),
  name text not null,
  place_code text references place (code),
  -- Whether it has a seal and number of its own and may write outward.
  writes_outward boolean not null,
  phone text,
  duties text,
  closed_on date,
  version int not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, name)
);
alter table office enable row level security, force row level security;
create policy tenant_wall on office using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);
