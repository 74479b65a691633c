-- 迎检清单: whoever inspects brings a list of his own. The standard one is the program's and stands in no row; null names it everywhere below.
create table inspection_list (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  name text not null,
  -- Who inspects by it, in words.
  asked_by text not null,
  made_by uuid not null,
  made_at timestamptz not null,
  set_aside_at timestamptz,
  version int not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, made_by) references person (tenant_id, id)
);
create unique index inspection_list_name on inspection_list (tenant_id, name) where set_aside_at is null;
alter table inspection_list enable row level security, force row level security;
create policy tenant_wall on inspection_list using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- The items in the inspector's order, where he has them under his own number and words.
create table inspection_list_item (
  tenant_id uuid not null references tenant (id),
  list_id uuid not null,
  place int not null,
  -- A key of the usual checklist, or the id of an added item.
  item_key text not null,
  number text,
  asks text,
  primary key (tenant_id, list_id, place),
  unique (tenant_id, list_id, item_key),
  foreign key (tenant_id, list_id) references inspection_list (tenant_id, id)
);
create index inspection_list_item_key on inspection_list_item (tenant_id, item_key);
alter table inspection_list_item enable row level security, force row level security;
create policy tenant_wall on inspection_list_item using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- An item that only lists ask for: the standard one does not become longer by what one inspector wants.
alter table inspection_item add column only_lists boolean not null default false;

alter table inspection_visit add column list_id uuid;
alter table inspection_visit add constraint inspection_visit_list foreign key (tenant_id, list_id) references inspection_list (tenant_id, id);
create index inspection_visit_list on inspection_visit (tenant_id, list_id) where list_id is not null;

alter table inspection_pack add column list_id uuid;
alter table inspection_pack add constraint inspection_pack_list foreign key (tenant_id, list_id) references inspection_list (tenant_id, id);
create index inspection_pack_list on inspection_pack (tenant_id, list_id) where list_id is not null;

-- 自查单 by a list: inspection_self_check has one a year and day, of the standard list.
create table inspection_list_check (
  tenant_id uuid not null references tenant (id),
  list_id uuid not null,
  year int not null,
  for_on date not null,
  made_at timestamptz not null,
  looked_on date not null,
  -- [{ key, asks, names, count }]
  missing jsonb not null,
  primary key (tenant_id, list_id, year, for_on),
  foreign key (tenant_id, list_id) references inspection_list (tenant_id, id)
);
create index inspection_list_check_day on inspection_list_check (tenant_id, for_on);
alter table inspection_list_check enable row level security, force row level security;
create policy tenant_wall on inspection_list_check using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);
