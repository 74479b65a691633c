-- What a township may choose: days and frequencies with their source and effective date, and how it presents itself.
create table rule_value (
  tenant_id uuid not null references tenant (id),
  key text not null,
  effective_on date not null,
  value int not null,
  source text not null,
  set_by uuid,
  set_at timestamptz not null,
  primary key (tenant_id, key, effective_on)
);
alter table rule_value enable row level security, force row level security;
create policy tenant_wall on rule_value using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

create table town_page (
  tenant_id uuid not null references tenant (id),
  organ_name text not null,
  government_name text not null,
  address text not null,
  phone text not null,
  office_hours text not null,
  about text not null,
  version int not null default 1,
  primary key (tenant_id)
);
alter table town_page enable row level security, force row level security;
create policy tenant_wall on town_page using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);
