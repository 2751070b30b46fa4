create table application (
    id varchar(36) not null primary key,
    version bigint not null,
    case_id varchar(36) not null references social_case (id) deferrable initially deferred,
    for_month varchar(7) not null,
    open_key varchar(50) unique,
    number varchar(20) unique,
    status varchar(25) not null,
    channel varchar(10) not null,
    form_code varchar(30) not null,
    form_version int not null,
    previous_id varchar(36),
    begun_at timestamp not null,
    arrived_at timestamp,
    arrived_on date,
    due_on date,
    household ${text},
    answers ${text},
    carried ${text}
);
create index application_case on application (case_id, for_month);
create index application_due on application (status, due_on, number);

create table draft_step (
    application_id varchar(36) not null references application (id) deferrable initially deferred,
    step varchar(30) not null,
    version bigint not null,
    answers ${text} not null,
    saved_at timestamp not null,
    saved_by varchar(36) not null,
    primary key (application_id, step)
);

create table line_item (
    id varchar(36) not null primary key,
    application_id varchar(36) not null references application (id) deferrable initially deferred,
    side varchar(10) not null,
    kind varchar(40) not null,
    member_id varchar(36),
    amount_ore bigint not null,
    on_date date,
    arrival varchar(10),
    remark varchar(2000),
    carry varchar(10) not null,
    carried_from varchar(36),
    position int not null,
    added_by varchar(36),
    added_at timestamp not null
);
create index line_item_application on line_item (application_id, position);

create table signature (
    application_id varchar(36) not null references application (id) deferrable initially deferred,
    person_id varchar(36) not null references person (id) deferrable initially deferred,
    signed_at timestamp not null,
    method varchar(30) not null,
    content_sha256 varchar(64) not null,
    primary key (application_id, person_id)
);

-- One row per adult and month: the primary key is what makes a second submission impossible, whatever races.
create table filing (
    person_id varchar(36) not null references person (id) deferrable initially deferred,
    for_month varchar(7) not null,
    application_id varchar(36) not null references application (id) deferrable initially deferred,
    primary key (person_id, for_month)
);

create table timeline_event (
    id varchar(36) not null primary key,
    application_id varchar(36) not null references application (id) deferrable initially deferred,
    happened_at timestamp not null,
    kind varchar(30) not null,
    actor_id varchar(36),
    detail varchar(500)
);
create index timeline_application on timeline_event (application_id, happened_at);
