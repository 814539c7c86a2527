-- Who wrote each version of what several may change (Goal, CarePlan, CareTeam, Task, Consent): told to whoever comes
-- too late. Names of staff, no person's data. Erasing a record erases its rows. Decision 0018.
create table version_author (
    resource_type text        not null,
    resource_id   text        not null,
    version       bigint      not null,
    organisation  text,
    person_name   text,
    hpr_number    text,
    by_service    boolean     not null,
    written       timestamptz not null,
    primary key (resource_type, resource_id, version)
);
