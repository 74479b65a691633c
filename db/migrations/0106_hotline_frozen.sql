-- A work order that was taken in by mistake and voided may come in again: its number is held by what stands.
drop index opinion_outside_number;
create unique index opinion_outside_number on opinion (tenant_id, outside_number, source) where outside_number is not null and state <> 'void';

-- What a sheet said, as it went to the hotline: its headers once, of each opinion the cells of its line. None in sheets made before.
alter table hotline_sheet add column headers jsonb;
alter table hotline_sheet_line add column cells jsonb;
