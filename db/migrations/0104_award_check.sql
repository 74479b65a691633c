-- Where the town checks by two, an award waits for the second person with the words the first one checked.
alter table award drop constraint award_state_check;
alter table award add constraint award_state_check check (state in ('open', 'voted', 'checked', 'published', 'cancelled', 'voided'));
alter table award add column checked_by uuid;
alter table award add column checked_on date;
-- What the second person wants changed.
alter table award add column sent_back_words text;
alter table award add constraint award_checked_by_fkey foreign key (tenant_id, checked_by) references person (tenant_id, id);
