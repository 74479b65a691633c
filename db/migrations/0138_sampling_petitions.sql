-- Letters and visits are drawn from too.
alter table sampling_draw drop constraint sampling_draw_subject_check;
alter table sampling_draw add constraint sampling_draw_subject_check check (subject in ('suggestion', 'opinion', 'motion', 'promise', 'petition'));
