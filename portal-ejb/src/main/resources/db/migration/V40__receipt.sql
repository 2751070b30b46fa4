create table receipt (
    id varchar(36) not null primary key,
    application_id varchar(36) not null references application (id),
    case_id varchar(36) not null references social_case (id),
    name varchar(200) not null,
    kind varchar(10) not null,
    bytes bigint not null,
    sha256 varchar(64) not null,
    received_at timestamp not null,
    received_from varchar(36) not null,
    way varchar(10) not null,
    late char(1) not null,
    unique (application_id, sha256)
);

create table receipt_page (
    receipt_id varchar(36) not null references receipt (id),
    page int not null,
    kind varchar(10) not null,
    width int not null,
    height int not null,
    primary key (receipt_id, page)
);

-- What the paper shows: a line item, a person, or the month. One paper may show several.
create table receipt_use (
    receipt_id varchar(36) not null references receipt (id),
    target varchar(50) not null,
    primary key (receipt_id, target)
);
create index receipt_use_target on receipt_use (target);

-- Part 0 is the original, part n the picture of page n; pieces of 256 KB, so that nobody has to hold a whole file.
create table receipt_chunk (
    receipt_id varchar(36) not null,
    part int not null,
    piece int not null,
    content ${bytes} not null,
    primary key (receipt_id, part, piece)
);
