-- A list counts up to 1,001 of what its reader may see: what visibleTo asks of a suggestion is read off one index, newest first, without opening a thousand papers.
create index suggestion_listed on suggestion (tenant_id, id desc) include (submitted_on, typed_by, leadless, lead_person_id);
