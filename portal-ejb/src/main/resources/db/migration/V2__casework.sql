create table officer (
    id varchar(36) not null primary key,
    identity_number varchar(12) not null unique,
    name varchar(200) not null,
    title_key varchar(60) not null,
    phone varchar(40) not null,
    phone_hours varchar(60) not null,
    active char(1) not null
);

create table delegation (
    id varchar(36) not null primary key,
    officer_id varchar(36) not null references officer (id) deferrable initially deferred,
    point varchar(20) not null,
    kind varchar(30) not null,
    highest_ore bigint,
    valid_from date not null,
    valid_to date
);
create index delegation_officer on delegation (officer_id, kind);

create table social_case (
    id varchar(36) not null primary key,
    version bigint not null,
    number varchar(20) not null unique,
    status varchar(10) not null,
    responsible_officer_id varchar(36) references officer (id) deferrable initially deferred,
    opened_at timestamp not null,
    protected_identity char(1) not null
);

create table case_member (
    id varchar(36) not null primary key,
    case_id varchar(36) not null references social_case (id) deferrable initially deferred,
    role varchar(20) not null,
    person_id varchar(36) references person (id) deferrable initially deferred,
    name varchar(200) not null,
    born_on date not null,
    identity_number varchar(12),
    position int not null,
    left_month varchar(7)
);

create table case_note (
    id varchar(36) not null primary key,
    case_id varchar(36) not null references social_case (id) deferrable initially deferred,
    application_id varchar(36),
    officer_id varchar(36) not null references officer (id) deferrable initially deferred,
    written_at timestamp not null,
    note_text varchar(4000) not null
);
create index case_note_case on case_note (case_id, written_at);
