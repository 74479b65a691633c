-- The numbers beside the tabs count every paper of the town by its state: read off the index of what a reader may see, without opening a paper.
drop index suggestion_listed;
create index suggestion_listed on suggestion (tenant_id, id desc) include (submitted_on, typed_by, leadless, lead_person_id, state);
-- Totals of forms ask for the consent to be shown as well.
drop index suggestion_appraisal_filled;
create index suggestion_appraisal_filled on suggestion_appraisal (tenant_id, filled_on) include (id, suggestion_id, round, attitude, result, show_grade);
