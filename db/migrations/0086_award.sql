-- 评优: announced with its criteria and places, nominated with reasons, voted in a meeting, published after a check.
create table award (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  subject text not null check (subject in ('deputy', 'station')),
  title text not null,
  criteria text not null,
  place_count int not null check (place_count between 1 and 50),
  -- The acts of this stretch are offered as evidence.
  from_on date not null,
  to_on date not null,
  nominate_until date not null,
  state text not null check (state in ('open', 'voted', 'published', 'cancelled', 'voided')),
  -- The vote as the minutes of the meeting have it.
  meeting_name text,
  meeting_on date,
  manner text check (manner in ('hands', 'ballots')),
  member_count int,
  present_count int,
  voted_by uuid,
  published_on date,
  ended_words text,
  announced_by uuid not null,
  created_at timestamptz not null,
  version int not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, announced_by) references person (tenant_id, id),
  foreign key (tenant_id, voted_by) references person (tenant_id, id)
);
create index award_state on award (tenant_id, state, id);
alter table award enable row level security, force row level security;
create policy tenant_wall on award using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- Who is put forward, by whom and why; the evidence is counted from the records of that day.
create table award_nomination (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  award_id uuid not null,
  person_id uuid,
  station_id uuid,
  put_by text not null check (put_by in ('station', 'group', 'presidium')),
  reason text not null,
  -- [{ kind, count }]
  evidence jsonb not null,
  nominated_by uuid not null,
  nominated_on date not null,
  dropped_at timestamptz,
  yes_count int,
  no_count int,
  abstain_count int,
  chosen boolean not null default false,
  -- The chosen one's own word, and what the check lets everybody read.
  words text,
  public_reason text,
  public_words text,
  primary key (tenant_id, id),
  check ((person_id is null) <> (station_id is null)),
  foreign key (tenant_id, award_id) references award (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, station_id) references station (tenant_id, id),
  foreign key (tenant_id, nominated_by) references person (tenant_id, id)
);
create index award_nomination_award on award_nomination (tenant_id, award_id, id);
alter table award_nomination enable row level security, force row level security;
create policy tenant_wall on award_nomination using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);
