-- Judgements are appended, never changed: the latest of a row counts, and undoing is a row too.
create table judgement (
    id varchar(36) not null primary key,
    application_id varchar(36) not null references application (id) deferrable initially deferred,
    row_key varchar(80) not null,
    sequence_no int not null,
    verdict varchar(20) not null,
    amount_ore bigint,
    reason varchar(2000),
    officer_id varchar(36) not null references officer (id) deferrable initially deferred,
    judged_at timestamp not null,
    batch_id varchar(36),
    restores int,
    constraint judgement_once unique (application_id, row_key, sequence_no)
);

-- Months of support that no decision here shows, support from another municipality for instance.
create table stimulus_month (
    id varchar(36) not null primary key,
    case_id varchar(36) not null references social_case (id) deferrable initially deferred,
    person_id varchar(36) not null references person (id) deferrable initially deferred,
    for_month varchar(7) not null,
    reason varchar(500) not null,
    officer_id varchar(36) not null references officer (id) deferrable initially deferred,
    added_at timestamp not null,
    withdrawn_at timestamp,
    withdrawn_by varchar(36)
);
create index stimulus_month_person on stimulus_month (person_id, for_month);

-- That an officer answers for deciding although an adult has not signed.
create table signature_waiver (
    application_id varchar(36) not null references application (id) deferrable initially deferred,
    person_id varchar(36) not null references person (id) deferrable initially deferred,
    officer_id varchar(36) not null references officer (id) deferrable initially deferred,
    confirmed_at timestamp not null,
    reason varchar(500) not null,
    primary key (application_id, person_id)
);
