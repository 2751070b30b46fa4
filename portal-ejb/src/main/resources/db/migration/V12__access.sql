-- Roles that officers hold, by the names of access/rules.json.
create table officer_role (
    officer_id varchar(36) not null references officer (id) deferrable initially deferred,
    role varchar(30) not null,
    primary key (officer_id, role)
);
insert into officer_role (officer_id, role) select id, 'officer' from officer;

-- Who has a part in a case beside the responsible officer: an officer or a person, as what.
create table case_assignment (
    id varchar(36) not null primary key,
    case_id varchar(36) not null references social_case (id) deferrable initially deferred,
    subject_id varchar(36) not null,
    role varchar(30) not null,
    unique (case_id, subject_id, role)
);

-- Whose cases an officer must not touch.
create table declared_relative (
    id varchar(36) not null primary key,
    officer_id varchar(36) not null references officer (id) deferrable initially deferred,
    identity_number varchar(12) not null,
    unique (officer_id, identity_number)
);

alter table social_case add column segment varchar(20);

create index case_member_identity on case_member (identity_number);

-- Sign-ins are known by the names of access/doors.json.
update sign_in set door = 'my' where door = 'CITIZEN';
update sign_in set door = 'office' where door = 'OFFICE';
