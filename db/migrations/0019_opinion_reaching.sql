-- When the resident proved that the phone he left is his, and when somebody told him his answer by word of mouth.
alter table opinion_contact add column phone_confirmed_at timestamptz;
alter table opinion add column told_at timestamptz;
create index opinion_to_tell on opinion (tenant_id, answered_at) where told_at is null and rating is null;
