-- A day by which an issued reply says that something will be done, and which is no promise: it is recorded as one, or somebody says that it is none.
create table promise_said (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  suggestion_id uuid not null,
  reply_id uuid not null,
  due_on date not null,
  -- The sentence of the reply it stands in.
  sentence text not null,
  state text not null default 'open' check (state in ('open', 'recorded', 'none')),
  settled_on date,
  settled_by uuid,
  -- Why it is no promise.
  settled_words text,
  found_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, reply_id, due_on),
  foreign key (tenant_id, suggestion_id) references suggestion (tenant_id, id),
  foreign key (tenant_id, reply_id) references suggestion_reply (tenant_id, id),
  foreign key (tenant_id, settled_by) references person (tenant_id, id)
);
create index promise_said_suggestion on promise_said (tenant_id, suggestion_id);
create index promise_said_open on promise_said (tenant_id, due_on) where state = 'open';
alter table promise_said enable row level security, force row level security;
create policy tenant_wall on promise_said using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);
