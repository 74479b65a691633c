-- The resident asked that his contact data be taken away; null again once somebody has decided.
alter table opinion add column erasure_asked_at timestamptz;
create index opinion_erasure_asked on opinion (tenant_id, erasure_asked_at) where erasure_asked_at is not null;
