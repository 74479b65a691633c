-- What figures count of a paper's answers, kept beside the paper: a year is read off one index, without opening a paper or a letter.
alter table suggestion
  add column first_answered_on date,
  add column answered_late boolean,
  -- The class of the last round's letter; of several the one that leaves most open.
  add column answered_letter text check (answered_letter in ('A', 'B', 'C', 'D'));

-- The wall stands before its owner too: it is opened for as long as what is there already is counted.
alter table suggestion no force row level security;
alter table suggestion_reply no force row level security;
update suggestion s set first_answered_on = r.first_on, answered_late = r.late, answered_letter = r.letter
from (select tenant_id, suggestion_id, min(issued_on) as first_on, bool_or(issued_on > due_on) as late, right(max(lpad(round::text, 6, '0') || letter), 1) as letter
  from suggestion_reply where state = 'issued' group by tenant_id, suggestion_id) r
where r.tenant_id = s.tenant_id and r.suggestion_id = s.id;
alter table suggestion force row level security;
alter table suggestion_reply force row level security;

create index suggestion_counted on suggestion (tenant_id, submitted_on)
  include (number, state, kind, topic, assigned_on, closed_on, first_answered_on, answered_late, answered_letter);
drop index suggestion_submitted;
create index suggestion_reply_issued on suggestion_reply (tenant_id, office_id, issued_on) include (suggestion_id) where state = 'issued';
create index suggestion_appraisal_filled on suggestion_appraisal (tenant_id, filled_on) include (id, suggestion_id, round, attitude, result);
