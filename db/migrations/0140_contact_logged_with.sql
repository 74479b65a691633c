-- A word with the deputies of joint cases is written once and kept with each of them: which entry it was written with, so that it can be taken back once.
alter table suggestion_contact add column logged_with uuid;
alter table suggestion_contact add constraint suggestion_contact_logged_with foreign key (tenant_id, logged_with) references suggestion_contact (tenant_id, id);
create index suggestion_contact_together on suggestion_contact (tenant_id, logged_with) where logged_with is not null;
