-- The round whose form the deputy has changed: it is changed once, and no list looks for that in another table.
alter table suggestion add column changed_form_round int not null default 0;
update suggestion s set changed_form_round = s.round where exists (
  select from suggestion_event e where e.tenant_id = s.tenant_id and e.suggestion_id = s.id and e.verb = 'changeAppraisal'
    and not exists (select from suggestion_event later where later.tenant_id = s.tenant_id and later.suggestion_id = s.id and later.verb = 'issueReply' and later.id > e.id));
