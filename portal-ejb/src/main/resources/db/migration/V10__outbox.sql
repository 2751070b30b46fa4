-- What is to leave the process: written in the transaction of the act, sent after it, in order within a case.
create table outbox_entry (
    id varchar(36) not null primary key,
    version bigint not null,
    case_id varchar(36) not null references social_case (id) deferrable initially deferred,
    sequence_no bigint not null,
    kind varchar(40) not null,
    payload varchar(1000) not null,
    state varchar(10) not null,
    attempts int not null,
    not_before timestamp not null,
    written_at timestamp not null,
    sent_at timestamp,
    failure varchar(200),
    constraint outbox_order unique (case_id, sequence_no)
);
create index outbox_due on outbox_entry (state, not_before);
