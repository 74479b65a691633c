-- Who spoke with a deputy about a rating is read by the house's own presidium and its office: not by an officer of a higher congress.
alter table suggestion_event drop constraint suggestion_event_audience_check;
alter table suggestion_event add constraint suggestion_event_audience_check check (audience in ('writers', 'readers', 'presidium', 'ownPresidium'));
update suggestion_event set audience = 'ownPresidium' where verb = 'noteApproach';
