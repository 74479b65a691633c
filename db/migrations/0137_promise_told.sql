-- Days are read in a co-handler's opinion and in progress reports too: there is no reply, but an office that said it and a day on which it did.
alter table promise_said alter column reply_id drop not null;
alter table promise_said add column place text not null default 'reply' check (place in ('reply', 'coOpinion', 'progress'));
alter table promise_said add column office_id uuid;
alter table promise_said add column said_on date;
alter table promise_said add constraint promise_said_office foreign key (tenant_id, office_id) references office (tenant_id, id);
create unique index promise_said_told on promise_said (tenant_id, suggestion_id, office_id, due_on) where reply_id is null;
alter table promise drop constraint promise_source_check;
alter table promise add constraint promise_source_check check (source in ('replyDay', 'spelledOut') and reply_id is not null or source in ('agreed', 'told') and reply_id is null);
