-- The registers are made from records; what stands here is only what was mended in a printed cell, and who opened the sealed volume.

-- A cell amended with its reason: the original stays beside it.
create table register_amendment (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  register text not null,
  -- The record the row is made of; of a card that is counted, the deputy and the period.
  row_key text not null,
  column_key text not null,
  original text not null,
  words text not null,
  reason text not null,
  amended_by uuid not null,
  amended_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  version int not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, amended_by) references person (tenant_id, id),
  foreign key (tenant_id, withdrawn_by) references person (tenant_id, id)
);
create unique index register_amendment_cell on register_amendment (tenant_id, register, row_key, column_key) where withdrawn_at is null;
alter table register_amendment enable row level security, force row level security;
create policy tenant_wall on register_amendment using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- Somebody saw a register with names and phones in full: which, and on what ground.
create table register_opening (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  register text not null,
  period text not null,
  station_id uuid,
  deputy_person_id uuid,
  ground text not null,
  opened_by uuid not null,
  opened_on date not null,
  opened_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, opened_by) references person (tenant_id, id)
);
alter table register_opening enable row level security, force row level security;
create policy tenant_wall on register_opening using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);
