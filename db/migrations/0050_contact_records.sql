-- Whom a deputy keeps in touch with, whom he called on, and what he did for people (走访联系、办实事、结对帮扶、参与调解).

-- A fixed voter's household 固定联系选民户. Who lives there is apart and sealed.
create table household (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  deputy_person_id uuid not null,
  station_id uuid,
  place_code text not null references place (code),
  -- The group of the village 村组; no name, no number.
  spot text,
  occupation text,
  -- 困难群众
  hardship boolean not null,
  added_on date not null,
  created_at timestamptz not null,
  entered_by uuid,
  left_on date,
  left_reason text,
  version int not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, deputy_person_id) references person (tenant_id, id),
  foreign key (tenant_id, station_id) references station (tenant_id, id),
  check ((left_on is null) = (left_reason is null))
);
create index household_deputy on household (tenant_id, deputy_person_id);
create index household_station on household (tenant_id, station_id);
alter table household enable row level security, force row level security;
create policy tenant_wall on household using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

create table household_contact (
  tenant_id uuid not null references tenant (id),
  household_id uuid not null,
  name_sealed bytea not null,
  phone_sealed bytea,
  primary key (tenant_id, household_id),
  foreign key (tenant_id, household_id) references household (tenant_id, id)
);
alter table household_contact enable row level security, force row level security;
create policy tenant_wall on household_contact using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

create table visit (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  deputy_person_id uuid not null,
  station_id uuid,
  place_code text not null references place (code),
  visited_on date not null,
  way text not null check (way in ('visit', 'forum', 'phone', 'message', 'letter')),
  spot text,
  -- What the deputy told, and what the voters said, in their own words.
  told text,
  heard text not null,
  answered text,
  -- Households spoken with beside the fixed ones.
  other_count int not null default 0 check (other_count >= 0),
  -- What became of what they said: it was taken in as an opinion at once.
  opinion_id uuid,
  next_on date,
  created_at timestamptz not null,
  entered_by uuid,
  voided_on date,
  void_reason text,
  version int not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, deputy_person_id) references person (tenant_id, id),
  foreign key (tenant_id, station_id) references station (tenant_id, id),
  foreign key (tenant_id, opinion_id) references opinion (tenant_id, id),
  check ((voided_on is null) = (void_reason is null))
);
create index visit_day on visit (tenant_id, visited_on desc, id desc);
create index visit_deputy on visit (tenant_id, deputy_person_id, visited_on desc);
create index visit_station on visit (tenant_id, station_id, visited_on desc);
alter table visit enable row level security, force row level security;
create policy tenant_wall on visit using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

create table visit_household (
  tenant_id uuid not null references tenant (id),
  visit_id uuid not null,
  household_id uuid not null,
  primary key (tenant_id, visit_id, household_id),
  foreign key (tenant_id, visit_id) references visit (tenant_id, id),
  foreign key (tenant_id, household_id) references household (tenant_id, id)
);
create index visit_household_household on visit_household (tenant_id, household_id);
alter table visit_household enable row level security, force row level security;
create policy tenant_wall on visit_household using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- 办实事, 结对帮扶, 参与调解. An agreement belongs to the 人民调解委员会: only its number is here.
create table deed (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  kind text not null check (kind in ('deed', 'help', 'mediation')),
  deputy_person_id uuid not null,
  station_id uuid,
  place_code text not null references place (code),
  done_on date not null,
  -- In general words; a household of the list is named by its id.
  helped text,
  household_id uuid,
  hardship boolean not null,
  what text not null,
  means text,
  amount_yuan int check (amount_yuan >= 0),
  fund_source text check (fund_source in ('own', 'raised', 'office', 'village', 'enterprise')),
  agreement_number text,
  finished_on date,
  result text,
  created_at timestamptz not null,
  entered_by uuid,
  voided_on date,
  void_reason text,
  version int not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, deputy_person_id) references person (tenant_id, id),
  foreign key (tenant_id, station_id) references station (tenant_id, id),
  foreign key (tenant_id, household_id) references household (tenant_id, id),
  check ((voided_on is null) = (void_reason is null)),
  check ((finished_on is null) = (result is null)),
  check (agreement_number is null or kind = 'mediation')
);
create index deed_day on deed (tenant_id, done_on desc, id desc);
create index deed_deputy on deed (tenant_id, deputy_person_id, done_on desc);
create index deed_station on deed (tenant_id, station_id, done_on desc);
alter table deed enable row level security, force row level security;
create policy tenant_wall on deed using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- Who can bear witness to a deed 证明人, apart and sealed.
create table deed_witness (
  tenant_id uuid not null references tenant (id),
  deed_id uuid not null,
  name_sealed bytea not null,
  phone_sealed bytea,
  primary key (tenant_id, deed_id),
  foreign key (tenant_id, deed_id) references deed (tenant_id, id)
);
alter table deed_witness enable row level security, force row level security;
create policy tenant_wall on deed_witness using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- An opinion heard while calling on voters 走访.
alter table opinion drop constraint opinion_source_check;
alter table opinion add constraint opinion_source_check check (source in ('web', 'qrStation', 'qrDeputy', 'reception', 'letter', 'phone', 'paper', 'visit', 'activity'));
