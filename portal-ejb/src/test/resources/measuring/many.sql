-- ${n} applications in as many cases, the most that so many can lie in: 36 of 1 000 wait for the office, 941 are decided, the others
-- are drafts or withdrawn. Of 20 applicants one is called Andersson. The office grows with its cases: one officer for 250. Who applies
-- today has a case from any time; of what waits, every tenth is without an officer.
set session_replication_role = replica;

insert into officer (id, identity_number, name, title_key, phone, phone_hours, active)
    select 'o' || i, '199' || lpad(i::text, 9, '0'), 'Handläggare ' || i, 'common.title.officer', '0123-45 67 89', '9–10', 'Y'
    from generate_series(0, ${n} / 250) i;

create temporary table made as
select i, 'c' || i as case_id, 'a' || i as application_id, 'p' || i as person_id,
    (array['Anna', 'Erik', 'Maria', 'Lars', 'Karin', 'Ali', 'Sara', 'Omar', 'Eva', 'Johan', 'Leila', 'Nils', 'Fatima', 'Per',
        'Ingrid', 'Hassan', 'Ulla', 'Sven', 'Amal'])[1 + i % 19] as given_name,
    case when i % 20 = 0 then 'Andersson' when i = 7 then 'Zettervall'
        else (array['Berg', 'Lind', 'Sand', 'Ek', 'Strand', 'Hag', 'Dal', 'Sjö', 'Nord', 'Öst', 'Väst', 'Söder', 'Gran', 'Björk',
            'Sten', 'Ängs', 'Bäck', 'Holm', 'Kvist', 'Löv', 'Malm', 'Ny', 'Rosen'])[1 + i * 7 % 23]
            || (array['ström', 'gren', 'kvist', 'qvist', 'man', 'lund', 'dahl', 'feldt', 'berg', 'stedt', 'holm', 'mark', 'in',
            'blad', 'strand', 'fors', 'stam', 'vall', 'löf', 'ås', 'borg', 'by', 'ell', 'ius', 'rup', 'ås', 'toft', 'wall',
            'hammar'])[1 + i * 11 % 29] end as family_name,
    case when i > ${n} - ${n} * 36 / 1000 then (case when i % 3 = 0 then 'IN_REVIEW' else 'SUBMITTED' end)
        when i % 100 = 1 then 'DRAFT' when i % 100 = 2 then 'WITHDRAWN' else 'DECIDED' end as status,
    case when i > ${n} - ${n} * 36 / 1000 then date '2026-11-02' + (i % 20)
        else date '2024-11-02' + (i * 700.0 / ${n})::int end as day
from generate_series(1, ${n}) i;

insert into person (id, version, identity_number, given_name, family_name, language, protected_identity)
    select person_id, 1, '197' || lpad(i::text, 9, '0'), given_name, family_name, 'sv', 'N' from made;
insert into person (id, version, identity_number, given_name, family_name, language, protected_identity)
    select 'q' || i, 1, '198' || lpad(i::text, 9, '0'), 'Kim', family_name, 'sv', 'N' from made where i % 3 = 0;

insert into social_case (id, version, number, status, responsible_officer_id, opened_at, protected_identity)
    select case_id, 1, 'E2025-' || lpad((i * 7919::bigint % ${n})::text, 6, '0'), 'OPEN',
        case when i > ${n} - ${n} * 36 / 1000 and i % 10 = 4 then null when i > ${n} - 24 or i <= 48 then 'karin' else 'o' || i % (${n} / 250 + 1) end,
        day, case when i % 100 = 50 then 'Y' else 'N' end
    from made;

insert into case_member (id, case_id, role, person_id, name, born_on, identity_number, position, open_adult)
    select 'm' || i, case_id, 'APPLICANT', person_id, given_name || ' ' || family_name, date '1980-01-01', '197' || lpad(i::text, 9, '0'),
        0, person_id
    from made
    union all
    select 'n' || i, case_id, 'CO_APPLICANT', 'q' || i, 'Kim ' || family_name, date '1980-01-01', '198' || lpad(i::text, 9, '0'),
        1, 'q' || i
    from made where i % 3 = 0
    union all
    select 'b' || i || '.' || child, case_id, 'CHILD', null, 'Barn ' || child || ' ' || family_name, date '2016-01-01', null,
        1 + child, null
    from made cross join generate_series(1, 3) child where child <= i % 4;

