-- What a town reported of a letter the county sent down lay with the county's own report upward. It lies by itself from now on; where the county has reported nothing itself, all that lies there is the town's.
-- Row level security is forced: it is lifted within this one transaction, else an owner who is no superuser would find no row.
alter table file no force row level security;
alter table petition no force row level security;
alter table petition_sending no force row level security;
update file f set holder_feature = 'petition.fromBelow'
from petition p where f.holder_feature = 'petition.report' and p.tenant_id = f.tenant_id and p.id = f.holder_id and p.reported_on is null
  and exists (select from petition_sending s where s.tenant_id = p.tenant_id and s.petition_id = p.id);
alter table file force row level security;
alter table petition force row level security;
alter table petition_sending force row level security;
