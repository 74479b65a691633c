-- Asking deputies for topics of activities 征集活动选题: a round for one station, one group or the whole town, and one year.
create table topic_round (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  -- Whose activities it is for: of a station, of a group, or of the whole town.
  station_id uuid,
  group_id uuid,
  year int not null,
  -- Until this day a deputy proposes by himself.
  until_on date not null,
  words text,
  state text not null check (state in ('open', 'closed', 'cancelled')),
  opened_by uuid not null,
  opened_on date not null,
  -- Why it was called off.
  ended_words text,
  ended_on date,
  ended_by uuid,
  created_at timestamptz not null,
  version int not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, station_id) references station (tenant_id, id),
  foreign key (tenant_id, group_id) references deputy_group (tenant_id, id),
  foreign key (tenant_id, opened_by) references person (tenant_id, id),
  foreign key (tenant_id, ended_by) references person (tenant_id, id),
  check (station_id is null or group_id is null),
  check (until_on >= opened_on),
  check ((state = 'open') = (ended_on is null))
);
-- One open round for each station, group and town and year.
create unique index topic_round_open on topic_round (tenant_id, year, station_id, group_id) nulls not distinct where state = 'open';
create index topic_round_year on topic_round (tenant_id, year desc, id desc);
alter table topic_round enable row level security, force row level security;
create policy tenant_wall on topic_round using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- Deputies who were asked, each once.
create table topic_asked (
  tenant_id uuid not null references tenant (id),
  round_id uuid not null,
  person_id uuid not null,
  primary key (tenant_id, round_id, person_id),
  foreign key (tenant_id, round_id) references topic_round (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
create index topic_asked_person on topic_asked (tenant_id, person_id, round_id);
alter table topic_asked enable row level security, force row level security;
create policy tenant_wall on topic_asked using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- What a deputy proposed, and what became of it.
create table topic (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  round_id uuid not null,
  person_id uuid not null,
  -- 代录: who entered it for him; empty where he did himself.
  entered_by uuid,
  topic text not null,
  -- A kind of activity.
  kind text,
  reason text,
  proposed_on date not null,
  taken_back_on date,
  -- A line of the plan was made of it, it was joined to one, or it was set aside with a reason; empty until it is sorted.
  fate text check (fate in ('planned', 'joined', 'aside')),
  activity_id uuid,
  fate_words text,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, round_id) references topic_round (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, entered_by) references person (tenant_id, id),
  foreign key (tenant_id, activity_id) references activity (tenant_id, id),
  check (entered_by is distinct from person_id),
  check (coalesce(fate in ('planned', 'joined'), false) = (activity_id is not null)),
  check (coalesce(fate = 'aside', false) = (fate_words is not null)),
  check (taken_back_on is null or fate is null)
);
create index topic_of_round on topic (tenant_id, round_id, id);
create index topic_of_activity on topic (tenant_id, activity_id) where activity_id is not null;
alter table topic enable row level security, force row level security;
create policy tenant_wall on topic using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);
