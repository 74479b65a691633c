-- Outlines of villages and communities, drawn once from a GeoJSON file: thinned and projected onto a sheet of 1000 wide, so that nobody computes anything to look at the map.
create table station_map (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  height int not null check (height between 100 and 4000),
  -- [{ code, rings: [[x, y, x, y, …], …] }], by place.
  areas jsonb not null,
  -- 审图号: without it the outlines are shown to nobody but the congress's own people (《地图管理条例》).
  review_number text,
  drawn_by uuid not null,
  drawn_at timestamptz not null,
  version int not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, drawn_by) references person (tenant_id, id)
);
create unique index station_map_only on station_map (tenant_id);
alter table station_map enable row level security, force row level security;
create policy tenant_wall on station_map using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);
