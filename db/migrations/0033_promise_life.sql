-- What a reply says will be done by a day: kept before everybody's eyes until it is done, moved by consent, or owned up to as not possible yet.
create table promise (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  suggestion_id uuid not null,
  reply_id uuid not null,
  -- Who owes it now; moves when work moves.
  office_id uuid not null,
  -- From the day of a B reply by itself, or spelled out.
  source text not null check (source in ('replyDay', 'spelledOut')),
  state text not null check (state in ('drafted', 'running', 'claimed', 'kept', 'extended', 'adjusted', 'notYet', 'void')),
  -- Where a claim that is sent back, or a promise that is opened again, goes.
  state_before text check (state_before in ('running', 'extended', 'adjusted', 'notYet')),
  what text not null,
  -- As it was first promised, where the presidium agreed to another content.
  first_what text,
  amount_yuan bigint check (amount_yuan >= 0),
  quantity text,
  evidence text,
  -- The day of the reply.
  made_on date,
  -- Never changed; what moves is due_on, and each move is counted.
  first_due_on date not null,
  due_on date not null,
  slip_count int not null default 0,
  claimed_on date,
  done_on date,
  claim_words text,
  spent_yuan bigint check (spent_yuan >= 0),
  check_due_on date,
  kept_on date,
  answer_due_on date,
  reason text check (reason in ('higherFunds', 'land', 'power', 'policy', 'consent', 'season', 'other')),
  reason_words text,
  review_due_on date,
  pressed_on date,
  ended_words text,
  -- The day by which somebody owes the next step.
  clock_on date,
  recorded_by uuid,
  created_at timestamptz not null,
  version int not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, suggestion_id) references suggestion (tenant_id, id),
  foreign key (tenant_id, reply_id) references suggestion_reply (tenant_id, id),
  foreign key (tenant_id, office_id) references office (tenant_id, id),
  check (state in ('drafted', 'void') or made_on is not null),
  check (state <> 'claimed' or (claimed_on is not null and state_before is not null)),
  check (state <> 'kept' or kept_on is not null),
  check (state <> 'notYet' or (reason is not null and review_due_on is not null))
);
-- The day of a reply is written once, and is one promise.
create unique index promise_of_reply_day on promise (tenant_id, reply_id) where source = 'replyDay' and state <> 'void';
create index promise_case on promise (tenant_id, suggestion_id, id);
create index promise_office on promise (tenant_id, office_id, state);
create index promise_made on promise (tenant_id, made_on desc, id desc);
create index promise_clock on promise (tenant_id, clock_on) where clock_on is not null;
alter table promise enable row level security, force row level security;
create policy tenant_wall on promise using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- An office asks for another day, another content, or says that it cannot be done yet; the chair answers for the presidium.
create table promise_ask (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  promise_id uuid not null,
  wanted text not null check (wanted in ('extended', 'adjusted', 'notYet')),
  new_due_on date,
  new_what text,
  reason text,
  words text not null,
  state text not null check (state in ('asked', 'granted', 'refused', 'lapsed')),
  asked_on date not null,
  answered_on date,
  answer_words text,
  primary key (tenant_id, id),
  foreign key (tenant_id, promise_id) references promise (tenant_id, id),
  check ((wanted = 'notYet') = (reason is not null)),
  check (wanted = 'notYet' or new_due_on is not null),
  check ((wanted = 'adjusted') = (new_what is not null))
);
create unique index promise_ask_waiting on promise_ask (tenant_id, promise_id) where state = 'asked';
create index promise_ask_case on promise_ask (tenant_id, promise_id, id);
alter table promise_ask enable row level security, force row level security;
create policy tenant_wall on promise_ask using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- Whether it is done, as the deputy and the residents behind it say; each is asked once.
create table promise_voice (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  promise_id uuid not null,
  person_id uuid,
  opinion_id uuid,
  answer text not null check (answer in ('done', 'partly', 'notDone')),
  words text,
  way text not null check (way in ('own', 'phone', 'visit', 'paper')),
  said_on date not null,
  entered_by uuid,
  primary key (tenant_id, id),
  unique (tenant_id, promise_id, person_id),
  unique (tenant_id, promise_id, opinion_id),
  foreign key (tenant_id, promise_id) references promise (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, opinion_id) references opinion (tenant_id, id),
  check ((person_id is null) <> (opinion_id is null))
);
alter table promise_voice enable row level security, force row level security;
create policy tenant_wall on promise_voice using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

create table promise_event (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  promise_id uuid not null,
  verb text not null,
  done_on date not null,
  at timestamptz not null,
  person_id uuid,
  office_id uuid,
  from_due_on date,
  to_due_on date,
  words text,
  primary key (tenant_id, id),
  foreign key (tenant_id, promise_id) references promise (tenant_id, id)
);
create index promise_event_case on promise_event (tenant_id, promise_id, id);
alter table promise_event enable row level security, force row level security;
create policy tenant_wall on promise_event using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

create table promise_watch (
  tenant_id uuid not null references tenant (id),
  looked_on date not null,
  primary key (tenant_id)
);
alter table promise_watch enable row level security, force row level security;
create policy tenant_wall on promise_watch using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);
