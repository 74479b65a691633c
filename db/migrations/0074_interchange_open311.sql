-- Requests other systems send through Open311 GeoReport v2: each is an opinion, each sender holds a key.
alter table opinion drop constraint opinion_source_check;
alter table opinion add constraint opinion_source_check check (source in ('web', 'qrStation', 'qrDeputy', 'reception', 'letter', 'phone', 'paper', 'visit', 'activity', 'hotline', 'otherSystem'));
create index opinion_other_system on opinion (tenant_id, created_at desc) where source = 'otherSystem';

-- The key itself is shown once and kept nowhere; `hint` is its beginning, to tell keys apart.
create table api_key (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  name text not null,
  hint text not null,
  key_hash bytea not null,
  made_by uuid,
  made_at timestamptz not null,
  last_used_on date,
  revoked_at timestamptz,
  revoked_by uuid,
  version int not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, key_hash)
);
alter table api_key enable row level security, force row level security;
create policy tenant_wall on api_key using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- Which key an opinion came by: its sender, and nobody else, may add to it.
create table api_key_use (
  tenant_id uuid not null references tenant (id),
  opinion_id uuid not null,
  key_id uuid not null,
  primary key (tenant_id, opinion_id),
  foreign key (tenant_id, opinion_id) references opinion (tenant_id, id),
  foreign key (tenant_id, key_id) references api_key (tenant_id, id)
);
create index api_key_use_key on api_key_use (tenant_id, key_id);
alter table api_key_use enable row level security, force row level security;
create policy tenant_wall on api_key_use using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);
