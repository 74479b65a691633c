-- The day the reminding job last looked at activities.
create table activity_watch (
  tenant_id uuid not null references tenant (id),
  looked_on date not null,
  primary key (tenant_id)
);
alter table activity_watch enable row level security, force row level security;
create policy tenant_wall on activity_watch using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);
