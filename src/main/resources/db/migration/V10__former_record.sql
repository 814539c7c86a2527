-- Whose a record was that is deleted, or no longer names the person: a plan of the past is told from it. Decision 0032.
create table former_record (
    person        text not null,
    resource_type text not null,
    resource_id   text not null,
    primary key (person, resource_type, resource_id)
);
