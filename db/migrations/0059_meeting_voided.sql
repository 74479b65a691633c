-- What was written of a meeting by mistake and taken back with the reason. The meeting waits for what really came of it; the original stays here.
create table meeting_voided (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  meeting_id uuid not null,
  held_on date not null,
  present text,
  outcome text not null,
  -- [{ officeId, what, dueOn }]
  agreements jsonb not null,
  reason text not null,
  voided_on date not null,
  voided_by uuid,
  voided_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, meeting_id) references meeting (tenant_id, id)
);
create index meeting_voided_of on meeting_voided (tenant_id, meeting_id, id);
alter table meeting_voided enable row level security, force row level security;
create policy tenant_reads on meeting_voided for select using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);
create policy tenant_appends on meeting_voided for insert with check (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);
