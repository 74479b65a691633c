-- What an office agrees to at a meeting, with a day, is a promise like one of a reply; there may be no reply yet.
alter table promise alter column reply_id drop not null;
alter table promise drop constraint promise_source_check;
alter table promise add constraint promise_source_check check (source in ('replyDay', 'spelledOut') and reply_id is not null or source = 'agreed' and reply_id is null);
