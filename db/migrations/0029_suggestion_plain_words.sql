-- What the residents behind a suggestion read of a reply, in words written for them; the letter itself is for the deputies.
-- Null in replies written before, and where no resident stands behind the suggestion.
alter table suggestion_reply add column plain_words text;
