-- Terms, sessions, districts, groups, and who holds a mandate.
create table term (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  number int not null check (number > 0),
  -- A term runs from the first day of its own first session to the day before that of the next.
  from_on date not null,
  to_on date check (to_on >= from_on),
  version int not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, number)
);
alter table term enable row level security, force row level security;
create policy tenant_wall on term using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

create table sitting (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  term_id uuid not null,
  -- 次: the how-manieth session of its term.
  number int not null check (number > 0),
  from_on date not null,
  to_on date not null check (to_on >= from_on),
  version int not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, term_id, number),
  foreign key (tenant_id, term_id) references term (tenant_id, id)
);
create index sitting_from on sitting (tenant_id, from_on);
alter table sitting enable row level security, force row level security;
create policy tenant_wall on sitting using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- Districts are drawn anew for every term.
create table district (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  term_id uuid not null,
  number int not null check (number > 0),
  name text not null,
  seat_count int not null check (seat_count between 1 and 3),
  version int not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, term_id, number),
  foreign key (tenant_id, term_id) references term (tenant_id, id)
);
alter table district enable row level security, force row level security;
create policy tenant_wall on district using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

create table district_place (
  tenant_id uuid not null references tenant (id),
  district_id uuid not null,
  place_code text not null references place (code),
  primary key (tenant_id, district_id, place_code),
  foreign key (tenant_id, district_id) references district (tenant_id, id)
);
create index district_place_code on district_place (tenant_id, place_code);
alter table district_place enable row level security, force row level security;
create policy tenant_wall on district_place using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

create table deputy_group (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  term_id uuid not null,
  name text not null,
  head_person_id uuid,
  version int not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, term_id, name),
  foreign key (tenant_id, term_id) references term (tenant_id, id),
  foreign key (tenant_id, head_person_id) references person (tenant_id, id)
);
alter table deputy_group enable row level security, force row level security;
create policy tenant_wall on deputy_group using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

create table mandate (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  person_id uuid not null,
  -- The township's term in whose roster the mandate stands, also for deputies of higher congresses.
  term_id uuid not null,
  -- A county or city deputy who works with this town's groups is listed here too, with the level of his own congress.
  level text not null check (level in ('township', 'county', 'city')),
  district_id uuid,
  -- The electing unit as the roster writes it, for deputies of higher congresses.
  elected_by text,
  group_id uuid,
  card_number text,
  elected_on date,
  -- What the deputy is in the congress itself.
  congress_post text check (congress_post in ('chair', 'viceChair', 'presidium')),
  -- Lawful public fields and those kept inside (birth, party, education) side by side; the contract of the public view lists what is shown.
  work_post text,
  party text,
  education text,
  ethnicity text,
  -- Rosters often know only the month: then the first of it, and born_month_only.
  born_on date,
  born_month_only boolean not null default false,
  remark text,
  photo_file_id uuid,
  phone_public boolean not null default false,
  -- Recorded when the congress has announced it; the day it took effect and the day it was announced.
  ended_on date,
  end_ground text check (end_ground in ('movedAway', 'resigned', 'absentTwice', 'recalled', 'lostNationality', 'lostPoliticalRights', 'lostCapacity', 'died')),
  end_announced_on date,
  -- Why the last recorded end was struck out again, when it was entered by mistake.
  end_void_reason text,
  version int not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, term_id) references term (tenant_id, id),
  foreign key (tenant_id, district_id) references district (tenant_id, id),
  foreign key (tenant_id, group_id) references deputy_group (tenant_id, id),
  check ((ended_on is null) = (end_ground is null)),
  check (end_announced_on is null or ended_on is not null),
  check (level = 'township' or district_id is null)
);
-- One mandate at a time in one congress; a vacancy may be filled by the same person later in the term.
create unique index mandate_person on mandate (tenant_id, person_id, term_id, level) where ended_on is null;
create unique index mandate_card on mandate (tenant_id, term_id, level, card_number) where ended_on is null;
create index mandate_term on mandate (tenant_id, term_id, level);
create index mandate_district on mandate (tenant_id, district_id);
create index mandate_of_person on mandate (tenant_id, person_id);
alter table mandate enable row level security, force row level security;
create policy tenant_wall on mandate using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- A roster read from Excel and waiting to be confirmed. Nothing of it is in the books before that.
create table roster_import (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  term_id uuid not null,
  level text not null check (level in ('township', 'county', 'city')),
  -- The upload itself is not kept: such files carry ID numbers.
  file_name text not null,
  state text not null check (state in ('waiting', 'confirmed', 'dropped')),
  -- The rows as read, with names and phones: sealed, and emptied when no longer needed.
  rows_sealed bytea,
  good_count int not null,
  doubtful_count int not null,
  bad_count int not null,
  read_by uuid,
  read_at timestamptz not null,
  closed_at timestamptz,
  version int not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, term_id) references term (tenant_id, id)
);
create index roster_import_read on roster_import (tenant_id, read_at);
alter table roster_import enable row level security, force row level security;
create policy tenant_wall on roster_import using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);
