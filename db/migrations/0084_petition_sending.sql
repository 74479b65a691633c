-- A letter or visit the county sent down to one of its towns 上级交办: sent from here, and arrived from above. Ids of the other tenant are copied, nothing points across.
create table petition_sending (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  petition_id uuid not null,
  -- Waits to be copied; received by the town; cannot be, because nobody would be left there to handle it; or taken back.
  state text not null check (state in ('waiting', 'received', 'barred', 'takenBack')),
  to_tenant_id uuid not null,
  to_name text not null,
  -- The day by which the county wants word.
  report_due_on date not null,
  words text,
  -- May the town know who brought it?
  with_contact boolean not null,
  -- The resident wants it erased since: the town's copy goes too.
  contact_erased boolean not null default false,
  -- Whom it is about, by name: barred in the town before anybody there sees it.
  about_names jsonb not null,
  sent_on date not null,
  taken_back_words text,
  -- Moves on with every step the town must hear of; carried up to which.
  version int not null default 1,
  carried_version int not null default 0,
  -- What the town has made of it, as last told.
  number_there text,
  state_there text,
  objection_words text,
  reported_on date,
  report_words text,
  told_version int not null default 0,
  told_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, petition_id) references petition (tenant_id, id),
  check ((reported_on is null) = (report_words is null)),
  check ((state = 'takenBack') = (taken_back_words is not null))
);
create unique index petition_sending_open on petition_sending (tenant_id, petition_id) where state <> 'takenBack';
create index petition_sending_to_carry on petition_sending (tenant_id, id) where carried_version < version;
alter table petition_sending enable row level security, force row level security;
create policy tenant_wall on petition_sending using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

create table petition_arrival (
  tenant_id uuid not null references tenant (id),
  petition_id uuid not null,
  from_tenant_id uuid not null,
  -- The sending there.
  from_id uuid not null,
  -- The version last told to the county.
  told_version int not null default 0,
  arrived_at timestamptz not null,
  primary key (tenant_id, petition_id),
  -- The second run of a job that was broken off finds the first one's row.
  unique (tenant_id, from_tenant_id, from_id),
  foreign key (tenant_id, petition_id) references petition (tenant_id, id)
);
alter table petition_arrival enable row level security, force row level security;
create policy tenant_wall on petition_arrival using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);
