-- 联系代表: which deputies a member of the presidium or a leader keeps in touch with, and what was spoken with them.

create table tie (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  -- Who keeps in touch, and with which deputy.
  keeper_person_id uuid not null,
  deputy_person_id uuid not null,
  since_on date not null,
  created_at timestamptz not null,
  entered_by uuid,
  ended_on date,
  end_reason text,
  version int not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, keeper_person_id) references person (tenant_id, id),
  foreign key (tenant_id, deputy_person_id) references person (tenant_id, id),
  check (keeper_person_id <> deputy_person_id),
  check ((ended_on is null) = (end_reason is null))
);
-- The same two are tied once at a time.
create unique index tie_standing on tie (tenant_id, keeper_person_id, deputy_person_id) where ended_on is null;
create index tie_deputy on tie (tenant_id, deputy_person_id);
alter table tie enable row level security, force row level security;
create policy tenant_wall on tie using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

create table talk (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  keeper_person_id uuid not null,
  deputy_person_id uuid not null,
  talked_on date not null,
  way text not null check (way in ('visit', 'forum', 'phone', 'message', 'letter')),
  spot text,
  -- What the deputy said, in his own words, and what he was told at once.
  heard text not null,
  answered text,
  -- What became of it, written when it is known.
  result text,
  finished_on date,
  -- Where what he raised was taken in as an opinion.
  opinion_id uuid,
  created_at timestamptz not null,
  entered_by uuid,
  voided_on date,
  void_reason text,
  version int not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, keeper_person_id) references person (tenant_id, id),
  foreign key (tenant_id, deputy_person_id) references person (tenant_id, id),
  foreign key (tenant_id, opinion_id) references opinion (tenant_id, id),
  check (keeper_person_id <> deputy_person_id),
  check ((voided_on is null) = (void_reason is null)),
  check ((finished_on is null) = (result is null))
);
create index talk_day on talk (tenant_id, talked_on desc, id desc);
create index talk_keeper on talk (tenant_id, keeper_person_id, talked_on desc);
create index talk_deputy on talk (tenant_id, deputy_person_id, talked_on desc);
alter table talk enable row level security, force row level security;
create policy tenant_wall on talk using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);
