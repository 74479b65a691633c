-- What a person did in office, one line an act, pushed by the act itself in its own transaction.
create table duty (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  person_id uuid not null,
  kind text not null,
  done_on date not null,
  title text not null,
  ref_feature text not null,
  ref_id uuid not null,
  entered_by uuid,
  entered_at timestamptz not null,
  -- The act was taken back; the line stays in the books.
  withdrawn_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id)
);
-- The same act counts once for a person, however often it is told.
create unique index duty_act on duty (tenant_id, person_id, ref_feature, ref_id, kind) where withdrawn_at is null;
create index duty_ref on duty (tenant_id, ref_feature, ref_id);
create index duty_person on duty (tenant_id, person_id, done_on);
alter table duty enable row level security, force row level security;
create policy tenant_wall on duty using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);
