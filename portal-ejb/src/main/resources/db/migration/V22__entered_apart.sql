-- The number that was typed for a person who was entered apart from the one it belongs to; identity_number is then a
-- word of its own, so that the number finds the person alone. Null for everybody else.
alter table person add column entered_as varchar(12);

-- The name as it is looked for: small letters without signs on them. The next migration fills it.
alter table case_member add column plain_name varchar(600);
