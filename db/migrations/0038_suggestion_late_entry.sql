-- A sheet that was read and waits to be looked at; nothing of it is in the books before that. The upload itself is not kept.
create table sheet_draft (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  version int not null default 1,
  -- Which feature reads it, and for what: suggestion.past.
  purpose text not null,
  file_name text not null,
  state text not null check (state in ('waiting', 'confirmed', 'dropped')),
  -- The rows as read: sealed, and emptied when no longer needed.
  rows_sealed bytea,
  good_count int not null,
  doubtful_count int not null,
  bad_count int not null,
  read_by uuid,
  read_at timestamptz not null,
  closed_at timestamptz,
  primary key (tenant_id, id)
);
create index sheet_draft_purpose on sheet_draft (tenant_id, purpose, read_at desc);
alter table sheet_draft enable row level security, force row level security;
create policy tenant_wall on sheet_draft using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- 据纸质件补录: a case that was handled on paper and entered afterwards, by whom, when, and from which row of which sheet (null from the form).
alter table suggestion add column late_entered_at timestamptz;
alter table suggestion add column late_entered_by uuid;
alter table suggestion add column late_draft_id uuid;
alter table suggestion add column late_row int;

-- Paper lists often know neither who signed a reply nor its number.
alter table suggestion_reply add column late_entry boolean not null default false;
alter table suggestion_reply drop constraint suggestion_reply_check;
alter table suggestion_reply add constraint suggestion_reply_check check (state <> 'issued' or (issued_on is not null and (late_entry or signer is not null)));
alter table suggestion_reply drop constraint suggestion_reply_check1;
alter table suggestion_reply add constraint suggestion_reply_check1 check (state <> 'issued' or issuer = 'plain' or late_entry or document_number is not null);
