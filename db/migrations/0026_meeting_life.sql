-- People meet about one suggestion: to press it, to bring offices together, with the deputy, on the spot, or to end a dispute.
create table meeting (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  suggestion_id uuid not null,
  kind text not null check (kind in ('press', 'coordinate', 'meetDeputy', 'siteVisit', 'conclude')),
  state text not null check (state in ('arranged', 'held', 'cancelled')),
  -- The day it is arranged for; held_on is the day it took place.
  planned_on date not null,
  hours text,
  -- Unknown where the presidium's opinion was written without the meeting's having been arranged here.
  spot text,
  about text,
  arranged_on date not null,
  arranged_by uuid,
  held_on date,
  present text,
  outcome text,
  cancelled_words text,
  created_at timestamptz not null,
  version int not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, suggestion_id) references suggestion (tenant_id, id),
  check ((state = 'held') = (held_on is not null)),
  check ((state = 'held') = (outcome is not null)),
  check ((state = 'cancelled') = (cancelled_words is not null)),
  check (state <> 'arranged' or spot is not null)
);
create index meeting_case on meeting (tenant_id, suggestion_id, id);
create index meeting_day on meeting (tenant_id, planned_on, id);
-- The meeting that ends a dispute is arranged once at a time.
create unique index meeting_to_conclude on meeting (tenant_id, suggestion_id) where kind = 'conclude' and state = 'arranged';
alter table meeting enable row level security, force row level security;
create policy tenant_wall on meeting using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- Who is asked to come: an office or a deputy.
create table meeting_asked (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  meeting_id uuid not null,
  office_id uuid,
  person_id uuid,
  primary key (tenant_id, id),
  unique (tenant_id, meeting_id, office_id),
  unique (tenant_id, meeting_id, person_id),
  foreign key (tenant_id, meeting_id) references meeting (tenant_id, id),
  foreign key (tenant_id, office_id) references office (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  check ((office_id is null) <> (person_id is null))
);
create index meeting_asked_office on meeting_asked (tenant_id, office_id) where office_id is not null;
create index meeting_asked_person on meeting_asked (tenant_id, person_id) where person_id is not null;
alter table meeting_asked enable row level security, force row level security;
create policy tenant_wall on meeting_asked using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- Who does what, and by when: what bears a day is a promise from then on.
create table meeting_agreement (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  meeting_id uuid not null,
  office_id uuid not null,
  what text not null,
  due_on date,
  primary key (tenant_id, id),
  foreign key (tenant_id, meeting_id) references meeting (tenant_id, id),
  foreign key (tenant_id, office_id) references office (tenant_id, id)
);
create index meeting_agreement_of on meeting_agreement (tenant_id, meeting_id, id);
alter table meeting_agreement enable row level security, force row level security;
create policy tenant_wall on meeting_agreement using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

create table meeting_watch (
  tenant_id uuid not null references tenant (id),
  looked_on date not null,
  primary key (tenant_id)
);
alter table meeting_watch enable row level security, force row level security;
create policy tenant_wall on meeting_watch using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);
