-- Records of persons that gave way to another record of the same person. The one that holds all now is named directly,
-- however many have given way in turn. Decision 0038.
create table person_replaced (
    person       text        primary key,
    survivor     text        not null,
    organisation text,
    since        timestamptz not null
);
create index person_replaced_by on person_replaced (survivor);

-- What was moved from one record to the other, by the version that the move wrote: what has to go back where the two
-- turn out to be two persons after all.
create table moved_record (
    person        text   not null,
    resource_type text   not null,
    resource_id   text   not null,
    version       bigint not null,
    primary key (person, resource_type, resource_id)
);
