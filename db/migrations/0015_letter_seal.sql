-- The picture of an organ's seal. `office_id` null: the congress itself. Nothing is deleted: what was replaced or taken back stays, for the letters that bear it.
create table seal_image (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  office_id uuid,
  file_id uuid not null,
  set_by uuid,
  set_at timestamptz not null,
  removed_at timestamptz,
  version int not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, office_id) references office (tenant_id, id),
  foreign key (tenant_id, file_id) references file (tenant_id, id)
);
create unique index seal_image_held on seal_image (tenant_id, office_id) nulls not distinct where removed_at is null;
alter table seal_image enable row level security, force row level security;
create policy tenant_wall on seal_image using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);
