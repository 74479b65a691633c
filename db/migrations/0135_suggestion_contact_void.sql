-- A word with the deputy that was logged by mistake is void, with who said so and why; what was logged stays as it was.
alter table suggestion_contact drop constraint suggestion_contact_state_check;
alter table suggestion_contact add constraint suggestion_contact_state_check check (state in ('logged', 'confirmed', 'disputed', 'void'));
alter table suggestion_contact add column void_words text;
alter table suggestion_contact add column voided_on date;
alter table suggestion_contact add column voided_by uuid;
