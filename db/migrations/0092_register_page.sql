-- 签字页: a signed paper page, photographed or scanned, kept with the rows of a register it bears or with a period of a station's book.
-- The photo shows names in full, so it opens for the office and for whoever keeps that station's books.
create table register_page (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  register text not null,
  period text not null,
  station_id uuid,
  -- Keys of the rows on it; none: the page belongs to the period as a whole.
  row_keys jsonb not null,
  words text,
  file_count int not null,
  attached_by uuid not null,
  attached_on date not null,
  attached_at timestamptz not null,
  voided_by uuid,
  voided_at timestamptz,
  void_words text,
  version int not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, station_id) references station (tenant_id, id),
  foreign key (tenant_id, attached_by) references person (tenant_id, id),
  foreign key (tenant_id, voided_by) references person (tenant_id, id),
  check ((voided_at is null) = (void_words is null))
);
create index register_page_register on register_page (tenant_id, register, period);
alter table register_page enable row level security, force row level security;
create policy tenant_wall on register_page using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);
