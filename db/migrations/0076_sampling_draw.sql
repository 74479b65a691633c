-- 抽查: cases drawn at random, each draw on record with its seed, what was asked of residents who agreed to be called, and the exports.

-- May whoever checks the handling call this resident back? An older program asks nobody, and nobody agreed.
alter table opinion add column consent_call boolean not null default false;

create table sampling_draw (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  -- The n-th draw of this town: whoever draws again leaves the one before on record.
  number int not null,
  subject text not null check (subject in ('suggestion', 'opinion')),
  from_on date not null,
  to_on date not null,
  kind text,
  office_id uuid,
  purpose text,
  asked_count int not null check (asked_count > 0),
  population_count int not null check (population_count > 0),
  -- SHA-256 of the numbers drawn from, one a line in the order of the program: shows which cases there were that day.
  population_sha256 bytea not null,
  seed text not null,
  -- Null where a county's officer acts by delegation: he is on the county's rolls.
  drawn_by uuid,
  drawer_name text not null,
  by_county boolean not null,
  drawn_at timestamptz not null,
  version int not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, number),
  foreign key (tenant_id, office_id) references office (tenant_id, id),
  foreign key (tenant_id, drawn_by) references person (tenant_id, id)
);
alter table sampling_draw enable row level security, force row level security;
create policy tenant_wall on sampling_draw using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

create table sampling_pick (
  tenant_id uuid not null references tenant (id),
  draw_id uuid not null,
  place int not null,
  -- A suggestion or an opinion, as the draw says.
  case_id uuid not null,
  number_label text not null,
  primary key (tenant_id, draw_id, place),
  foreign key (tenant_id, draw_id) references sampling_draw (tenant_id, id)
);
create index sampling_pick_case on sampling_pick (tenant_id, case_id);
alter table sampling_pick enable row level security, force row level security;
create policy tenant_wall on sampling_pick using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- 回访: what a resident said when called back. Entries are added, never changed.
create table sampling_call (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  draw_id uuid not null,
  opinion_id uuid not null,
  called_on date not null,
  outcome text not null check (outcome in ('agrees', 'partly', 'differs', 'notReached', 'declined')),
  words text,
  entered_by uuid,
  enterer_name text not null,
  entered_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, draw_id) references sampling_draw (tenant_id, id),
  foreign key (tenant_id, opinion_id) references opinion (tenant_id, id),
  foreign key (tenant_id, entered_by) references person (tenant_id, id)
);
create index sampling_call_draw on sampling_call (tenant_id, draw_id, id);
alter table sampling_call enable row level security, force row level security;
create policy tenant_wall on sampling_call using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- A sample taken away: the zip is a file of the town, its hash stands here and in the audit.
create table sampling_export (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  draw_id uuid not null,
  -- Gone when its time is over; the hash stays.
  file_id uuid,
  sha256 bytea not null,
  byte_count bigint not null,
  maker_name text not null,
  made_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, draw_id) references sampling_draw (tenant_id, id)
);
create index sampling_export_draw on sampling_export (tenant_id, draw_id, id);
alter table sampling_export enable row level security, force row level security;
create policy tenant_wall on sampling_export using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);
