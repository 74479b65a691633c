-- What the public reads of a promise: words that were checked, and its state as the chair's own acts left it.
create table published_promise (
  tenant_id uuid not null references tenant (id),
  promise_id uuid not null,
  suggestion_id uuid not null,
  what text not null,
  office_name text not null,
  state text not null check (state in ('running', 'kept', 'extended', 'adjusted', 'notYet')),
  amount_yuan bigint,
  quantity text,
  made_on date not null,
  first_due_on date not null,
  due_on date not null,
  slip_count int not null,
  done_on date,
  kept_on date,
  reason text,
  why text,
  published_on date not null,
  published_by uuid,
  -- Taken out of public sight; the row stays.
  hidden_on date,
  hidden_ground text,
  primary key (tenant_id, promise_id),
  foreign key (tenant_id, promise_id) references promise (tenant_id, id),
  foreign key (tenant_id, suggestion_id) references suggestion (tenant_id, id),
  check ((hidden_on is null) = (hidden_ground is null))
);
create index published_promise_shown on published_promise (tenant_id, made_on desc, promise_id desc) where hidden_on is null;
create index published_promise_case on published_promise (tenant_id, suggestion_id);
alter table published_promise enable row level security, force row level security;
create policy tenant_wall on published_promise using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);
