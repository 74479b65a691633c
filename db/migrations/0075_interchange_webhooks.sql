-- Addresses of other systems that are told of steps of opinions and suggestions: ids and states, never a word of anybody.
create table webhook (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  name text not null,
  url text not null,
  -- A list of their names.
  facts jsonb not null,
  -- What messages are signed with; opened only to sign.
  secret_sealed bytea not null,
  -- `failed`: it was switched off because nothing arrived for too long.
  state text not null check (state in ('on', 'off', 'failed', 'removed')),
  -- Attempts in a row that failed.
  failure_count int not null default 0,
  made_by uuid,
  made_at timestamptz not null,
  stopped_at timestamptz,
  version int not null default 1,
  primary key (tenant_id, id)
);
create index webhook_on on webhook (tenant_id, id) where state = 'on';
alter table webhook enable row level security, force row level security;
create policy tenant_wall on webhook using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- One message to one address; its id is the same however often it is sent.
create table webhook_delivery (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  webhook_id uuid not null,
  fact text not null,
  body text not null,
  made_at timestamptz not null,
  state text not null check (state in ('waiting', 'done', 'failed')),
  attempt_count int not null default 0,
  tried_at timestamptz,
  next_at timestamptz,
  -- What came back: a status, or why nothing did.
  answer_status int,
  answer_fault text,
  primary key (tenant_id, id),
  foreign key (tenant_id, webhook_id) references webhook (tenant_id, id)
);
create index webhook_delivery_latest on webhook_delivery (tenant_id, webhook_id, made_at desc);
create index webhook_delivery_made on webhook_delivery (tenant_id, made_at desc);
alter table webhook_delivery enable row level security, force row level security;
create policy tenant_wall on webhook_delivery using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);
