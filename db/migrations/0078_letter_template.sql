-- A town's own form of one kind of letter: a Word file with fields, read, looked at and confirmed by a person.
-- One form of a kind is in use at a time; earlier ones stay with their file, since letters went out in them.
create table letter_template (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  kind text not null,
  -- 第几版, by kind.
  number int not null,
  state text not null check (state in ('read', 'used', 'ended')),
  file_id uuid not null,
  file_name text not null,
  -- [{ written, field, near }] in the order of the file; without a field nobody knows it.
  fields jsonb not null,
  -- What a letter of this kind cannot go out without and the file does not have.
  missing jsonb not null,
  -- What is enclosed with such a letter stands in the file already.
  encloses boolean not null default false,
  uploaded_by uuid not null,
  uploaded_at timestamptz not null,
  used_by uuid,
  used_at timestamptz,
  ended_by uuid,
  ended_at timestamptz,
  version int not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, kind, number),
  foreign key (tenant_id, uploaded_by) references person (tenant_id, id),
  foreign key (tenant_id, used_by) references person (tenant_id, id),
  foreign key (tenant_id, ended_by) references person (tenant_id, id),
  check ((state = 'ended') = (ended_at is not null)),
  check (state <> 'used' or used_at is not null)
);
create unique index letter_template_used on letter_template (tenant_id, kind) where state = 'used';
alter table letter_template enable row level security, force row level security;
create policy tenant_wall on letter_template using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- The form in which a letter went out; empty for the standard one.
alter table dispatch add column template_id uuid;
alter table dispatch add foreign key (tenant_id, template_id) references letter_template (tenant_id, id);
