-- What was asked to be erased, by whom, and who confirmed it: two persons, each with a login of their own that the
-- database has checked. Ids and the number of the case, no personal data. Decision 0080.
create table erasure (
    number       bigint      generated always as identity primary key,
    records      text[]      not null,
    case_number  text        not null,
    asked        timestamptz not null default clock_timestamp(),
    asked_by     text        not null default session_user,
    confirmed    timestamptz,
    confirmed_by text,
    erased       int,
    constraint two_persons check (confirmed_by <> asked_by),
    constraint confirmed_by_somebody check ((confirmed is null) = (confirmed_by is null))
);
