-- A suggestion made to a higher congress: sent up from here, and arrived from below. Ids of the other tenant are copied, nothing points across.
create table suggestion_passage (
  tenant_id uuid not null references tenant (id),
  suggestion_id uuid not null,
  -- Waits to be copied; received by the higher congress's own house; or told here by hand, because that house is not on this server.
  state text not null check (state in ('waiting', 'received', 'byHand')),
  to_tenant_id uuid,
  to_id uuid,
  -- What the higher congress has made of it, as last copied or entered.
  thread jsonb not null,
  -- The version of the paper there when it was copied: an older copy never replaces a newer one.
  copied_version int not null default 0,
  copied_at timestamptz,
  primary key (tenant_id, suggestion_id),
  foreign key (tenant_id, suggestion_id) references suggestion (tenant_id, id),
  check ((state = 'received') = (to_id is not null and to_tenant_id is not null))
);
create index suggestion_passage_waiting on suggestion_passage (tenant_id, suggestion_id) where state = 'waiting';
alter table suggestion_passage enable row level security, force row level security;
create policy tenant_wall on suggestion_passage using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

create table suggestion_arrival (
  tenant_id uuid not null references tenant (id),
  suggestion_id uuid not null,
  from_tenant_id uuid not null,
  from_id uuid not null,
  from_name text not null,
  -- Numbers of the opinions it was written from, there.
  origin_numbers jsonb not null,
  -- The version last told to where it came from.
  told_version int not null default 0,
  arrived_at timestamptz not null,
  primary key (tenant_id, suggestion_id),
  -- The second run of a job that was broken off finds the first one's row.
  unique (tenant_id, from_tenant_id, from_id),
  foreign key (tenant_id, suggestion_id) references suggestion (tenant_id, id)
);
alter table suggestion_arrival enable row level security, force row level security;
create policy tenant_wall on suggestion_arrival using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);
