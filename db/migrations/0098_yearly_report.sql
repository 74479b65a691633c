-- 办理情况报告 of a year: the town's own words beside the counted figures, approved by the chair and then kept as it was approved.
create table yearly_report (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  year int not null,
  state text not null check (state in ('draft', 'submitted', 'approved', 'dropped')),
  -- What was done, what is wrong, what comes next; each may be left out.
  practice text,
  problems text,
  plans text,
  sent_back_words text,
  written_by uuid not null,
  submitted_on date,
  approved_by uuid,
  approved_on date,
  number_label text,
  -- The paper as it was approved: a later change of data does not change it.
  letter jsonb,
  created_at timestamptz not null,
  version int not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, written_by) references person (tenant_id, id),
  foreign key (tenant_id, approved_by) references person (tenant_id, id),
  check ((state = 'approved') = (letter is not null))
);
create unique index yearly_report_open on yearly_report (tenant_id, year) where state in ('draft', 'submitted');
create index yearly_report_year on yearly_report (tenant_id, year desc, id desc);
alter table yearly_report enable row level security, force row level security;
create policy tenant_wall on yearly_report using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);
