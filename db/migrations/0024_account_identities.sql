-- Who an account is at the identity provider of the government network; linked by the security administrator only.
create table account_identity (
  -- Subject and issuer, as the provider signs them: two providers never share one.
  identity text primary key,
  account_id uuid not null references account (id),
  linked_at timestamptz not null
);
create index account_identity_account on account_identity (account_id);
