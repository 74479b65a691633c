-- 0021 took the round a case is in for the round whose form was changed: where a second handling had been ordered since, the form of
-- that round could not be changed any more. What a form was changed to says of which round it is.

-- Row level security is forced, so an owner who is no superuser stands before the wall as well and would find no row to fill: 0021 did not
-- lift it, and there filled nothing. It is lifted within this one transaction; the program's own role is behind the wall all the time.
alter table suggestion no force row level security;
alter table suggestion_appraisal no force row level security;
alter table suggestion_appraisal_change no force row level security;
update suggestion s set changed_form_round = coalesce(c.round, 0)
from suggestion x left join (
  select a.tenant_id, a.suggestion_id, max(a.round) as round
  from suggestion_appraisal a join suggestion_appraisal_change c on c.tenant_id = a.tenant_id and c.appraisal_id = a.id group by a.tenant_id, a.suggestion_id
) c on c.tenant_id = x.tenant_id and c.suggestion_id = x.id
where s.tenant_id = x.tenant_id and s.id = x.id and s.changed_form_round <> coalesce(c.round, 0);
alter table suggestion force row level security;
alter table suggestion_appraisal force row level security;
alter table suggestion_appraisal_change force row level security;
