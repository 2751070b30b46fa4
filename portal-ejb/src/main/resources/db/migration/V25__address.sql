-- Where an adult lives, as it stands on the paper by which a case is opened; null where nobody has said.
alter table person add column address varchar(400);
