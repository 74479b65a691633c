-- What every feature stands on: tenants, sessions, audit, idempotency, counters, files, jobs, limits, calendar.

create table tenant (
  id uuid primary key,
  kind text not null check (kind in ('township', 'street', 'county')),
  code text not null unique,
  name text not null,
  -- As people say it: 清河镇 rather than 清河镇人民代表大会.
  short_name text not null,
  county_id uuid references tenant (id),
  demo boolean not null default false,
  -- Demo towns only: how far their clock runs ahead of the real one.
  clock_ahead_seconds bigint not null default 0 check (demo or clock_ahead_seconds = 0),
  opened_at timestamptz,
  created_at timestamptz not null
);

create table session (
  token_hash bytea primary key,
  tenant_id uuid not null references tenant (id),
  account_id uuid,
  person_id uuid,
  name text,
  grants jsonb not null,
  receipt_of uuid,
  kind text not null check (kind in ('staff', 'deputy', 'receipt')),
  created_at timestamptz not null,
  seen_at timestamptz not null,
  ends_at timestamptz not null
);
create index session_account on session (account_id);
create index session_ends on session (ends_at);

create table audit_head (
  tenant_id uuid primary key references tenant (id),
  seq bigint not null,
  hash bytea not null
);
alter table audit_head enable row level security, force row level security;
create policy tenant_wall on audit_head using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

create table audit_event (
  tenant_id uuid not null references tenant (id),
  seq bigint not null,
  -- The tenant's clock and, beside it, the real one: they differ in demo towns whose clock was moved.
  at timestamptz not null,
  real_at timestamptz not null,
  account_id uuid,
  person_id uuid,
  via text not null,
  verb text not null,
  subject_id uuid,
  result text not null,
  detail jsonb not null,
  hash bytea not null,
  primary key (tenant_id, seq)
);
create index audit_event_subject on audit_event (tenant_id, subject_id, seq);
alter table audit_event enable row level security, force row level security;
-- Append only: no policy for update or delete, so neither finds a row.
create policy tenant_reads on audit_event for select using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);
create policy tenant_appends on audit_event for insert with check (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- Hourly signed statement of where each tenant's chain stands; published, so a cut tail shows.
create table audit_seal (
  tenant_id uuid not null references tenant (id),
  seq bigint not null,
  hash bytea not null,
  at timestamptz not null,
  signature text not null,
  primary key (tenant_id, seq)
);
alter table audit_seal enable row level security, force row level security;
create policy tenant_reads on audit_seal for select using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);
create policy tenant_appends on audit_seal for insert with check (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

create table idempotency (
  tenant_id uuid not null references tenant (id),
  actor_key text not null,
  key text not null,
  verb text not null,
  body_hash bytea not null,
  -- Sealed: an answer may carry a receipt's secret.
  answer bytea,
  at timestamptz not null,
  primary key (tenant_id, actor_key, key)
);
create index idempotency_at on idempotency (tenant_id, at);
alter table idempotency enable row level security, force row level security;
create policy tenant_wall on idempotency using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

create table counter (
  tenant_id uuid not null references tenant (id),
  series text not null,
  value bigint not null,
  primary key (tenant_id, series)
);
alter table counter enable row level security, force row level security;
create policy tenant_wall on counter using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

create table file (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  -- What it belongs to; null until a verb takes it up, orphans are reaped.
  holder_feature text,
  holder_id uuid,
  name text not null,
  media_type text not null,
  byte_count bigint not null,
  sha256 bytea not null,
  width int,
  height int,
  uploaded_by uuid,
  created_at timestamptz not null,
  primary key (tenant_id, id)
);
create index file_holder on file (tenant_id, holder_feature, holder_id);
alter table file enable row level security, force row level security;
create policy tenant_wall on file using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

create table job (
  id uuid primary key,
  tenant_id uuid not null references tenant (id),
  kind text not null,
  payload jsonb not null,
  -- At most one waiting job per tenant, kind and key.
  single_key text,
  run_at timestamptz not null,
  leased_until timestamptz,
  attempt_count int not null default 0,
  last_error text,
  state text not null check (state in ('waiting', 'done', 'stuck'))
);
create index job_due on job (run_at) where state = 'waiting';
create unique index job_single on job (tenant_id, kind, single_key) where state = 'waiting';

create table throttle (
  bucket bytea not null,
  window_start timestamptz not null,
  hit_count int not null,
  primary key (bucket)
);

create table calendar_day (
  day date primary key,
  working boolean not null,
  name text not null,
  source text not null
);
