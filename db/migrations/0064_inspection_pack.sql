-- An inspection is answered from records; here stand only the items a town added, what it answered by hand, the days announced, and the packs made.

-- What a town is asked beside the usual checklist.
create table inspection_item (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  asks text not null,
  added_by uuid not null,
  added_at timestamptz not null,
  dropped_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, added_by) references person (tenant_id, id)
);
alter table inspection_item enable row level security, force row level security;
create policy tenant_wall on inspection_item using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- Answered by hand: the chair confirms that nothing is held for the year, or the office says where it lies on paper.
create table inspection_answer (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  year int not null,
  -- A key of the usual checklist, or the id of an added item.
  item_key text not null,
  kind text not null check (kind in ('none', 'onPaper')),
  words text,
  answered_by uuid not null,
  answered_on date not null,
  withdrawn_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, answered_by) references person (tenant_id, id),
  check ((kind = 'onPaper') = (words is not null))
);
create unique index inspection_answer_standing on inspection_answer (tenant_id, year, item_key) where withdrawn_at is null;
alter table inspection_answer enable row level security, force row level security;
create policy tenant_wall on inspection_answer using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- A day on which somebody comes to inspect a year.
create table inspection_visit (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  year int not null,
  visit_on date not null,
  visitor text not null,
  noted_by uuid not null,
  noted_at timestamptz not null,
  called_off_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, noted_by) references person (tenant_id, id)
);
create index inspection_visit_day on inspection_visit (tenant_id, visit_on);
alter table inspection_visit enable row level security, force row level security;
create policy tenant_wall on inspection_visit using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- 自查单: what was missing when the program last looked, by name, for a day to come: an announced visit or the end of the year.
create table inspection_self_check (
  tenant_id uuid not null references tenant (id),
  year int not null,
  for_on date not null,
  made_at timestamptz not null,
  looked_on date not null,
  -- [{ key, asks, names, count }]
  missing jsonb not null,
  primary key (tenant_id, year, for_on)
);
alter table inspection_self_check enable row level security, force row level security;
create policy tenant_wall on inspection_self_check using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- 迎检包: made in the background; the zip is a file of the town and goes after a time, the row stays.
create table inspection_pack (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  year int not null,
  state text not null check (state in ('asked', 'ready', 'failed', 'gone')),
  item_count int not null,
  done_count int not null default 0,
  asked_by uuid not null,
  asked_at timestamptz not null,
  made_at timestamptz,
  file_id uuid,
  file_count int,
  byte_count bigint,
  version int not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, asked_by) references person (tenant_id, id),
  check ((state = 'ready') = (file_id is not null))
);
create index inspection_pack_year on inspection_pack (tenant_id, year, id);
create unique index inspection_pack_running on inspection_pack (tenant_id) where state = 'asked';
alter table inspection_pack enable row level security, force row level security;
create policy tenant_wall on inspection_pack using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- Somebody took a pack away: whoever did may open its file for a day.
create table inspection_taking (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  pack_id uuid not null,
  taken_by uuid not null,
  taken_on date not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, pack_id) references inspection_pack (tenant_id, id),
  foreign key (tenant_id, taken_by) references person (tenant_id, id)
);
create index inspection_taking_pack on inspection_taking (tenant_id, pack_id, taken_by);
alter table inspection_taking enable row level security, force row level security;
create policy tenant_wall on inspection_taking using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);
