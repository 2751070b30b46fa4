-- The worklist in each of its orders, read from either end: PostgreSQL keeps these of what waits for the office alone.
create index application_waiting_due on application (due_on, number) ${waiting};
create index application_waiting_month on application (for_month, due_on, number) ${waiting};
create index application_waiting_number on application (number) ${waiting};
create index application_waiting_arrived on application (arrived_on, due_on, number) ${waiting};
create index application_waiting_status on application (status, due_on, number) ${waiting};
create index application_waiting_case on application (case_id) ${waiting};
create index case_member_name on case_member (role, name);

-- The words of each member's name as they are looked for, each with the whole name, so that a search by how they begin goes by
-- an index. The next migration fills it.
create table member_word (
    member_id varchar(36) not null references case_member (id) deferrable initially deferred,
    word varchar(100) ${bytewise} not null,
    name varchar(300) ${bytewise} not null,
    primary key (member_id, word)
);
create index member_word_word on member_word (word, name, member_id);
alter table case_member drop column plain_name;
