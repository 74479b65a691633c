-- 各单位办理情况表: figures by office, counted on one day and kept as they were shown to the government and published.
create table office_table (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  year int not null,
  half text not null check (half in ('year', 'first', 'second')),
  from_on date not null,
  to_on date not null,
  state text not null check (state in ('prepared', 'shown', 'published', 'withdrawn', 'dropped')),
  -- Which count of the lines holds: a recount that changes a figure begins another.
  revision int not null default 1,
  counted_on date not null,
  prepared_by uuid not null,
  shown_on date,
  -- The last day on which offices may speak.
  until_on date,
  -- The government has nothing to say.
  agreed_on date,
  published_on date,
  withdrawn_on date,
  ended_words text,
  created_at timestamptz not null,
  version int not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, prepared_by) references person (tenant_id, id)
);
create unique index office_table_span on office_table (tenant_id, year, half) where state in ('prepared', 'shown', 'published');
create index office_table_state on office_table (tenant_id, state, id);
alter table office_table enable row level security, force row level security;
create policy tenant_wall on office_table using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

create table office_table_line (
  tenant_id uuid not null references tenant (id),
  table_id uuid not null,
  revision int not null,
  office_id uuid not null,
  -- As it was called on the day of counting.
  office_name text not null,
  due_count int not null,
  kept_count int not null,
  in_time_count int not null,
  late_count int not null,
  not_yet_count int not null,
  -- Forms let out in whole batches, of a whole year only; nought where there are too few.
  marked_count int not null,
  satisfied_count int not null,
  primary key (tenant_id, table_id, revision, office_id),
  foreign key (tenant_id, table_id) references office_table (tenant_id, id),
  foreign key (tenant_id, office_id) references office (tenant_id, id)
);
alter table office_table_line enable row level security, force row level security;
create policy tenant_wall on office_table_line using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

create table office_table_remark (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  table_id uuid not null,
  office_id uuid not null,
  kind text not null check (kind in ('remark', 'mistake')),
  words text not null,
  said_by uuid not null,
  said_on date not null,
  -- What the congress's office found of a mistake.
  answer_words text,
  answered_on date,
  -- The chair lets everybody read it beside the line.
  printed boolean not null default false,
  primary key (tenant_id, id),
  foreign key (tenant_id, table_id) references office_table (tenant_id, id),
  foreign key (tenant_id, office_id) references office (tenant_id, id),
  foreign key (tenant_id, said_by) references person (tenant_id, id)
);
create index office_table_remark_table on office_table_remark (tenant_id, table_id, id);
alter table office_table_remark enable row level security, force row level security;
create policy tenant_wall on office_table_remark using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);
