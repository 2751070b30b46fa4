-- Every letter that was made when a decision was made: the binding one to each adult, and the copy in their own language.
-- Its sealed bytes lie in the store under its id, as part 0.
create table decision_letter (
    id varchar(36) not null primary key,
    decision_id varchar(36) not null,
    person_id varchar(36) not null,
    language varchar(10) not null,
    constraint decision_letter_party foreign key (decision_id, person_id)
        references decision_party (decision_id, person_id) deferrable initially deferred,
    constraint decision_letter_once unique (decision_id, person_id, language)
);
