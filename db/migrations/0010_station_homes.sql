-- Stations where deputies meet residents (室·站·家·点·中心).
create table station (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  kind text not null check (kind in ('room', 'station', 'home', 'point', 'centre')),
  host text not null check (host in ('township', 'village', 'community', 'enterprise')),
  name text not null,
  place_code text not null references place (code),
  address text not null,
  opening_times text not null,
  head_person_id uuid,
  convener_person_id uuid,
  recorder_person_id uuid,
  -- In the station's QR code: random, so that a code cannot be guessed from another one.
  qr_token text not null,
  closed_on date,
  version int not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, name),
  unique (tenant_id, qr_token),
  foreign key (tenant_id, head_person_id) references person (tenant_id, id),
  foreign key (tenant_id, convener_person_id) references person (tenant_id, id),
  foreign key (tenant_id, recorder_person_id) references person (tenant_id, id)
);
create index station_place on station (tenant_id, place_code);
alter table station enable row level security, force row level security;
create policy tenant_wall on station using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

create table station_deputy (
  tenant_id uuid not null references tenant (id),
  station_id uuid not null,
  person_id uuid not null,
  primary key (tenant_id, station_id, person_id),
  foreign key (tenant_id, station_id) references station (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
create index station_deputy_person on station_deputy (tenant_id, person_id);
alter table station_deputy enable row level security, force row level security;
create policy tenant_wall on station_deputy using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);
