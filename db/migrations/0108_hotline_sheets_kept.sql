-- Sheets for the hotline hold what residents said: they keep it for a time only. That a sheet was made, and what it told of which opinion, stays.
alter table hotline_sheet add column words_gone_at timestamptz;

-- The narrower key of 0106 refuses nobody: whatever the old program writes that the wider one let in is let in still, and it names that key in no statement.
