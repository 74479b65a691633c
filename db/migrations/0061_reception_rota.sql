-- Reception of residents by deputies 接待: what the presidium resolved, the conditions of rota making, the days and who is on duty.

-- A form of reception the town has switched on, with the day of the presidium's resolution.
create table reception_form (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  kind text not null check (kind in ('monthlyDay', 'weeklyHalfDay', 'leaders', 'stand', 'forum', 'monthlyVisit')),
  resolved_on date,
  -- Either the day of the month, or the n-th weekday of it; a weekly form has a weekday alone.
  month_day int check (month_day between 1 and 28),
  nth int check (nth between 1 and 4),
  weekday int check (weekday between 1 and 7),
  -- 09:00, times of the day in China.
  start_time text not null,
  end_time text not null check (end_time > start_time),
  needed int not null check (needed between 1 and 10),
  -- Where it is, for what is held once for the whole town.
  venue text,
  primary key (tenant_id, id),
  unique (tenant_id, kind),
  check (month_day is null or (nth is null and weekday is null)),
  check (nth is null or weekday is not null)
);
alter table reception_form enable row level security, force row level security;
create policy tenant_wall on reception_form using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- What days of this town are like: market days 圩日 and busy seasons 农忙.
create table reception_ground (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  market_by text check (market_by in ('lunar', 'solar', 'weekday')),
  -- Last digits of the day (3, 6, 9), or weekdays 1 to 7.
  market_days jsonb not null,
  market_wish text not null default 'neither' check (market_wish in ('prefer', 'avoid', 'neither')),
  -- [{ from: '05-20', to: '06-15' }], and the hours kept then where they differ.
  seasons jsonb not null,
  busy_start_time text,
  busy_end_time text check (busy_end_time > busy_start_time),
  primary key (tenant_id, id),
  unique (tenant_id),
  check ((busy_start_time is null) = (busy_end_time is null))
);
alter table reception_ground enable row level security, force row level security;
create policy tenant_wall on reception_ground using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- A station's own day, hours or market days, where they differ from the town's.
create table reception_station (
  tenant_id uuid not null references tenant (id),
  station_id uuid not null,
  month_day int check (month_day between 1 and 28),
  nth int check (nth between 1 and 4),
  weekday int check (weekday between 1 and 7),
  start_time text,
  end_time text check (end_time > start_time),
  market_by text check (market_by in ('lunar', 'solar', 'weekday')),
  market_days jsonb,
  market_wish text check (market_wish in ('prefer', 'avoid', 'neither')),
  primary key (tenant_id, station_id),
  foreign key (tenant_id, station_id) references station (tenant_id, id),
  check (month_day is null or (nth is null and weekday is null)),
  check ((start_time is null) = (end_time is null))
);
alter table reception_station enable row level security, force row level security;
create policy tenant_wall on reception_station using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- When a deputy cannot, and how much he can: no reason is asked.
create table reception_deputy (
  tenant_id uuid not null references tenant (id),
  person_id uuid not null,
  off_weekdays jsonb not null,
  -- [{ from: '2026-05-01', to: '2026-05-07' }]
  off_days jsonb not null,
  -- Of a full share of turns, in per cent.
  share int not null default 100 check (share between 25 and 100),
  farms boolean not null default false,
  primary key (tenant_id, person_id),
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
alter table reception_deputy enable row level security, force row level security;
create policy tenant_wall on reception_deputy using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- The rota of a year, made by the rules; public once it was published.
create table reception_rota (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  year int not null,
  made_on date not null,
  made_by uuid,
  published_on date,
  primary key (tenant_id, id),
  unique (tenant_id, year)
);
alter table reception_rota enable row level security, force row level security;
create policy tenant_wall on reception_rota using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- One reception: where and when deputies receive residents.
create table reception_day (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  rota_id uuid not null,
  kind text not null,
  station_id uuid,
  venue text not null,
  -- The day the resolution means, and the day it is held; why they differ.
  meant_on date not null,
  held_on date not null,
  moved text check (moved in ('toMarket', 'offMarket', 'holiday', 'hand')),
  start_time text not null,
  end_time text not null check (end_time > start_time),
  needed int not null check (needed between 1 and 10),
  state text not null check (state in ('planned', 'held', 'cancelled')),
  -- Who is on duty was put by hand: making the rota anew leaves it.
  by_hand boolean not null default false,
  cancel_words text,
  version int not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, rota_id) references reception_rota (tenant_id, id),
  foreign key (tenant_id, station_id) references station (tenant_id, id),
  check ((state = 'cancelled') = (cancel_words is not null))
);
create index reception_day_on on reception_day (tenant_id, held_on, id);
create index reception_day_station on reception_day (tenant_id, station_id, held_on);
create index reception_day_rota on reception_day (tenant_id, rota_id);
alter table reception_day enable row level security, force row level security;
create policy tenant_wall on reception_day using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- Who is on duty.
create table reception_turn (
  tenant_id uuid not null references tenant (id),
  day_id uuid not null,
  person_id uuid not null,
  primary key (tenant_id, day_id, person_id),
  foreign key (tenant_id, day_id) references reception_day (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
create index reception_turn_person on reception_turn (tenant_id, person_id, day_id);
alter table reception_turn enable row level security, force row level security;
create policy tenant_wall on reception_turn using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- What happened to a reception, for its timeline.
create table reception_event (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  day_id uuid not null,
  verb text not null,
  at timestamptz not null,
  person_id uuid,
  words text,
  primary key (tenant_id, id),
  foreign key (tenant_id, day_id) references reception_day (tenant_id, id)
);
create index reception_event_of on reception_event (tenant_id, day_id, id);
alter table reception_event enable row level security, force row level security;
create policy tenant_reads on reception_event for select using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);
create policy tenant_appends on reception_event for insert with check (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);
