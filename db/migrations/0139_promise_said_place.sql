-- An opinion and a progress report that name the same day are kept each: the opinion written anew takes away its own and no other.
drop index promise_said_told;
create unique index promise_said_told on promise_said (tenant_id, suggestion_id, office_id, place, due_on) where reply_id is null;
