-- Foreign keys are checked when the transaction commits: rows refer to each other by id, and the order in which they are
-- written inside one transaction is not ours to choose.
create table number_series (
    id varchar(40) not null primary key,
    last_number bigint not null
);

create table audit_entry (
    id varchar(36) not null primary key,
    acted_at timestamp not null,
    officer_id varchar(36) not null,
    action varchar(30) not null,
    case_id varchar(36),
    detail varchar(200)
);
create index audit_entry_case on audit_entry (case_id, acted_at);
create index audit_entry_officer on audit_entry (officer_id, acted_at);

create table sign_in (
    token_hash varchar(64) not null primary key,
    door varchar(10) not null,
    subject_id varchar(36) not null,
    begun_at timestamp not null,
    used_at timestamp not null
);

create table person (
    id varchar(36) not null primary key,
    version bigint not null,
    identity_number varchar(12) not null unique,
    given_name varchar(100) not null,
    family_name varchar(100) not null,
    language varchar(5) not null,
    interpreter varchar(100),
    phone varchar(40),
    email varchar(200),
    clearing varchar(10),
    account varchar(20),
    protected_identity char(1) not null
);
