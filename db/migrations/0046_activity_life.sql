-- Activities of deputies 代表活动: a line of the yearly plan, the notice, who attended, the minutes, and the report to the congress.
create table activity (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  state text not null check (state in ('planned', 'announced', 'held', 'written', 'signed', 'reported', 'cancelled', 'void')),
  kind text not null check (kind in ('study', 'inspection', 'research', 'lawCheck', 'forum', 'reception', 'outreach', 'dutyReport', 'jointAction', 'training', 'visit', 'groupMeeting', 'departmentReport', 'exchange')),
  topic text not null,
  -- Whose activity it is: of a station, of a group, or of the whole town.
  station_id uuid,
  group_id uuid,
  -- The quarter the yearly plan says; empty where it was not planned.
  planned_year int,
  planned_quarter int check (planned_quarter between 1 and 4),
  -- Its day; as long as there is none, the last day of the planned quarter.
  falls_on date not null,
  starts_on date,
  ends_on date check (ends_on >= starts_on),
  -- 09:00, a time of the day in China.
  start_time text,
  venue text,
  notice_words text,
  -- The day the presidium arranged it.
  arranged_on date,
  announced_on date,
  -- Announced later than the town's rule says.
  short_notice boolean not null default false,
  convener_person_id uuid,
  recorder_person_id uuid,
  -- How attendance was taken, by whom, and the day it was entered: a later day than the activity's is 补录.
  attendance_way text check (attendance_way in ('ticked', 'photo', 'typed')),
  attendance_by uuid,
  attendance_on date,
  host_name text,
  agenda text,
  -- [{ who, words }] and [{ name, unit }].
  points jsonb,
  guests jsonb,
  feedback text,
  written_on date,
  written_by uuid,
  signed_on date,
  signed_by uuid,
  report_words text,
  reported_on date,
  -- Why it was cancelled or voided.
  ended_words text,
  created_at timestamptz not null,
  version int not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, station_id) references station (tenant_id, id),
  foreign key (tenant_id, group_id) references deputy_group (tenant_id, id),
  foreign key (tenant_id, convener_person_id) references person (tenant_id, id),
  foreign key (tenant_id, recorder_person_id) references person (tenant_id, id),
  check (station_id is null or group_id is null),
  check ((planned_year is null) = (planned_quarter is null)),
  check ((starts_on is null) = (ends_on is null)),
  check (state in ('planned', 'cancelled', 'void') or starts_on is not null),
  check ((attendance_way is null) = (attendance_on is null)),
  check (state not in ('held', 'written', 'signed', 'reported') or attendance_on is not null),
  check (state not in ('written', 'signed', 'reported') or written_on is not null),
  check (state not in ('signed', 'reported') or signed_on is not null),
  check (state <> 'reported' or reported_on is not null),
  -- Whoever wrote the minutes does not sign them off.
  check (signed_by is null or signed_by <> written_by)
);
create index activity_falls on activity (tenant_id, falls_on desc, id desc);
create index activity_station on activity (tenant_id, station_id, falls_on) where station_id is not null;
create index activity_group on activity (tenant_id, group_id, falls_on) where group_id is not null;
create index activity_open on activity (tenant_id, falls_on) where state in ('planned', 'announced', 'held', 'written', 'signed');
alter table activity enable row level security, force row level security;
create policy tenant_wall on activity using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- Who was asked or came, one row a deputy.
create table activity_deputy (
  tenant_id uuid not null references tenant (id),
  activity_id uuid not null,
  person_id uuid not null,
  -- The congress he sits in; of several the nearest.
  level text not null check (level in ('township', 'county', 'city')),
  answer text not null check (answer in ('asked', 'coming', 'leaveAsked', 'leaveAgreed', 'cameAlong')),
  answered_on date,
  attendance text check (attendance in ('present', 'late', 'leftEarly', 'leave', 'absent')),
  -- 请假: why, and who agreed to it.
  leave_reason text,
  leave_agreed_by uuid,
  primary key (tenant_id, activity_id, person_id),
  foreign key (tenant_id, activity_id) references activity (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  check (attendance is distinct from 'leave' or (leave_reason is not null and leave_agreed_by is not null))
);
create index activity_deputy_person on activity_deputy (tenant_id, person_id, activity_id);
alter table activity_deputy enable row level security, force row level security;
create policy tenant_wall on activity_deputy using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- What is to be done after it: who, by when, and that it was done.
create table activity_task (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  activity_id uuid not null,
  what text not null,
  who text not null,
  due_on date not null,
  done_on date,
  done_words text,
  primary key (tenant_id, id),
  foreign key (tenant_id, activity_id) references activity (tenant_id, id),
  check ((done_on is null) = (done_words is null))
);
create index activity_task_of on activity_task (tenant_id, activity_id);
alter table activity_task enable row level security, force row level security;
create policy tenant_wall on activity_task using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- Opinions raised at an activity. Their words stand with the opinion alone.
create table activity_opinion (
  tenant_id uuid not null references tenant (id),
  activity_id uuid not null,
  opinion_id uuid not null,
  primary key (tenant_id, activity_id, opinion_id),
  foreign key (tenant_id, activity_id) references activity (tenant_id, id),
  foreign key (tenant_id, opinion_id) references opinion (tenant_id, id)
);
create index activity_opinion_of on activity_opinion (tenant_id, opinion_id);
alter table activity_opinion enable row level security, force row level security;
create policy tenant_wall on activity_opinion using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- What happened, for the timeline.
create table activity_event (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  activity_id uuid not null,
  verb text not null,
  -- The day it is about, and the instant it was entered.
  done_on date not null,
  at timestamptz not null,
  person_id uuid,
  words text,
  primary key (tenant_id, id),
  foreign key (tenant_id, activity_id) references activity (tenant_id, id)
);
create index activity_event_of on activity_event (tenant_id, activity_id, id);
alter table activity_event enable row level security, force row level security;
create policy tenant_reads on activity_event for select using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);
create policy tenant_appends on activity_event for insert with check (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- An opinion may have been raised at an activity; `visit` is another way, whose migration may have come before or after this one.
alter table opinion drop constraint opinion_source_check;
alter table opinion add constraint opinion_source_check check (source in ('web', 'qrStation', 'qrDeputy', 'reception', 'letter', 'phone', 'paper', 'visit', 'activity'));
