-- The county's yearly table in its own column order: the order is set once and every setting stays on record; towns copy their cases here when asked.
create table county_year_form (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  -- [{ header, field }]
  columns jsonb not null,
  set_by uuid not null,
  set_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, set_by) references person (tenant_id, id)
);
alter table county_year_form enable row level security, force row level security;
create policy tenant_wall on county_year_form using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

create table county_town_cases (
  tenant_id uuid not null references tenant (id),
  -- The town's tenant, as a copied id: nothing points across the wall.
  town_id uuid not null,
  year int not null,
  -- One object a case, every field by its name as it is printed.
  lines jsonb not null,
  line_count int not null,
  gathered_at timestamptz not null,
  primary key (tenant_id, town_id, year)
);
alter table county_town_cases enable row level security, force row level security;
create policy tenant_wall on county_town_cases using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);
