-- 履职积分办法: what the presidium resolved, which record of the duty archive counts how much. What a deputy has is counted when he reads it and kept nowhere.
create table points_rule (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  state text not null check (state in ('draft', 'inForce', 'ended', 'dropped')),
  -- The meeting that resolved it, and on which day.
  meeting_name text not null,
  resolved_on date not null,
  -- The town's rule in its own words.
  words text not null,
  -- What was done from this day on counts; a later rule sets the last day of the one before.
  from_on date not null check (from_on >= resolved_on),
  until_on date check (until_on >= from_on),
  prepared_by uuid not null,
  prepared_on date not null,
  enacted_by uuid,
  enacted_on date,
  ended_on date,
  ended_words text,
  version int not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, prepared_by) references person (tenant_id, id),
  foreign key (tenant_id, enacted_by) references person (tenant_id, id),
  check ((state = 'ended') = (ended_on is not null))
);
-- One that holds, one that is being prepared.
create unique index points_rule_current on points_rule (tenant_id) where state = 'inForce' and until_on is null;
create unique index points_rule_draft on points_rule (tenant_id) where state = 'draft';
alter table points_rule enable row level security, force row level security;
create policy tenant_wall on points_rule using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

create table points_rule_line (
  tenant_id uuid not null references tenant (id),
  rule_id uuid not null,
  -- The name of an act, as the duty archive has it.
  kind text not null,
  worth_tenths int not null check (worth_tenths > 0),
  -- The most of a year.
  cap_tenths int not null check (cap_tenths >= worth_tenths),
  primary key (tenant_id, rule_id, kind),
  foreign key (tenant_id, rule_id) references points_rule (tenant_id, id)
);
alter table points_rule_line enable row level security, force row level security;
create policy tenant_wall on points_rule_line using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);
