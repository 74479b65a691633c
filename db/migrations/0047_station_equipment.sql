-- Which station stands above another (室·站·家·点·中心), and what was seen at each: place, plate, wall rules, cabinet.
alter table station add column parent_id uuid;
alter table station add constraint station_parent foreign key (tenant_id, parent_id) references station (tenant_id, id);
create index station_parent on station (tenant_id, parent_id) where parent_id is not null;

create table station_equipment (
  tenant_id uuid not null references tenant (id),
  station_id uuid not null,
  -- A place of its own 专用, one it shares 兼用, none yet.
  venue text not null check (venue in ('own', 'shared', 'none')),
  -- Desks and chairs, a cabinet for papers.
  furnished boolean not null,
  cabinet boolean not null,
  -- The plate 牌子 hangs at the door.
  plate boolean not null,
  -- Which of the five rules hang on the wall.
  wall_rules jsonb not null,
  noted_on date not null,
  noted_by uuid,
  primary key (tenant_id, station_id),
  foreign key (tenant_id, station_id) references station (tenant_id, id)
);
alter table station_equipment enable row level security, force row level security;
create policy tenant_wall on station_equipment using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);
