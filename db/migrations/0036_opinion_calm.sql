-- A flood waits apart: lists and their counts step past it by an index that holds the rest, and open work is found among all that is done.
create index opinion_calm on opinion (tenant_id, id desc) where not for_review;
create index opinion_at_work on opinion (tenant_id, state, id desc)
  where not for_review and state in ('received', 'withDeputy', 'withVillage', 'askProposed', 'askedDepartment', 'takenUp', 'merged', 'elsewhere');
