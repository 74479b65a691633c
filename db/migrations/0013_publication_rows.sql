-- What was checked for publication, and the frozen text the public reads: public pages never touch the inner rows.
create table publication_check (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  suggestion_id uuid not null,
  decision text not null check (decision in ('publish', 'withhold')),
  ground text,
  words text,
  -- Struck out: words wherever they stand, and places in one field.
  terms jsonb not null,
  ranges jsonb not null,
  state text not null check (state in ('waiting', 'confirmed', 'replaced')),
  checked_by uuid,
  checked_on date not null,
  confirmed_by uuid,
  confirmed_on date,
  primary key (tenant_id, id),
  foreign key (tenant_id, suggestion_id) references suggestion (tenant_id, id),
  check ((decision = 'withhold') = (ground is not null))
);
create unique index publication_check_waiting on publication_check (tenant_id, suggestion_id) where state = 'waiting';
create index publication_check_case on publication_check (tenant_id, suggestion_id, id);
alter table publication_check enable row level security, force row level security;
create policy tenant_wall on publication_check using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

create table published_suggestion (
  tenant_id uuid not null references tenant (id),
  -- The suggestion's own id: the address of its public page.
  id uuid not null,
  check_id uuid not null,
  term_number int not null,
  sitting_number int,
  number int not null,
  title text not null,
  topic text not null,
  place_code text not null references place (code),
  place_name text not null,
  lead_person_id uuid not null,
  lead_name text not null,
  cosigner_names jsonb not null,
  facts text not null,
  proposal text not null,
  handlers jsonb not null,
  replies jsonb not null,
  -- Class of the main answer, for lists and figures.
  letter text not null,
  letter_words text not null,
  submitted_on date not null,
  assigned_on date not null,
  replied_on date not null,
  in_time boolean not null,
  closed_on date not null,
  appraised boolean not null,
  published_on date not null,
  published_at timestamptz not null,
  -- Taken out of public sight; the row stays.
  hidden_on date,
  primary key (tenant_id, id),
  foreign key (tenant_id, id) references suggestion (tenant_id, id),
  foreign key (tenant_id, check_id) references publication_check (tenant_id, id)
);
create index published_suggestion_shown on published_suggestion (tenant_id, published_on desc, id desc) where hidden_on is null;
create index published_suggestion_lead on published_suggestion (tenant_id, lead_person_id) where hidden_on is null;
alter table published_suggestion enable row level security, force row level security;
create policy tenant_wall on published_suggestion using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- Withheld ones are listed with number and ground, without a word of the text.
create table withheld_suggestion (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  term_number int not null,
  sitting_number int,
  number int not null,
  ground text not null,
  withheld_on date not null,
  lifted_on date,
  primary key (tenant_id, id),
  foreign key (tenant_id, id) references suggestion (tenant_id, id)
);
create index withheld_suggestion_on on withheld_suggestion (tenant_id, withheld_on desc) where lifted_on is null;
alter table withheld_suggestion enable row level security, force row level security;
create policy tenant_wall on withheld_suggestion using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);
