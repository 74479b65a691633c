-- A township's own word for what kind of place a station is (选民接待点, 民意驿站 …), beside the five; and who else works there, as the plate says it (民情联络员 …).
alter table station add column called_as text;
alter table station add column other_staff text;
