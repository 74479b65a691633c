-- What is published of a motion is checked as that of a suggestion is. No key leads to the motion: where all is built anew, this runs before motions exist.
alter table publication_check alter column suggestion_id drop not null;
alter table publication_check add column motion_id uuid check (num_nonnulls(suggestion_id, motion_id) = 1);
-- Words written for the public beside the paper itself.
alter table publication_check add column shown jsonb;
alter table publication_check drop constraint publication_check_check;
alter table publication_check add constraint publication_check_check check ((decision = 'withhold' and suggestion_id is not null) = (ground is not null));
create unique index publication_check_motion on publication_check (tenant_id, motion_id) where state = 'waiting';
