-- Deputies' suggestions from the first line to the appraisal: the paper, who signs, who handles, what was said and answered.
create table suggestion (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  -- Motions 议案 have their own life.
  kind text not null default 'suggestion' check (kind in ('suggestion')),
  state text not null check (state in ('draft', 'cosigning', 'submitted', 'mending', 'accepted', 'prepared', 'dividing', 'assigned', 'handling', 'reassigning', 'replied', 'appraised', 'dissatisfied', 'rehandling', 'disputed', 'concluded', 'closed', 'checked', 'published', 'withheld', 'elsewhere', 'forwarded', 'withdrawn', 'void')),
  level text not null check (level in ('township', 'county', 'city')),
  title text not null,
  facts text not null,
  proposal text not null,
  -- Moves on when the words change; a signature is for words that were read.
  words_version int not null default 1,
  topic text not null,
  place_code text not null references place (code),
  origin text not null,
  suggested_office_id uuid,
  public_consent boolean not null,
  -- Asked to be kept confidential: why.
  confidential text,
  lead_person_id uuid not null,
  -- Who typed it for the deputy; null when the deputy wrote it.
  typed_by uuid,
  lead_confirmed_way text check (lead_confirmed_way in ('own', 'paper', 'phone')),
  lead_confirmed_on date,
  lead_confirmed_words text,
  -- The lead's mandate ended while this was open.
  leadless boolean not null default false,
  -- 届·次; a null sitting with a term is the closed season 闭会.
  term_id uuid,
  sitting_id uuid,
  number int check (number > 0),
  submitted_on date,
  submitted_at timestamptz,
  accepted_on date,
  mending_words text,
  elsewhere_ground text,
  elsewhere_to text,
  elsewhere_words text,
  prepared_words text,
  via_government_office boolean not null default false,
  long_class boolean not null default false,
  long_ground text,
  assign_due_on date,
  -- The presidium's first assignment starts the clock; nothing restarts it.
  assigned_on date,
  due_on date,
  round int not null default 1 check (round > 0),
  replied_on date,
  appraisal_due_on date,
  rehandle_ordered_on date,
  rehandle_ground text,
  concluded_on date,
  concluded_words text,
  closed_on date,
  publication_due_on date,
  -- Why it was withdrawn or voided.
  ended_words text,
  pressed_on date,
  -- The day by which somebody of the house owes the next step, kept beside the state so that lists and boards need no sums.
  clock_on date,
  withdraw_before_assignment boolean not null default false,
  created_at timestamptz not null,
  version int not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, sitting_id, number),
  foreign key (tenant_id, lead_person_id) references person (tenant_id, id),
  foreign key (tenant_id, term_id) references term (tenant_id, id),
  foreign key (tenant_id, sitting_id) references sitting (tenant_id, id),
  foreign key (tenant_id, suggested_office_id) references office (tenant_id, id),
  check (number is null or term_id is not null),
  check ((assigned_on is null) = (due_on is null)),
  check (state not in ('assigned', 'handling', 'rehandling', 'replied') or assigned_on is not null)
);
create unique index suggestion_closed_season on suggestion (tenant_id, term_id, number) where sitting_id is null;
create index suggestion_state on suggestion (tenant_id, state, id desc);
create index suggestion_session on suggestion (tenant_id, term_id, sitting_id, id desc);
create index suggestion_lead on suggestion (tenant_id, lead_person_id, id desc);
create index suggestion_typed on suggestion (tenant_id, typed_by, id desc) where typed_by is not null;
create index suggestion_clock on suggestion (tenant_id, clock_on) where clock_on is not null;
create index suggestion_submitted on suggestion (tenant_id, submitted_on);
create index suggestion_leadless on suggestion (tenant_id, id) where leadless;
alter table suggestion enable row level security, force row level security;
create policy tenant_wall on suggestion using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- The opinions of residents it was written from.
create table suggestion_origin (
  tenant_id uuid not null references tenant (id),
  suggestion_id uuid not null,
  opinion_id uuid not null,
  primary key (tenant_id, suggestion_id, opinion_id),
  foreign key (tenant_id, suggestion_id) references suggestion (tenant_id, id),
  foreign key (tenant_id, opinion_id) references opinion (tenant_id, id)
);
create index suggestion_origin_opinion on suggestion_origin (tenant_id, opinion_id);
alter table suggestion_origin enable row level security, force row level security;
create policy tenant_wall on suggestion_origin using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

