-- A co-handler's opinion without content goes back to be written anew; what it said stays in the timeline.
alter table suggestion_assignment add column co_sent_back_on date;
alter table suggestion_assignment add column co_sent_back_words text;

-- The deputy agrees that the grade is shown beside the published answer.
alter table suggestion_appraisal add column show_grade boolean not null default false;
alter table published_suggestion add column grade text check (grade in ('satisfied', 'basicallySatisfied', 'dissatisfied'));

-- A deputy changed the mind, once a form and with the reason. The form itself is never changed.
create table suggestion_appraisal_change (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  appraisal_id uuid not null,
  attitude text not null check (attitude in ('satisfied', 'basicallySatisfied', 'dissatisfied')),
  result text not null check (result in ('satisfied', 'basicallySatisfied', 'dissatisfied')),
  words text,
  ground text,
  show_grade boolean not null default false,
  reason text not null,
  changed_on date not null,
  entered_by uuid,
  entered_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, appraisal_id),
  foreign key (tenant_id, appraisal_id) references suggestion_appraisal (tenant_id, id),
  check ((attitude <> 'dissatisfied' and result <> 'dissatisfied') or ground is not null)
);
alter table suggestion_appraisal_change enable row level security, force row level security;
create policy tenant_reads on suggestion_appraisal_change for select using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);
create policy tenant_appends on suggestion_appraisal_change for insert with check (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);
