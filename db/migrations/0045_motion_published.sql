-- What the public reads of a motion: the words that were checked for it, and what the presidium and the vote made of it.
create table published_motion (
  tenant_id uuid not null references tenant (id),
  -- The motion's own id: the address of its public page.
  id uuid not null,
  term_number int not null,
  sitting_number int not null,
  number int not null,
  state text not null check (state in ('onAgenda', 'asSuggestion', 'adopted', 'rejected', 'laidOver', 'withdrawn')),
  title text not null,
  lead_name text not null,
  signer_names jsonb not null,
  -- 案由, 案据, 方案: all, or none where the deputies did not agree to it.
  ground text,
  basis text,
  plan text,
  submitted_on date not null,
  reported_on date,
  report_words text,
  decided_on date not null,
  decision_words text not null,
  outcome_on date,
  outcome_words text,
  -- The suggestion it became.
  suggestion_id uuid,
  published_on date not null,
  -- Taken out of public sight; the row stays.
  hidden_on date,
  hidden_words text,
  primary key (tenant_id, id),
  foreign key (tenant_id, id) references motion (tenant_id, id)
);
create index published_motion_session on published_motion (tenant_id, term_number desc, sitting_number desc, number) where hidden_on is null;
alter table published_motion enable row level security, force row level security;
create policy tenant_wall on published_motion using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);
