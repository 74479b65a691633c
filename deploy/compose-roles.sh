#!/bin/sh
# Runs once in the new database container: the owner of the tables, the program's own role, the database.
set -eu
psql -v ON_ERROR_STOP=1 -v owner="$(cat /run/secrets/owner)" -v app="$(cat /run/secrets/app)" -U postgres <<'SQL'
create role xiangyi_owner login bypassrls password :'owner';
create role xiangyi_app login password :'app';
create database xiangyi owner xiangyi_owner template template0 encoding 'UTF8' lc_collate 'C.UTF-8' lc_ctype 'C.UTF-8';
SQL
