-- Opinions of residents, from receipt to rating. Words and state here, contact data apart and sealed.
create table opinion (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  -- 2026-000123, running within tenant and year.
  number text not null,
  state text not null check (state in ('received', 'withDeputy', 'withVillage', 'askProposed', 'askedDepartment', 'takenUp', 'merged', 'elsewhere', 'answered', 'rated', 'closed', 'void')),
  source text not null check (source in ('web', 'qrStation', 'qrDeputy', 'reception', 'letter', 'phone', 'paper')),
  entry_mode text check (entry_mode in ('heard', 'written', 'photographedForm', 'voiceNote')),
  choice text not null check (choice in ('everybody', 'own', 'report', 'unsure')),
  kind text check (kind in ('opinion', 'petition', 'report')),
  content text not null,
  spot text,
  place_code text references place (code),
  station_id uuid,
  deputy_person_id uuid,
  office_id uuid,
  proposed_office_id uuid,
  -- The opinion it was merged into, and the state it goes back to when separated.
  merged_into_id uuid,
  state_before text,
  suggestion_id uuid,
  received_on date not null,
  -- When it was typed in; later than received_on in a late entry.
  created_at timestamptz not null,
  entered_by uuid,
  look_due_on date not null,
  answer_due_on date not null,
  again_due_on date,
  notice_due_on date,
  looked_at timestamptz,
  explained_at timestamptz,
  -- When the house was last reminded of it, and when the resident was last told that he is not forgotten.
  reminded_on date,
  remembered_on date,
  answer_words text,
  -- As the resident reads it: a deputy, a station, a village committee, a department.
  answered_by text,
  answered_person_id uuid,
  answered_at timestamptz,
  rating text check (rating in ('satisfied', 'fairly', 'dissatisfied')),
  rating_words text,
  rated_at timestamptz,
  reopened_at timestamptz,
  elsewhere_channel text check (elsewhere_channel in ('petitionOffice', 'discipline', 'court', 'procuratorate', 'police', 'hotline', 'arbitration', 'upperCongress', 'other')),
  elsewhere_body text,
  elsewhere_reason text,
  notice_way text check (notice_way in ('onTheSpot', 'post', 'message', 'byHand')),
  noticed_on date,
  noticed_at timestamptz,
  closed_at timestamptz,
  consent_name boolean not null,
  consent_publish boolean not null,
  summary text,
  -- Came in a flood; waits for somebody to look through.
  for_review boolean not null default false,
  secret_hash bytea not null,
  code_hash bytea not null,
  version int not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, number),
  unique (tenant_id, secret_hash),
  foreign key (tenant_id, station_id) references station (tenant_id, id),
  foreign key (tenant_id, deputy_person_id) references person (tenant_id, id),
  foreign key (tenant_id, office_id) references office (tenant_id, id),
  foreign key (tenant_id, proposed_office_id) references office (tenant_id, id),
  foreign key (tenant_id, merged_into_id) references opinion (tenant_id, id),
  check ((state = 'merged') = (state_before is not null)),
  check (state <> 'merged' or merged_into_id is not null),
  check (rating is null or answered_at is not null),
  check (state <> 'elsewhere' or (elsewhere_channel is not null and notice_due_on is not null))
);
create index opinion_state on opinion (tenant_id, state, id desc);
create index opinion_station on opinion (tenant_id, station_id, id desc);
create index opinion_deputy on opinion (tenant_id, deputy_person_id, id desc);
create index opinion_office on opinion (tenant_id, office_id, id desc);
create index opinion_place on opinion (tenant_id, place_code, id desc);
create index opinion_received on opinion (tenant_id, received_on);
create index opinion_merged on opinion (tenant_id, merged_into_id) where merged_into_id is not null;
create index opinion_suggestion on opinion (tenant_id, suggestion_id) where suggestion_id is not null;
create index opinion_review on opinion (tenant_id, id) where for_review;
alter table opinion enable row level security, force row level security;
create policy tenant_wall on opinion using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- How the resident can be reached. Sealed; names and phones are found only by keyed hashes.
create table opinion_contact (
  tenant_id uuid not null references tenant (id),
  opinion_id uuid not null,
  name_sealed bytea,
  name_index bytea,
  phone_sealed bytea,
  phone_index bytea,
  address_sealed bytea,
  primary key (tenant_id, opinion_id),
  foreign key (tenant_id, opinion_id) references opinion (tenant_id, id)
);
create index opinion_contact_phone on opinion_contact (tenant_id, phone_index);
create index opinion_contact_name on opinion_contact (tenant_id, name_index);
alter table opinion_contact enable row level security, force row level security;
create policy tenant_wall on opinion_contact using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- Everything that happened to an opinion, and what was said at each step.
create table opinion_event (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  opinion_id uuid not null,
  at timestamptz not null,
  verb text not null,
  from_state text,
  to_state text not null,
  person_id uuid,
  role text not null,
  public_words text,
  inner_words text,
  primary key (tenant_id, id),
  foreign key (tenant_id, opinion_id) references opinion (tenant_id, id)
);
create index opinion_event_opinion on opinion_event (tenant_id, opinion_id, id);
alter table opinion_event enable row level security, force row level security;
-- Append only: no policy for update or delete, so neither finds a row.
create policy tenant_reads on opinion_event for select using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);
create policy tenant_appends on opinion_event for insert with check (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- Words of the text as bigrams made by the program, apart, so that a change of state does not rewrite them.
create extension if not exists btree_gin;
create table opinion_search (
  tenant_id uuid not null references tenant (id),
  opinion_id uuid not null,
  tsv tsvector not null,
  primary key (tenant_id, opinion_id),
  foreign key (tenant_id, opinion_id) references opinion (tenant_id, id)
);
create index opinion_search_tsv on opinion_search using gin (tenant_id, tsv);
alter table opinion_search enable row level security, force row level security;
create policy tenant_wall on opinion_search using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- Row level security keeps `@@` from using the index, so the search runs as owner, bound to the tenant it is given, newest first.
create function opinion_found(wanted_tenant uuid, wanted text, most int) returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select opinion_id from opinion_search
  where tenant_id = wanted_tenant and tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid and tsv @@ wanted::tsquery
  order by opinion_id desc limit most
$$;
