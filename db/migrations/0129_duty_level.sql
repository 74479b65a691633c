-- To which mandate an act belongs where it is said: a suggestion to the county's congress, or an activity attended as its deputy, is no act of the township's mandate. Null: of this house's own.
alter table duty add column level text check (level in ('township', 'county', 'city'));
