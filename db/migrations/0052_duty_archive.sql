-- The deputy and his archive: he adds what nobody told, and objects to a line that is not right. Lines are never changed.

-- An objection to a line, and what the office answered. One at a time.
create table duty_objection (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  duty_id uuid not null,
  words text not null,
  objected_by uuid not null,
  objected_at timestamptz not null,
  answer text check (answer in ('kept', 'struck')),
  answer_words text,
  answered_by uuid,
  answered_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, duty_id) references duty (tenant_id, id),
  foreign key (tenant_id, objected_by) references person (tenant_id, id),
  foreign key (tenant_id, answered_by) references person (tenant_id, id),
  check ((answer is null) = (answered_at is null))
);
create unique index duty_objection_open on duty_objection (tenant_id, duty_id) where answered_at is null;
create index duty_objection_line on duty_objection (tenant_id, duty_id);
alter table duty_objection enable row level security, force row level security;
create policy tenant_wall on duty_objection using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- Why a line was struck out by hand; the line itself stays in the books.
create table duty_strike (
  tenant_id uuid not null references tenant (id),
  duty_id uuid not null,
  reason text not null,
  struck_by uuid not null,
  struck_at timestamptz not null,
  primary key (tenant_id, duty_id),
  foreign key (tenant_id, duty_id) references duty (tenant_id, id),
  foreign key (tenant_id, struck_by) references person (tenant_id, id)
);
alter table duty_strike enable row level security, force row level security;
create policy tenant_wall on duty_strike using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);
