-- What is checked is a motion that exists: 0022 ran before there were motions, so the key comes here. No program ever wrote another id.
alter table publication_check add foreign key (tenant_id, motion_id) references motion (tenant_id, id);
