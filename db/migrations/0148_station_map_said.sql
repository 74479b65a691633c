-- What 0126 says of it is half true: outlines are kept thinned and projected, their paths and the places of their names are worked out when somebody looks.
comment on column station_map.areas is 'Outlines on a sheet of 1000 wide, by place: [{ code, rings: [[x, y, x, y, …], …] }]. Path, box and place of the name are computed when they are read.';
