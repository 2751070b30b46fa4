-- One file as it came. Its bytes lie sealed in the store (V5); what is known of it stands here.
create table paper_file (
    id varchar(36) not null primary key,
    case_id varchar(36) not null references social_case (id),
    name varchar(200) not null,
    kind varchar(10) not null,
    bytes bigint not null,
    sha256 varchar(64) not null,
    received_at timestamp not null,
    received_from varchar(36) not null,
    turn int not null,
    state varchar(20) not null,
    refusal varchar(30),
    scan varchar(20),
    tries int not null,
    tried_at timestamp,
    checked_at timestamp,
    cleaned char(1) not null,
    reading varchar(1000),
    read_at timestamp
);
create index paper_file_state on paper_file (state, received_at);
create index paper_file_sha256 on paper_file (sha256);
create index paper_file_from on paper_file (received_from);

create table paper_page (
    file_id varchar(36) not null references paper_file (id),
    page int not null,
    kind varchar(10) not null,
    width int not null,
    height int not null,
    primary key (file_id, page)
);

-- A paper of one application: one file, or several that are its pages.
create table receipt (
    id varchar(36) not null primary key,
    application_id varchar(36) not null references application (id),
    case_id varchar(36) not null references social_case (id),
    received_at timestamp not null,
    received_from varchar(36) not null,
    way varchar(10) not null,
    late char(1) not null,
    in_words varchar(2000),
    in_words_from varchar(36)
);
create index receipt_application on receipt (application_id);

create table receipt_file (
    receipt_id varchar(36) not null references receipt (id) deferrable initially deferred,
    position int not null,
    file_id varchar(36) not null references paper_file (id) deferrable initially deferred,
    primary key (receipt_id, file_id)
);
create index receipt_file_file on receipt_file (file_id);

-- What the paper shows: a line item, a person, or the month. One paper may show several.
create table receipt_use (
    receipt_id varchar(36) not null references receipt (id),
    target varchar(50) not null,
    primary key (receipt_id, target)
);
create index receipt_use_target on receipt_use (target);

-- What the applicant says where no paper comes.
create table paper_answer (
    application_id varchar(36) not null references application (id),
    target varchar(50) not null,
    answer varchar(20) not null,
    note varchar(500),
    said_by varchar(36) not null,
    said_at timestamp not null,
    primary key (application_id, target)
);
