create table demonstration_day (
    id int not null primary key,
    today date not null
);

create table seed_step (
    name varchar(60) not null primary key,
    done_at timestamp not null
);
