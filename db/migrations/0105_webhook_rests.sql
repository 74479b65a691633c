-- An address at which nothing arrives is let rest: its messages wait, and nobody else's.
-- Since when nothing has arrived; none once something has.
alter table webhook add column failing_since timestamptz;
-- Until when nothing is tried there.
alter table webhook add column rests_until timestamptz;
