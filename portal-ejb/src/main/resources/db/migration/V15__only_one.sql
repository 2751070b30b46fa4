-- What may be there only once is a key, and whoever looks for it before writing it does so one at a time.
create table named_lock (
    name varchar(40) not null primary key
);
insert into named_lock (name) values ('case-intake');
insert into named_lock (name) values ('number-series');

-- The person, while an adult of an open case; null otherwise.
alter table case_member add column open_adult varchar(36);
update case_member set open_adult = person_id
    where role in ('APPLICANT', 'CO_APPLICANT') and left_month is null
      and case_id in (select id from social_case where status = 'OPEN');
alter table case_member add constraint case_member_open_adult unique (open_adult);
