-- A county's own blank form of a register for all its towns: read and mapped there once, copied down, used by a town that wishes.
alter table register_form add column offered_at timestamptz;
alter table register_form add column offered_by uuid;
alter table register_form add constraint register_form_offered_by_fkey foreign key (tenant_id, offered_by) references person (tenant_id, id);

-- The county's form as it lies in a town: a copy with the origin's id as a plain value (decision 0007). It changes nothing here until the town uses it.
create table register_county_form (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  register text not null,
  from_tenant_id uuid not null,
  from_name text not null,
  from_id uuid not null,
  file_id uuid not null,
  file_name text not null,
  title text,
  signature text,
  merged boolean not null,
  columns jsonb not null,
  carried_at timestamptz not null,
  -- The county offers it no more; whoever uses it goes on.
  withdrawn_at timestamptz,
  version int not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, from_id)
);
create unique index register_county_form_standing on register_county_form (tenant_id, register) where withdrawn_at is null;
alter table register_county_form enable row level security, force row level security;
create policy tenant_wall on register_county_form using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- Which of the county's forms a form in use is.
alter table register_form add column county_form_id uuid;
alter table register_form add constraint register_form_county foreign key (tenant_id, county_form_id) references register_county_form (tenant_id, id);
