/** Tables without a tenant in front of their key, each with its reason; the laws of the house read this list. */
export const globalTables: Record<string, string> = {
  tenant: 'the list of tenants itself',
  session: 'found by token before the tenant is known; acts in one tenant at a time',
  job: 'one queue for all tenants, so that a worker asks once; every row names its tenant',
  throttle: 'counts strangers by address, before any tenant is known',
  calendar_day: 'the State Council sets one holiday calendar for the country',
  schema_migration: 'describes the database, not a tenant',
  place: 'administrative divisions are the same for everybody; points at no tenant table',
  account: 'a person signs in once for several tenants (deputies of two congresses)',
  account_link: 'joins an account to its (tenant, person) pairs, read before the tenant is known',
  password_past: 'password history belongs to the account',
  sign_in_card: 'found by its secret before the tenant is known',
  setup_link: 'opens a house that has no tenant yet',
  phone_code: 'found by phone before the tenant is known',
  totp: 'the second proof belongs to the account',
  passkey: 'found by its credential before anybody is known; belongs to the account',
  account_identity: 'found by what the provider says before anybody is known; belongs to the account',
  recovery_code: 'belongs to the account',
  sign_in_step: 'a browser half way through signing in, found by its token before the tenant is known',
};

/** Global tables whose rows belong to an account and move with it when a town moves, each with its reason. */
export const movesWithAccount: Record<string, string> = {
  password_past: 'a former password must not come back because the town moved',
  totp: 'sealed with the keys that move with the town: the app on the phone goes on working',
  passkey: 'holds while the site keeps its host name; under another one the person proves himself otherwise and registers anew',
  recovery_code: 'hashed with the keys that move with the town: printed codes stay good',
  account_identity: 'subject and issuer as the provider signs them: holds wherever the same provider is set',
};