insert into member_word (member_id, word, name)
    select id, word, ' ' || plain from (select id, translate(lower(name), 'åäö', 'aao') as plain from case_member) named
        cross join regexp_split_to_table(plain, '[^a-z0-9]+') word
    on conflict do nothing;

insert into application (id, version, case_id, for_month, open_key, number, status, channel, form_code, form_version, begun_at,
        arrived_at, arrived_on, due_on, household, answers)
    select application_id, 1, case_id, to_char(day + 20, 'YYYY-MM'), case_id || '/' || to_char(day + 20, 'YYYY-MM'),
        case when status <> 'DRAFT' then '2025-' || lpad(i::text, 6, '0') end, status,
        case when i % 9 = 0 then 'PAPER' else 'ONLINE' end, 'monthly', 1, day,
        case when status <> 'DRAFT' then day end, case when status <> 'DRAFT' then day end,
        case when status <> 'DRAFT' then day + 7 end, '{}', repeat('{"contact":{}}', 20)
    from made;
insert into filing (person_id, for_month, application_id)
    select person_id, to_char(day + 20, 'YYYY-MM'), application_id from made where status <> 'DRAFT';
insert into line_item (id, application_id, side, kind, amount_ore, carry, position, added_at)
    select 'l' || i || '.' || at, application_id, 'EXPENSE', 'rent', 520000, 'SAME', at, day
    from made cross join generate_series(1, 2) at;
insert into timeline_event (id, application_id, happened_at, kind)
    select 't' || i, application_id, day, 'SUBMITTED' from made;
insert into decision (id, application_id, case_id, for_month, number_in_month, outcome, support_ore, other_ore, decided_at, decided_on,
        pay_on, decided_by, took_part, delegation, fingerprint, content)
    select 'd' || i, application_id, case_id, to_char(day + 20, 'YYYY-MM'), 1, 'GRANT', 520000, 0, day + 9, day + 9, day + 25,
        'o1', '', '3.1', '', repeat('{"schema":1}', 20)
    from made where status = 'DECIDED';
insert into decision_row (decision_id, application_id, row_key, outcome, granted_ore)
    select 'd' || i, application_id, 'l' || i || '.' || at, 'GRANT', 520000
    from made cross join generate_series(1, 2) at where status = 'DECIDED';
insert into decision_party (decision_id, person_id, version, name, share_ore, position)
    select 'd' || i, person_id, 1, given_name || ' ' || family_name, 520000, 0 from made where status = 'DECIDED';
insert into judgement (id, application_id, row_key, sequence_no, verdict, officer_id, judged_at)
    select 'j' || i || '.' || at, application_id, 'l' || i || '.' || at, 0, 'APPROVE', 'o1', day + 8
    from made cross join generate_series(1, 2) at where status = 'DECIDED';
insert into paper_file (id, case_id, name, kind, bytes, sha256, received_at, received_from, turn, state, tries, cleaned)
    select 'f' || i, case_id, 'hyra.pdf', 'PDF', 100000, md5(i::text) || md5(i::text || 'x'), day, person_id, 0, 'READY', 1, 'N' from made;
insert into receipt (id, application_id, case_id, received_at, received_from, way, late)
    select 'r' || i, application_id, case_id, day, person_id, 'ONLINE', 'N' from made;
insert into receipt_file (receipt_id, position, file_id) select 'r' || i, 0, 'f' || i from made;
insert into receipt_use (receipt_id, target) select 'r' || i, 'item:l' || i || '.1' from made;
insert into audit_entry (id, acted_at, officer_id, action, case_id)
    select 'e' || i, day + 8, 'o1', 'OPEN_APPLICATION', case_id from made;
drop table made;
set session_replication_role = default;
