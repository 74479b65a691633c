-- 创建活动: a town sets up its stations, or brings them up to standard, phase by phase; each is checked and accepted.
create table drive (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  name text not null,
  state text not null check (state in ('planned', 'running', 'closed', 'cancelled')),
  aim text,
  -- [{ name, fromOn, toOn, words }] in the order of the town's own paper.
  phases jsonb not null,
  -- The day on which all of them hold their first activity together.
  joint_on date,
  pilot_station_id uuid,
  -- What the pilot learned, for the others.
  lessons text,
  launched_on date,
  closed_on date,
  result_words text,
  created_by uuid not null,
  created_at timestamptz not null,
  version int not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, created_by) references person (tenant_id, id),
  foreign key (tenant_id, pilot_station_id) references station (tenant_id, id)
);
create index drive_state on drive (tenant_id, state, id);
alter table drive enable row level security, force row level security;
create policy tenant_wall on drive using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- What is done at every station and cannot be read off other records.
create table drive_task (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  drive_id uuid not null,
  place int not null,
  what text not null,
  dropped_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, drive_id) references drive (tenant_id, id)
);
create index drive_task_drive on drive_task (tenant_id, drive_id, place);
alter table drive_task enable row level security, force row level security;
create policy tenant_wall on drive_task using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- A station in a drive and how far it is.
create table drive_station (
  tenant_id uuid not null references tenant (id),
  drive_id uuid not null,
  station_id uuid not null,
  state text not null check (state in ('working', 'ready', 'accepted', 'toImprove')),
  ready_on date,
  left_at timestamptz,
  version int not null default 1,
  primary key (tenant_id, drive_id, station_id),
  foreign key (tenant_id, drive_id) references drive (tenant_id, id),
  foreign key (tenant_id, station_id) references station (tenant_id, id)
);
create index drive_station_station on drive_station (tenant_id, station_id);
alter table drive_station enable row level security, force row level security;
create policy tenant_wall on drive_station using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- A task done at a station; without a day where it was taken back.
create table drive_tick (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  drive_id uuid not null,
  task_id uuid not null,
  station_id uuid not null,
  done_on date,
  ticked_by uuid not null,
  ticked_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, task_id, station_id),
  foreign key (tenant_id, task_id) references drive_task (tenant_id, id),
  foreign key (tenant_id, drive_id, station_id) references drive_station (tenant_id, drive_id, station_id),
  foreign key (tenant_id, ticked_by) references person (tenant_id, id)
);
create index drive_tick_drive on drive_tick (tenant_id, drive_id);
alter table drive_tick enable row level security, force row level security;
create policy tenant_wall on drive_tick using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- 检查验收: somebody looked at a station; what was missing that day stays written as it was.
create table drive_look (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  drive_id uuid not null,
  station_id uuid not null,
  looked_on date not null,
  looked_by text not null,
  outcome text not null check (outcome in ('accepted', 'toImprove')),
  -- What the records did not show that day, by name.
  lacking jsonb not null,
  words text,
  due_on date,
  noted_by uuid not null,
  noted_at timestamptz not null,
  taken_back_on date,
  taken_back_words text,
  primary key (tenant_id, id),
  foreign key (tenant_id, drive_id, station_id) references drive_station (tenant_id, drive_id, station_id),
  foreign key (tenant_id, noted_by) references person (tenant_id, id),
  check ((outcome = 'toImprove') = (due_on is not null))
);
create index drive_look_drive on drive_look (tenant_id, drive_id, station_id);
alter table drive_look enable row level security, force row level security;
create policy tenant_wall on drive_look using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);
