-- What came in a flood from one source stands before the office as one row, however many opinions it holds.
create table opinion_flood (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  version int not null default 1,
  kind text not null check (kind in ('words', 'address', 'station', 'town')),
  -- Keyed hash of the words, the address or the station: enough to tell that it is the same source.
  source_key bytea not null,
  station_id uuid,
  -- Reports of wrongdoing flood apart: they are never joined to anything.
  reports boolean not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  -- Kept by every act that puts an opinion in or takes one out.
  waiting_count int not null check (waiting_count >= 0),
  sifted_at timestamptz,
  sifted_by uuid,
  sifted_count int,
  outcome text check (outcome in ('admit', 'void', 'merge')),
  reason text,
  lead_id uuid,
  undone_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, station_id) references station (tenant_id, id),
  foreign key (tenant_id, lead_id) references opinion (tenant_id, id),
  check ((sifted_at is null) = (outcome is null)),
  check (undone_at is null or sifted_at is not null)
);
create unique index opinion_flood_open on opinion_flood (tenant_id, kind, source_key, reports) where sifted_at is null;
create index opinion_flood_sifted on opinion_flood (tenant_id, sifted_at desc) where sifted_at is not null and undone_at is null;
alter table opinion_flood enable row level security, force row level security;
create policy tenant_wall on opinion_flood using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

alter table opinion add column flood_id uuid;
create index opinion_flood_members on opinion (tenant_id, flood_id, id) where flood_id is not null;
-- How many stand behind one opinion is read off the index, be it thousands.
create index opinion_merged_now on opinion (tenant_id, merged_into_id) where state = 'merged';
