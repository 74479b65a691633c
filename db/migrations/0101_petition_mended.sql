-- A town's report that says too little goes back from the county that sent the matter down, with the reason and a new day.
-- Which of its returns the town has taken in is remembered on both sides, so that a report sent back is never read as a new one.
alter table petition_sending add column return_id uuid, add column returned_on date, add column returned_words text;
alter table petition_arrival add column return_id uuid;
-- Why the report came back; null when none did, or it was made again since.
alter table petition add column report_returned_words text;
