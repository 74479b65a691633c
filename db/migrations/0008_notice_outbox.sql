-- What people are told inside the system, and the outbox of what leaves it.
create table notice (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  person_id uuid not null,
  -- feature.key: the words stand in that feature's text.ts.
  kind text not null,
  -- Figures, numbers and names of bodies; never a resident's name, phone or words.
  params jsonb not null,
  link text not null,
  urgent boolean not null,
  -- Told with the next digest, or with the one of the week's first working day.
  pace text not null check (pace in ('daily', 'weekly')),
  created_at timestamptz not null,
  read_at timestamptz,
  digested_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
create index notice_person on notice (tenant_id, person_id, id desc);
create index notice_unread on notice (tenant_id, person_id) where read_at is null;
create index notice_undigested on notice (tenant_id, created_at) where digested_at is null;
alter table notice enable row level security, force row level security;
create policy tenant_wall on notice using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

create table message (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  channel text not null check (channel in ('sms', 'mail', 'wechatCopy', 'phone')),
  person_id uuid,
  template text not null,
  -- Sealed JSON: where to and with what; a phone code would otherwise stand in clear in the outbox.
  sealed bytea not null,
  -- Both for the eye only: secrets starred, name and phone masked.
  body text not null,
  masked_to text not null,
  state text not null check (state in ('waiting', 'sent', 'failed', 'notConfigured')),
  attempt_count int not null default 0,
  last_error text,
  created_at timestamptz not null,
  due_at timestamptz not null,
  sent_at timestamptz,
  version int not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
create index message_state on message (tenant_id, state, due_at);
create index message_person on message (tenant_id, person_id, created_at);
alter table message enable row level security, force row level security;
create policy tenant_wall on message using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- The number under which the operator approved a fixed text; without it the gateway is sent the text alone.
create table message_template (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  template text not null,
  approval_number text not null,
  approved_by uuid,
  approved_at timestamptz not null,
  version int not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, template)
);
alter table message_template enable row level security, force row level security;
create policy tenant_wall on message_template using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);
