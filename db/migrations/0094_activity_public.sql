-- What residents read of an activity 村民主页公布: nothing by itself, only what somebody published after seeing exactly what is shown.
-- Kind, topic, day and place stand with the activity; a change of its notice is public at once.
create table activity_public (
  tenant_id uuid not null references tenant (id),
  activity_id uuid not null,
  -- Residents may come; else it is for them to know.
  joinable boolean not null default false,
  published_on date not null,
  -- The day it was published for, where a later notice moved it.
  moved_from date,
  -- Feeds are told by this that something is new.
  changed_at timestamptz not null,
  -- What was done, in words for residents.
  summary text,
  summarised_on date,
  -- Taken off the pages again; what was public stays known.
  withdrawn_on date,
  primary key (tenant_id, activity_id),
  foreign key (tenant_id, activity_id) references activity (tenant_id, id),
  check ((summary is null) = (summarised_on is null))
);
alter table activity_public enable row level security, force row level security;
create policy tenant_wall on activity_public using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);
