-- 出席名册: who came to a session of the congress and who spoke there, once a session; the figures on attendance and speaking are counted from it.
create table session_roll (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  sitting_id uuid not null,
  taken_by uuid not null,
  -- The day it was entered.
  taken_on date not null,
  version int not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, sitting_id),
  foreign key (tenant_id, sitting_id) references sitting (tenant_id, id),
  foreign key (tenant_id, taken_by) references person (tenant_id, id)
);
alter table session_roll enable row level security, force row level security;
create policy tenant_wall on session_roll using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- Every deputy in office on the first day stands on it, whether he came or not.
create table session_presence (
  tenant_id uuid not null references tenant (id),
  roll_id uuid not null,
  person_id uuid not null,
  attendance text not null check (attendance in ('present', 'late', 'leftEarly', 'leave', 'absent')),
  leave_reason text,
  spoke boolean not null,
  primary key (tenant_id, roll_id, person_id),
  foreign key (tenant_id, roll_id) references session_roll (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  check (not spoke or attendance in ('present', 'late', 'leftEarly')),
  check (leave_reason is null or attendance = 'leave')
);
create index session_presence_person on session_presence (tenant_id, person_id, roll_id);
alter table session_presence enable row level security, force row level security;
create policy tenant_wall on session_presence using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- A roll that was corrected: what it said before, and why.
create table session_roll_change (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  roll_id uuid not null,
  reason text not null,
  -- [{ personId, attendance, leaveReason, spoke }], without what the correction left alone.
  former jsonb not null,
  changed_by uuid not null,
  changed_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, roll_id) references session_roll (tenant_id, id),
  foreign key (tenant_id, changed_by) references person (tenant_id, id)
);
create index session_roll_change_of on session_roll_change (tenant_id, roll_id, id);
alter table session_roll_change enable row level security, force row level security;
create policy tenant_reads on session_roll_change for select using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);
create policy tenant_appends on session_roll_change for insert with check (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);
