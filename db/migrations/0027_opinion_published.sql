-- How a matter came out, and the frozen words the public reads of it: the portal never touches the opinions themselves.
alter table opinion add column outcome text check (outcome in ('solved', 'partly', 'unsolved'));
alter table opinion add column outcome_why text;
alter table opinion add column summarised_by uuid;

create table published_opinion (
  tenant_id uuid not null references tenant (id),
  opinion_id uuid not null,
  summary text not null,
  outcome text not null check (outcome in ('solved', 'partly', 'unsolved')),
  why text,
  place_code text references place (code),
  place_name text,
  received_on date not null,
  answered_on date not null,
  published_on date not null,
  published_by uuid,
  -- Taken out of public sight; the row stays.
  hidden_on date,
  hidden_ground text,
  primary key (tenant_id, opinion_id),
  foreign key (tenant_id, opinion_id) references opinion (tenant_id, id),
  check ((outcome = 'solved') = (why is null)),
  check ((hidden_on is null) = (hidden_ground is null))
);
create index published_opinion_shown on published_opinion (tenant_id, published_on desc, opinion_id desc) where hidden_on is null;
create index published_opinion_place on published_opinion (tenant_id, place_code, published_on desc, opinion_id desc) where hidden_on is null;
alter table published_opinion enable row level security, force row level security;
create policy tenant_wall on published_opinion using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- What the clerk may still write up for the public.
create index opinion_to_publish on opinion (tenant_id, id desc) where consent_publish and answered_at is not null;
