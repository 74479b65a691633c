-- Motions 议案: the paper, who signs it, what the presidium decides, and what came of the vote.
create table motion (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  state text not null check (state in ('draft', 'cosigning', 'submitted', 'withCommittee', 'reported', 'onAgenda', 'asSuggestion', 'adopted', 'rejected', 'laidOver', 'withdrawn', 'void')),
  title text not null,
  -- 案由, 案据, 方案.
  ground text not null,
  basis text not null,
  plan text not null,
  -- Moves on when the words change; a signature is for words that were read.
  words_version int not null default 1,
  -- Should it become a suggestion: may that be published in full?
  public_consent boolean not null,
  lead_person_id uuid not null,
  -- Who typed it for the deputy; null when the deputy wrote it.
  typed_by uuid,
  lead_confirmed_way text check (lead_confirmed_way in ('own', 'paper', 'phone')),
  lead_confirmed_on date,
  lead_confirmed_words text,
  -- The lead's mandate ended while this was open.
  leadless boolean not null default false,
  -- 届·次: a motion is made to a session.
  term_id uuid,
  sitting_id uuid,
  number int check (number > 0),
  submitted_on date,
  submitted_at timestamptz,
  -- Had the session a committee for motions when it was handed in?
  has_committee boolean not null default false,
  sent_to_committee_on date,
  reported_on date,
  report_words text,
  decided_on date,
  decision_ground text,
  -- The suggestion it became.
  suggestion_id uuid,
  withdrawal_asked_on date,
  withdrawal_words text,
  outcome_on date,
  outcome_words text,
  -- Why it was withdrawn or voided.
  ended_words text,
  created_at timestamptz not null,
  version int not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, sitting_id, number),
  foreign key (tenant_id, lead_person_id) references person (tenant_id, id),
  foreign key (tenant_id, term_id) references term (tenant_id, id),
  foreign key (tenant_id, sitting_id) references sitting (tenant_id, id),
  foreign key (tenant_id, suggestion_id) references suggestion (tenant_id, id),
  check ((number is null) = (submitted_on is null)),
  check ((number is null) = (sitting_id is null)),
  check (state not in ('onAgenda', 'asSuggestion', 'adopted', 'rejected', 'laidOver') or decided_on is not null),
  check ((state = 'asSuggestion') = (suggestion_id is not null)),
  check (state not in ('adopted', 'rejected', 'laidOver') or outcome_on is not null)
);
create index motion_state on motion (tenant_id, state, id desc);
create index motion_lead on motion (tenant_id, lead_person_id, id desc);
create index motion_typed on motion (tenant_id, typed_by, id desc) where typed_by is not null;
create index motion_leadless on motion (tenant_id, id) where leadless;
create index motion_suggestion on motion (tenant_id, suggestion_id) where suggestion_id is not null;
alter table motion enable row level security, force row level security;
create policy tenant_wall on motion using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

create table motion_cosigner (
  tenant_id uuid not null references tenant (id),
  motion_id uuid not null,
  person_id uuid not null,
  state text not null check (state in ('asked', 'confirmed', 'declined', 'lapsed')),
  way text check (way in ('own', 'paper', 'phone')),
  asked_on date not null,
  answered_on date,
  words text,
  primary key (tenant_id, motion_id, person_id),
  foreign key (tenant_id, motion_id) references motion (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  -- One who lapsed with the mandate keeps how he had confirmed, should the end have been entered by mistake.
  check (state <> 'confirmed' or way is not null)
);
create index motion_cosigner_person on motion_cosigner (tenant_id, person_id, state);
alter table motion_cosigner enable row level security, force row level security;
create policy tenant_wall on motion_cosigner using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- What happened, for the timeline. `audience` says who may read the entry.
create table motion_event (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  motion_id uuid not null,
  verb text not null,
  audience text not null check (audience in ('writers', 'readers')),
  -- The day it is about, and the instant it was entered.
  done_on date not null,
  at timestamptz not null,
  person_id uuid,
  words text,
  primary key (tenant_id, id),
  foreign key (tenant_id, motion_id) references motion (tenant_id, id)
);
create index motion_event_case on motion_event (tenant_id, motion_id, id);
alter table motion_event enable row level security, force row level security;
create policy tenant_reads on motion_event for select using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);
create policy tenant_appends on motion_event for insert with check (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- A suggestion that was a motion the presidium did not put on the agenda: which, and by what number it is known. Once a motion.
alter table suggestion add column motion_id uuid;
alter table suggestion add column motion_label text;
create unique index suggestion_motion on suggestion (tenant_id, motion_id) where motion_id is not null;
