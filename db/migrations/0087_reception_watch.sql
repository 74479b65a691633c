-- The day the reminding job last looked at receptions.
create table reception_watch (
  tenant_id uuid not null references tenant (id),
  looked_on date not null,
  primary key (tenant_id)
);
alter table reception_watch enable row level security, force row level security;
create policy tenant_wall on reception_watch using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);
