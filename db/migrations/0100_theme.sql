-- Theme campaigns 主题活动: a name, an aim and some months; what was done anyway is put under them by a tick.
create table theme (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  name text not null,
  aim text not null,
  from_on date not null,
  until_on date not null check (until_on >= from_on),
  -- Kinds of activity that count: [kind].
  kinds jsonb not null,
  visits boolean not null,
  deeds boolean not null,
  state text not null check (state in ('open', 'closed', 'cancelled')),
  -- What came of it, or why it was called off.
  ended_words text,
  ended_on date,
  opened_by uuid not null,
  created_at timestamptz not null,
  version int not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, opened_by) references person (tenant_id, id),
  check ((state = 'open') = (ended_on is null))
);
create index theme_state on theme (tenant_id, state, until_on);
alter table theme enable row level security, force row level security;
create policy tenant_wall on theme using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- Stations and groups that take part; none named is all of the town.
create table theme_party (
  tenant_id uuid not null references tenant (id),
  theme_id uuid not null,
  -- The station's or the group's own id.
  party_id uuid not null,
  station_id uuid,
  group_id uuid,
  primary key (tenant_id, theme_id, party_id),
  foreign key (tenant_id, theme_id) references theme (tenant_id, id),
  foreign key (tenant_id, station_id) references station (tenant_id, id),
  foreign key (tenant_id, group_id) references deputy_group (tenant_id, id),
  check (party_id = coalesce(station_id, group_id) and (station_id is null) <> (group_id is null))
);
alter table theme_party enable row level security, force row level security;
create policy tenant_wall on theme_party using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- Records under a theme. What they say, whose they are and when it was stands with the record alone.
create table theme_record (
  tenant_id uuid not null references tenant (id),
  theme_id uuid not null,
  -- The record's own id.
  record_id uuid not null,
  activity_id uuid,
  visit_id uuid,
  deed_id uuid,
  put_by uuid not null,
  put_on date not null,
  primary key (tenant_id, theme_id, record_id),
  foreign key (tenant_id, theme_id) references theme (tenant_id, id),
  foreign key (tenant_id, activity_id) references activity (tenant_id, id),
  foreign key (tenant_id, visit_id) references visit (tenant_id, id),
  foreign key (tenant_id, deed_id) references deed (tenant_id, id),
  check (record_id = coalesce(activity_id, visit_id, deed_id) and num_nonnulls(activity_id, visit_id, deed_id) = 1)
);
create index theme_record_of on theme_record (tenant_id, record_id);
alter table theme_record enable row level security, force row level security;
create policy tenant_wall on theme_record using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);
