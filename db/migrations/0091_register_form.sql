-- A county's or town's own blank form of a register: its columns in their order, read from an uploaded table and confirmed by a person.
-- One form of a register is in use at a time; earlier ones stay on record with their file.
create table register_form (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  register text not null,
  -- 第几版, by register.
  number int not null,
  state text not null check (state in ('read', 'used', 'ended')),
  file_id uuid not null,
  file_name text not null,
  -- As they stand over and under the table; empty where the form has none.
  title text,
  signature text,
  -- The heading was of several lines or merged cells; it is printed as one line.
  merged boolean not null,
  -- [{ header, field, how }]; without a field an empty cell for the pen.
  columns jsonb not null,
  read_by uuid not null,
  read_at timestamptz not null,
  used_by uuid,
  used_at timestamptz,
  ended_by uuid,
  ended_at timestamptz,
  version int not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, register, number),
  foreign key (tenant_id, read_by) references person (tenant_id, id),
  foreign key (tenant_id, used_by) references person (tenant_id, id),
  foreign key (tenant_id, ended_by) references person (tenant_id, id),
  check ((state = 'ended') = (ended_at is not null)),
  check (state <> 'used' or used_at is not null)
);
create unique index register_form_used on register_form (tenant_id, register) where state = 'used';
alter table register_form enable row level security, force row level security;
create policy tenant_wall on register_form using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);
