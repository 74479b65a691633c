-- Letters and visits 来信来访 (《信访工作条例》第五条: congresses take part; 第二十三条: register, pass on or point the way, tell within fifteen days).
create table petition (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  -- Year and number within it are the register's 登记号.
  year int not null,
  number int not null,
  source text not null check (source in ('letter', 'visit', 'phone', 'sentDown', 'passedOn')),
  kind text check (kind in ('proposal', 'claim', 'accusation', 'judicial')),
  state text not null check (state in ('registered', 'objected', 'own', 'passed', 'directed', 'answered', 'returned', 'closed', 'void')),
  state_before text,
  subject text not null,
  content text not null,
  place_code text references place (code),
  head_count int,
  received_on date not null,
  -- The organ that sent it, its paper's number, and the day by which it wants word.
  from_body text,
  from_number text,
  report_due_on date,
  reported_on date,
  report_words text,
  -- Its number in the national system of letters and visits.
  system_number text,
  -- Null where nobody can be told: no name, address or phone.
  told_due_on date,
  told_on date,
  told_way text check (told_way in ('onTheSpot', 'post', 'message', 'byHand')),
  objection_due_on date,
  -- The competent organ it went to, or the petitioner was pointed to.
  organ text,
  answer text,
  -- The opinion it was first taken in as.
  opinion_id uuid,
  entered_by uuid,
  entered_on date not null,
  created_at timestamptz not null,
  closed_at timestamptz,
  version int not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, year, number),
  foreign key (tenant_id, opinion_id) references opinion (tenant_id, id),
  check ((told_on is null) = (told_way is null)),
  check ((reported_on is null) = (report_words is null)),
  check ((closed_at is not null) = (state in ('returned', 'closed', 'void')))
);
create unique index petition_of_opinion on petition (tenant_id, opinion_id) where state <> 'void';
create index petition_received on petition (tenant_id, received_on, id);
create index petition_open on petition (tenant_id, id) where closed_at is null;
create index petition_place on petition (tenant_id, place_code);
alter table petition enable row level security, force row level security;
create policy tenant_wall on petition using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- Who it is, apart and sealed.
create table petition_contact (
  tenant_id uuid not null references tenant (id),
  petition_id uuid not null,
  name_sealed bytea,
  name_index bytea,
  phone_sealed bytea,
  address_sealed bytea,
  -- Of a group visit: the names of those who speak for all, as one sealed list.
  representatives_sealed bytea,
  representative_count int not null default 0,
  primary key (tenant_id, petition_id),
  foreign key (tenant_id, petition_id) references petition (tenant_id, id)
);
create index petition_contact_name on petition_contact (tenant_id, name_index);
alter table petition_contact enable row level security, force row level security;
create policy tenant_wall on petition_contact using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- A round of the organ that decides: handling, review, second review. Watched here, decided there.
create table petition_stage (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  petition_id uuid not null,
  stage text not null check (stage in ('handling', 'review', 'reReview')),
  body text,
  began_on date not null,
  due_on date not null,
  is_extended boolean not null default false,
  ended_on date,
  outcome text,
  primary key (tenant_id, id),
  unique (tenant_id, petition_id, stage),
  foreign key (tenant_id, petition_id) references petition (tenant_id, id),
  check ((ended_on is null) = (outcome is null))
);
create unique index petition_stage_running on petition_stage (tenant_id, petition_id) where ended_on is null;
alter table petition_stage enable row level security, force row level security;
create policy tenant_wall on petition_stage using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- Whom it is about, or who must keep away: they do not know of it.
create table petition_barred (
  tenant_id uuid not null references tenant (id),
  petition_id uuid not null,
  person_id uuid not null,
  ground text not null check (ground in ('accused', 'recused')),
  since date not null,
  primary key (tenant_id, petition_id, person_id),
  foreign key (tenant_id, petition_id) references petition (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
alter table petition_barred enable row level security, force row level security;
create policy tenant_wall on petition_barred using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

create table petition_event (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  petition_id uuid not null,
  verb text not null,
  done_on date not null,
  at timestamptz not null,
  person_id uuid,
  words text,
  primary key (tenant_id, id),
  foreign key (tenant_id, petition_id) references petition (tenant_id, id)
);
create index petition_event_of on petition_event (tenant_id, petition_id, id);
alter table petition_event enable row level security, force row level security;
create policy tenant_wall on petition_event using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);
