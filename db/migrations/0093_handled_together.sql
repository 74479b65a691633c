-- 并案办理: suggestions of one content are handled together, each answered by a letter of its own. The leading case, none where it leads or stands alone.
alter table suggestion add column handled_with uuid;
alter table suggestion add constraint suggestion_handled_with_fkey foreign key (tenant_id, handled_with) references suggestion (tenant_id, id);
create index suggestion_handled_with on suggestion (tenant_id, handled_with) where handled_with is not null;

-- The numbers it was handled together with, as the public reads them: [{ termNumber, sittingNumber, number }], none where it was handled alone.
alter table published_suggestion add column together jsonb;
