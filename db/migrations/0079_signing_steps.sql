-- 签批: who in an office checks a reply before it goes out, in this order. No row: whoever works there signs, as before.
create table signing_seat (
  tenant_id uuid not null references tenant (id),
  office_id uuid not null,
  step int not null check (step in (1, 2)),
  person_id uuid not null,
  primary key (tenant_id, office_id, step),
  foreign key (tenant_id, office_id) references office (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
alter table signing_seat enable row level security, force row level security;
create policy tenant_wall on signing_seat using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- A/B岗: who stands in for whom at an office, and on which days he is away. Without a stand-in the whole office does.
create table signing_stand_in (
  tenant_id uuid not null references tenant (id),
  office_id uuid not null,
  person_id uuid not null,
  stand_in_id uuid,
  away_from date,
  away_to date,
  primary key (tenant_id, office_id, person_id),
  foreign key (tenant_id, office_id) references office (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, stand_in_id) references person (tenant_id, id),
  check (stand_in_id is distinct from person_id),
  check ((away_from is null) = (away_to is null) and away_to >= away_from)
);
alter table signing_stand_in enable row level security, force row level security;
create policy tenant_wall on signing_stand_in using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- With which step of the office a reply lies; empty while its undertaker writes, and where the office has no steps.
alter table suggestion_reply add column sign_step int check (sign_step in (1, 2));

-- What was done with a reply before it went out, for the office alone: handed on, passed, sent back with a word.
create table suggestion_reply_step (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  reply_id uuid not null,
  act text not null check (act in ('handed', 'passed', 'returned')),
  -- The text as it stood then: nothing that was written is lost.
  body text not null,
  words text,
  person_id uuid,
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, reply_id) references suggestion_reply (tenant_id, id)
);
create index suggestion_reply_step_of on suggestion_reply_step (tenant_id, reply_id, id);
alter table suggestion_reply_step enable row level security, force row level security;
create policy tenant_reads on suggestion_reply_step for select using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);
create policy tenant_appends on suggestion_reply_step for insert with check (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- 经办人: who in the office has the case; empty while it is everybody's there.
alter table suggestion_assignment add column undertaker_id uuid;
create index suggestion_assignment_undertaker on suggestion_assignment (tenant_id, undertaker_id) where undertaker_id is not null;
