-- 重点督办: the presidium puts a leader in charge of pressing it; the public reads it as it stood when it was shown.
alter table suggestion add column key_on date, add column key_leader text, add column key_ground text check (key_ground in ('weighty', 'concentrated', 'hard', 'yearly')) check ((key_on is null) = (key_leader is null) and (key_on is null) = (key_ground is null));
create index suggestion_key on suggestion (tenant_id, id) where key_on is not null;
alter table published_suggestion add column key_leader text;
