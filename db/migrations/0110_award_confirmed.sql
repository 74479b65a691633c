-- Who was the second person, and when; nobody where one checks alone, and in awards confirmed before.
alter table award add column confirmed_by uuid;
alter table award add column confirmed_on date;
alter table award add constraint award_confirmed_by_fkey foreign key (tenant_id, confirmed_by) references person (tenant_id, id);
