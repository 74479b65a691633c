-- 建议、批评和意见: one life, one series of numbers, and words that say which it is.
alter table suggestion drop constraint suggestion_kind_check;
alter table suggestion add constraint suggestion_kind_check check (kind in ('suggestion', 'criticism', 'comment'));
alter table published_suggestion add column kind text not null default 'suggestion' check (kind in ('suggestion', 'criticism', 'comment'));
alter table withheld_suggestion add column kind text not null default 'suggestion' check (kind in ('suggestion', 'criticism', 'comment'));
