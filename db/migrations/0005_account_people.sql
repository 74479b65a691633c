-- People, what they are in each tenant, and how they sign in. Accounts are global: a deputy of two congresses signs in once.
create table person (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  name text not null,
  gender text check (gender in ('male', 'female')),
  -- Sealed phone and its blind index; never shown whole without an audited reveal.
  phone_sealed bytea,
  phone_index bytea,
  version int not null default 1,
  primary key (tenant_id, id)
);
create index person_phone on person (tenant_id, phone_index);
create index person_name on person (tenant_id, name);
alter table person enable row level security, force row level security;
create policy tenant_wall on person using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

-- A role from the day it begins until it is ended; several a person. Held exactly while to_on is null.
create table post (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  person_id uuid not null,
  role text not null check (role in ('deputy', 'stationHead', 'convener', 'recorder', 'clerk', 'presidium', 'chair', 'governmentOffice', 'handler',
    'countyOfficer', 'systemAdmin', 'securityAdmin', 'auditAdmin')),
  office_id uuid,
  station_id uuid,
  from_on date not null,
  to_on date,
  version int not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, office_id) references office (tenant_id, id),
  check (to_on is null or to_on >= from_on)
);
create index post_person on post (tenant_id, person_id);
create index post_role on post (tenant_id, role) where to_on is null;
alter table post enable row level security, force row level security;
create policy tenant_wall on post using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);

create table account (
  id uuid primary key,
  -- Staff accounts sign in by name and password and carry every role; deputies' by phone code, card or phone and password,
  -- and carry only the roles a deputy has, so that whoever may change a phone number cannot become chair by it.
  kind text not null check (kind in ('staff', 'deputy')),
  sign_in_name text,
  password_hash text,
  password_set_at timestamptz,
  must_change_password boolean not null default false,
  phone_index bytea,
  closed_at timestamptz,
  created_at timestamptz not null,
  version int not null default 1,
  check ((kind = 'staff') = (sign_in_name is not null)),
  check (kind = 'deputy' or phone_index is null)
);
create unique index account_name on account (sign_in_name) where closed_at is null;
create unique index account_phone on account (phone_index) where closed_at is null;

create table account_link (
  account_id uuid not null references account (id),
  tenant_id uuid not null references tenant (id),
  person_id uuid not null,
  primary key (account_id, tenant_id)
);
create index account_link_person on account_link (tenant_id, person_id);

create table password_past (
  account_id uuid not null references account (id),
  id uuid not null,
  password_hash text not null,
  at timestamptz not null,
  primary key (account_id, id)
);

create table sign_in_card (
  id uuid primary key,
  account_id uuid not null references account (id),
  -- A card opens this tenant only, and never leads on to another one.
  tenant_id uuid not null references tenant (id),
  secret_hash bytea not null unique,
  pin_hash text not null,
  -- The one session it holds open; signing in with it again ends the former one.
  session_hash bytea unique,
  issued_at timestamptz not null,
  used_at timestamptz,
  revoked_at timestamptz
);
create unique index sign_in_card_valid on sign_in_card (account_id, tenant_id) where revoked_at is null;

create table phone_code (
  id uuid primary key,
  phone_index bytea not null,
  code_hash bytea not null,
  purpose text not null,
  try_count int not null default 0,
  used_at timestamptz,
  created_at timestamptz not null,
  ends_at timestamptz not null
);
create index phone_code_phone on phone_code (phone_index, purpose, created_at);
