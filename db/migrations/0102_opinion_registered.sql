-- An opinion registered as a letter or visit: where it went, and whose days run from then on.
alter table opinion add column registered_at timestamptz;
alter table opinion drop constraint opinion_elsewhere_channel_check;
alter table opinion add constraint opinion_elsewhere_channel_check check (elsewhere_channel in ('letters', 'petitionOffice', 'discipline', 'court', 'procuratorate', 'police', 'hotline', 'arbitration', 'upperCongress', 'other'));
