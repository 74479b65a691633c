-- 并案办理: what the leading case's reply promises is promised in the letters of the others too. It is one promise; these are the cases it stands for beside its own, each with its letter.
create table promise_together (
  tenant_id uuid not null references tenant (id),
  promise_id uuid not null,
  suggestion_id uuid not null,
  reply_id uuid not null,
  primary key (tenant_id, promise_id, suggestion_id),
  foreign key (tenant_id, promise_id) references promise (tenant_id, id),
  foreign key (tenant_id, suggestion_id) references suggestion (tenant_id, id),
  foreign key (tenant_id, reply_id) references suggestion_reply (tenant_id, id)
);
create index promise_together_suggestion on promise_together (tenant_id, suggestion_id);
create index promise_together_reply on promise_together (tenant_id, reply_id);
alter table promise_together enable row level security, force row level security;
create policy tenant_wall on promise_together using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- Figures by office: every promise stands in one column. Put off with consent and not due yet; said to be done and waiting to be looked at. None in tables counted before.
alter table office_table_line add column put_off_count int;
alter table office_table_line add column claimed_count int;
