-- The second proof of a staff account: a code generator, passkeys, printed recovery codes; and sign-ins that are half way.
create table totp (
  account_id uuid primary key references account (id),
  -- Bound to the account; never shown again once it is confirmed.
  secret_sealed bytea not null,
  confirmed_at timestamptz,
  -- The last step of thirty seconds whose code was used: a code works once, also within its time.
  last_step bigint not null default 0,
  created_at timestamptz not null
);

create table passkey (
  id uuid primary key,
  account_id uuid not null references account (id),
  -- Base64url, as the browser sends it.
  credential text not null unique,
  public_key bytea not null,
  sign_count bigint not null,
  name text not null,
  created_at timestamptz not null,
  used_at timestamptz
);
create index passkey_account on passkey (account_id);

create table recovery_code (
  account_id uuid not null references account (id),
  code_hash bytea not null,
  used_at timestamptz,
  created_at timestamptz not null,
  primary key (account_id, code_hash)
);

-- What a browser is in the middle of: the first proof given, a challenge sent, a stranger from the provider.
create table sign_in_step (
  token_hash bytea primary key,
  kind text not null check (kind in ('prove', 'enrol', 'challenge', 'codes', 'provider', 'unlinked')),
  account_id uuid references account (id),
  -- How the first proof was given.
  way text,
  town text,
  back text,
  -- Challenge of a passkey, recovery codes being shown, what the provider has to send back; sealed.
  asked_sealed bytea,
  created_at timestamptz not null,
  ends_at timestamptz not null
);
create index sign_in_step_ends on sign_in_step (ends_at);

-- How the session was opened; tells what signing out has to end elsewhere.
alter table session add column way text;
