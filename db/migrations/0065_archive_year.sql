-- 年度封存卷: what was on record for a year when it was sealed. The manifest is a file of the town; its hash stands here and in the audit chain.
create table archive_seal (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  year int not null,
  sealed_by uuid not null,
  sealed_at timestamptz not null,
  record_count int not null,
  paper_count int not null,
  file_id uuid not null,
  sha256 bytea not null,
  version int not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, sealed_by) references person (tenant_id, id)
);
create index archive_seal_year on archive_seal (tenant_id, year, id);
alter table archive_seal enable row level security, force row level security;
create policy tenant_wall on archive_seal using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);
