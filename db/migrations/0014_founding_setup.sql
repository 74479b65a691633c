-- How an empty house is opened for the first time, and how far the setting up of a town has come.
-- The link that a start prints while nothing is set up: one at a time, by its hash, for one use.
create table setup_link (
  token_hash bytea primary key,
  created_at timestamptz not null,
  ends_at timestamptz not null,
  used_at timestamptz
);

-- One row for each unit that was opened by hand. What is done is read from the records themselves; here stands only
-- that nobody wants to see the list any more.
create table founding (
  tenant_id uuid primary key references tenant (id),
  dismissed_at timestamptz,
  dismissed_by uuid,
  version int not null default 1
);
alter table founding enable row level security, force row level security;
create policy tenant_wall on founding using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);
