-- The offices that had this share before, oldest first: their words with the deputy count on, and their letters stand.
alter table suggestion_assignment add column taken_from jsonb;
