-- What officers have said of a paper on one row: appended, never changed, the latest counts. A paper that shows two rows is
-- marked on each. No key to the paper: a scan that its officer takes back leaves what was said of it.
create table paper_mark (
    id varchar(36) not null primary key,
    application_id varchar(36) not null references application (id) deferrable initially deferred,
    receipt_id varchar(36) not null,
    target varchar(50) not null,
    sequence_no int not null,
    opinion varchar(20) not null,
    note varchar(500),
    officer_id varchar(36) not null references officer (id) deferrable initially deferred,
    marked_at timestamp not null,
    constraint paper_mark_once unique (receipt_id, target, sequence_no)
);
create index paper_mark_application on paper_mark (application_id);
