-- The five systems 制度 that hang on the wall of every station: a town's own words where it has some; else the template stands.
create table station_wall_text (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  rule text not null check (rule in ('closedSeason', 'activities', 'contact', 'reception', 'dutyReport')),
  words text not null,
  -- The day the presidium passed it, where it did.
  resolved_on date,
  set_by uuid not null,
  set_at timestamptz not null,
  -- Replaced by a later one, or given up for the template.
  ended_at timestamptz,
  version int not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, set_by) references person (tenant_id, id)
);
create unique index station_wall_text_used on station_wall_text (tenant_id, rule) where ended_at is null;
alter table station_wall_text enable row level security, force row level security;
create policy tenant_wall on station_wall_text using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);
