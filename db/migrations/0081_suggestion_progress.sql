-- An office at work is asked from time to time how far it is: the day by which it says so next, none while nobody asks.
alter table suggestion_assignment add column progress_due_on date;
create index suggestion_progress_asked on suggestion_assignment (tenant_id, progress_due_on) where progress_due_on is not null;
