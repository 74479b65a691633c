-- A county's page of its towns: totals each town's own job copies here, so that one page never reads twenty towns.
create table county_town_figures (
  tenant_id uuid not null references tenant (id),
  -- The town's tenant, as a copied id: nothing points across the wall.
  town_id uuid not null,
  figures jsonb not null,
  -- When the town was counted, by the real clock.
  counted_at timestamptz not null,
  primary key (tenant_id, town_id)
);
alter table county_town_figures enable row level security, force row level security;
create policy tenant_wall on county_town_figures using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);
