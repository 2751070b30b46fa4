-- A month may get several decisions; each holds the whole month as it stood, and grants what is more than before.
create table decision (
    id varchar(36) not null primary key,
    application_id varchar(36) not null references application (id) deferrable initially deferred,
    case_id varchar(36) not null references social_case (id) deferrable initially deferred,
    for_month varchar(7) not null,
    number_in_month int not null,
    outcome varchar(10) not null,
    support_ore bigint not null,
    other_ore bigint not null,
    decided_at timestamp not null,
    decided_on date not null,
    pay_on date not null,
    decided_by varchar(36) not null references officer (id) deferrable initially deferred,
    presented_by varchar(36) references officer (id) deferrable initially deferred,
    took_part varchar(2000) not null,
    delegation varchar(100) not null,
    fingerprint varchar(64) not null,
    content ${text} not null,
    constraint decision_number unique (application_id, number_in_month)
);
create index decision_case on decision (case_id, for_month);

-- The rows that a decision settled or left for later, so that other packages need not read the stored content.
create table decision_row (
    decision_id varchar(36) not null references decision (id) deferrable initially deferred,
    application_id varchar(36) not null,
    row_key varchar(80) not null,
    outcome varchar(10) not null,
    granted_ore bigint not null,
    primary key (decision_id, row_key)
);
create index decision_row_application on decision_row (application_id);

-- Each adult is a party: an own letter, an own day of reading, an own last day to appeal.
create table decision_party (
    decision_id varchar(36) not null references decision (id) deferrable initially deferred,
    person_id varchar(36) not null references person (id) deferrable initially deferred,
    version bigint not null,
    name varchar(200) not null,
    share_ore bigint not null,
    position int not null,
    opened_at timestamp,
    delivered_on date,
    delivery_recorded_by varchar(36),
    delivery_recorded_at timestamp,
    primary key (decision_id, person_id)
);

create table prepared_decision (
    application_id varchar(36) not null primary key references application (id) deferrable initially deferred,
    prepared_by varchar(36) not null references officer (id) deferrable initially deferred,
    handed_to varchar(36) not null references officer (id) deferrable initially deferred,
    handed_at timestamp not null,
    words ${text} not null
);
create index prepared_decision_to on prepared_decision (handed_to);