create table suggestion_cosigner (
  tenant_id uuid not null references tenant (id),
  suggestion_id uuid not null,
  person_id uuid not null,
  state text not null check (state in ('asked', 'confirmed', 'declined', 'lapsed')),
  way text check (way in ('own', 'paper', 'phone')),
  asked_on date not null,
  answered_on date,
  words text,
  primary key (tenant_id, suggestion_id, person_id),
  foreign key (tenant_id, suggestion_id) references suggestion (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  check ((state = 'confirmed') = (way is not null))
);
create index suggestion_cosigner_person on suggestion_cosigner (tenant_id, person_id, state);
alter table suggestion_cosigner enable row level security, force row level security;
create policy tenant_wall on suggestion_cosigner using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

create table suggestion_assignment (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  suggestion_id uuid not null,
  office_id uuid not null,
  role text not null check (role in ('main', 'co', 'part')),
  part text,
  state text not null check (state in ('proposed', 'assigned', 'accepted', 'returnAsked', 'returned', 'replaced')),
  -- Who writes outward for it: fixed when it is assigned.
  issuer text not null check (issuer in ('townGovernment', 'own', 'plain')),
  assigned_on date,
  accepted_on date,
  return_due_on date,
  return_asked_on date,
  return_ground text,
  return_words text,
  suggested_office_id uuid,
  return_answered_on date,
  return_answer text,
  return_refused_on date,
  co_opinion_due_on date,
  co_opinion text,
  co_opinion_on date,
  answered_round int not null default 0,
  unreachable_round int not null default 0,
  unreachable_words text,
  primary key (tenant_id, id),
  foreign key (tenant_id, suggestion_id) references suggestion (tenant_id, id),
  foreign key (tenant_id, office_id) references office (tenant_id, id)
);
create unique index suggestion_assignment_live on suggestion_assignment (tenant_id, suggestion_id, office_id) where state in ('assigned', 'accepted', 'returnAsked');
create index suggestion_assignment_case on suggestion_assignment (tenant_id, suggestion_id, id);
create index suggestion_assignment_office on suggestion_assignment (tenant_id, office_id, state);
create index suggestion_assignment_return on suggestion_assignment (tenant_id, suggestion_id) where state = 'returnAsked';
alter table suggestion_assignment enable row level security, force row level security;
create policy tenant_wall on suggestion_assignment using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- 三见面: each word with the deputy before, during and after the handling, and each attempt that reached nobody.
create table suggestion_contact (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  suggestion_id uuid not null,
  office_id uuid not null,
  person_id uuid not null,
  round int not null,
  kind text not null check (kind in ('before', 'during', 'after')),
  way text not null,
  met_on date not null,
  reached boolean not null,
  said text not null,
  state text not null check (state in ('logged', 'confirmed', 'disputed')),
  dispute_words text,
  logged_by uuid,
  logged_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, suggestion_id) references suggestion (tenant_id, id),
  foreign key (tenant_id, office_id) references office (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
create index suggestion_contact_case on suggestion_contact (tenant_id, suggestion_id, id);
create index suggestion_contact_waiting on suggestion_contact (tenant_id, person_id) where reached and state = 'logged';
alter table suggestion_contact enable row level security, force row level security;
create policy tenant_wall on suggestion_contact using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

create table suggestion_extension (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  suggestion_id uuid not null,
  office_id uuid not null,
  ground text not null,
  words text not null,
  state text not null check (state in ('asked', 'granted', 'refused')),
  asked_on date not null,
  answered_on date,
  answer_words text,
  primary key (tenant_id, id),
  foreign key (tenant_id, suggestion_id) references suggestion (tenant_id, id),
  foreign key (tenant_id, office_id) references office (tenant_id, id)
);
create unique index suggestion_extension_waiting on suggestion_extension (tenant_id, suggestion_id) where state = 'asked';
create index suggestion_extension_case on suggestion_extension (tenant_id, suggestion_id, id);
alter table suggestion_extension enable row level security, force row level security;
create policy tenant_wall on suggestion_extension using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

create table suggestion_reply (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  suggestion_id uuid not null,
  office_id uuid not null,
  round int not null,
  state text not null check (state in ('draft', 'ready', 'issued')),
  issuer text not null check (issuer in ('townGovernment', 'own', 'plain')),
  body text not null,
  -- The class with the words the town's scheme gives it: letters differ by place.
  scheme text not null,
  letter text not null check (letter in ('A', 'B', 'C', 'D')),
  letter_words text not null,
  promised_on date,
  why_no_date text,
  contact_name text,
  contact_phone text,
  written_by uuid,
  signer text,
  document_number text,
  issued_on date,
  -- When it was entered; later than issued_on in a late entry.
  issued_at timestamptz,
  due_on date,
  face_on date,
  face_spot text,
  face_present text,
  face_said text,
  primary key (tenant_id, id),
  unique (tenant_id, suggestion_id, office_id, round),
  foreign key (tenant_id, suggestion_id) references suggestion (tenant_id, id),
  foreign key (tenant_id, office_id) references office (tenant_id, id),
  check (state <> 'issued' or (signer is not null and issued_on is not null)),
  check (state <> 'issued' or issuer = 'plain' or document_number is not null),
  check (promised_on is null or why_no_date is null)
);
-- One number stands on one letter of an organ.
create unique index suggestion_reply_number on suggestion_reply (tenant_id, issuer, document_number) where issuer = 'townGovernment' and document_number is not null;
create unique index suggestion_reply_own_number on suggestion_reply (tenant_id, office_id, document_number) where issuer = 'own' and document_number is not null;
create index suggestion_reply_ready on suggestion_reply (tenant_id, suggestion_id) where state = 'ready';
alter table suggestion_reply enable row level security, force row level security;
create policy tenant_wall on suggestion_reply using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- 征询意见表: for the presidium. Written once a round, never changed.
create table suggestion_appraisal (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  suggestion_id uuid not null,
  round int not null,
  attitude text not null check (attitude in ('satisfied', 'basicallySatisfied', 'dissatisfied')),
  result text not null check (result in ('satisfied', 'basicallySatisfied', 'dissatisfied')),
  words text,
  ground text,
  filled_on date not null,
  person_id uuid not null,
  entered_by uuid,
  entered_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, suggestion_id, round),
  foreign key (tenant_id, suggestion_id) references suggestion (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  check ((attitude <> 'dissatisfied' and result <> 'dissatisfied') or ground is not null)
);
alter table suggestion_appraisal enable row level security, force row level security;
create policy tenant_reads on suggestion_appraisal for select using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);
create policy tenant_appends on suggestion_appraisal for insert with check (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- What happened, for the timeline. `audience` says who may read the entry.
create table suggestion_event (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  suggestion_id uuid not null,
  verb text not null,
  audience text not null check (audience in ('writers', 'readers', 'presidium')),
  -- The day it is about, and the instant it was entered.
  done_on date not null,
  at timestamptz not null,
  person_id uuid,
  office_id uuid,
  words text,
  primary key (tenant_id, id),
  foreign key (tenant_id, suggestion_id) references suggestion (tenant_id, id)
);
create index suggestion_event_case on suggestion_event (tenant_id, suggestion_id, id);
alter table suggestion_event enable row level security, force row level security;
create policy tenant_reads on suggestion_event for select using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);
create policy tenant_appends on suggestion_event for insert with check (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- The day the reminding job last looked, so that each mark is told once, also after the machine was off.
create table suggestion_watch (
  tenant_id uuid not null references tenant (id),
  looked_on date not null,
  primary key (tenant_id)
);
alter table suggestion_watch enable row level security, force row level security;
create policy tenant_wall on suggestion_watch using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- Words as bigrams made by the program, apart from the case row.
create table suggestion_search (
  tenant_id uuid not null references tenant (id),
  suggestion_id uuid not null,
  tsv tsvector not null,
  primary key (tenant_id, suggestion_id),
  foreign key (tenant_id, suggestion_id) references suggestion (tenant_id, id)
);
create index suggestion_search_tsv on suggestion_search using gin (tenant_id, tsv);
alter table suggestion_search enable row level security, force row level security;
create policy tenant_wall on suggestion_search using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- Row level security keeps `@@` from using the index, so the search runs as owner, bound to the tenant it is given, newest first.
create function suggestion_found(wanted_tenant uuid, wanted text, most int) returns setof uuid
language sql stable security definer set search_path = public as $$
  select suggestion_id from suggestion_search
  where tenant_id = wanted_tenant and tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid and tsv @@ wanted::tsquery
  order by suggestion_id desc limit most
$$;
