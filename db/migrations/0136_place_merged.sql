-- Villages merge 行政村合并: which one it became part of, on which day and by which paper. `successor` is the village there is today, however many mergers later; null while the place stands itself.
alter table place add column merged_into text references place (code);
alter table place add column merged_on date;
alter table place add column merged_basis text;
alter table place add column successor text references place (code);
create index place_successor on place (successor) where successor is not null;
