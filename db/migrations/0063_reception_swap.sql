-- A deputy asks another to take his turn 换班, or to exchange it for one of the other's; done when the other agrees.
create table reception_swap (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  day_id uuid not null,
  from_person_id uuid not null,
  to_person_id uuid not null check (to_person_id <> from_person_id),
  -- The turn of the other's that he takes in exchange; empty where the other simply stands in.
  for_day_id uuid check (for_day_id <> day_id),
  state text not null check (state in ('asked', 'agreed', 'declined', 'withdrawn')),
  asked_at timestamptz not null,
  answered_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, day_id) references reception_day (tenant_id, id),
  foreign key (tenant_id, for_day_id) references reception_day (tenant_id, id),
  foreign key (tenant_id, from_person_id) references person (tenant_id, id),
  foreign key (tenant_id, to_person_id) references person (tenant_id, id),
  check ((state = 'asked') = (answered_at is null))
);
create index reception_swap_day on reception_swap (tenant_id, day_id);
create index reception_swap_to on reception_swap (tenant_id, to_person_id) where state = 'asked';
alter table reception_swap enable row level security, force row level security;
create policy tenant_wall on reception_swap using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);
