-- Any form is filled in as a draft about one subject; what was typed on applications goes over with its versions.
create table draft (
    id varchar(36) not null primary key,
    form_code varchar(30) not null,
    form_version int not null,
    subject_id varchar(36) not null,
    unique (form_code, subject_id)
);
insert into draft (id, form_code, form_version, subject_id)
    select a.id, a.form_code, a.form_version, a.id from application a
    where exists (select 1 from draft_step s where s.application_id = a.id);

create table saved_step (
    draft_id varchar(36) not null references draft (id) deferrable initially deferred,
    step varchar(30) not null,
    version bigint not null,
    answers ${text} not null,
    saved_at timestamp not null,
    saved_by varchar(36) not null,
    primary key (draft_id, step)
);
insert into saved_step (draft_id, step, version, answers, saved_at, saved_by)
    select s.application_id, s.step, s.version, s.answers, s.saved_at, s.saved_by from draft_step s;

drop table draft_step;
