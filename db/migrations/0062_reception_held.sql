-- What came of a reception: who received, how many residents came, and the opinions they raised.
alter table reception_day add column closed_on date;
alter table reception_day add column closed_by uuid;
-- Residents received; nought is said as well.
alter table reception_day add column visitor_count int check (visitor_count >= 0);
-- Was he there? Unsaid until the reception was held.
alter table reception_turn add column came boolean;

-- Opinions raised at a reception. Their words stand with the opinion alone.
create table reception_opinion (
  tenant_id uuid not null references tenant (id),
  day_id uuid not null,
  opinion_id uuid not null,
  primary key (tenant_id, day_id, opinion_id),
  foreign key (tenant_id, day_id) references reception_day (tenant_id, id),
  foreign key (tenant_id, opinion_id) references opinion (tenant_id, id)
);
create index reception_opinion_of on reception_opinion (tenant_id, opinion_id);
alter table reception_opinion enable row level security, force row level security;
create policy tenant_wall on reception_opinion using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);
