-- Work orders 工单 of the 12345热线: they come in as opinions with their own number, and go back with what was answered.
alter table opinion drop constraint opinion_source_check;
alter table opinion add constraint opinion_source_check check (source in ('web', 'qrStation', 'qrDeputy', 'reception', 'letter', 'phone', 'paper', 'visit', 'activity', 'hotline'));
-- The number whoever sent it knows it by.
alter table opinion add column outside_number text;
create unique index opinion_outside_number on opinion (tenant_id, outside_number, source) where outside_number is not null;

-- A sheet that went to the hotline: answers to its work orders, or opinions that belong to it.
create table hotline_sheet (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  kind text not null check (kind in ('answers', 'handover')),
  line_count int not null,
  made_by uuid,
  made_at timestamptz not null,
  primary key (tenant_id, id)
);
create index hotline_sheet_made on hotline_sheet (tenant_id, made_at desc);
alter table hotline_sheet enable row level security, force row level security;
create policy tenant_wall on hotline_sheet using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- What a sheet told of an opinion: told again only when it stands otherwise.
create table hotline_sheet_line (
  tenant_id uuid not null references tenant (id),
  sheet_id uuid not null,
  opinion_id uuid not null,
  standing text not null,
  primary key (tenant_id, sheet_id, opinion_id),
  foreign key (tenant_id, sheet_id) references hotline_sheet (tenant_id, id),
  foreign key (tenant_id, opinion_id) references opinion (tenant_id, id)
);
create index hotline_sheet_line_opinion on hotline_sheet_line (tenant_id, opinion_id);
alter table hotline_sheet_line enable row level security, force row level security;
create policy tenant_wall on hotline_sheet_line using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);
