-- Who has died: no one is told of them any more. Decision 0037.
create table person_died (
    person text        primary key,
    since  timestamptz not null
);

-- What the service ended because somebody had died, by the version that it wrote: put back where the death was an error
-- and nobody has written to it since.
create table ended_by_death (
    person        text   not null,
    resource_type text   not null,
    resource_id   text   not null,
    version       bigint not null,
    primary key (resource_type, resource_id)
);
create index ended_by_death_of_person on ended_by_death (person);
