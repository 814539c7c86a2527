-- What each completed response has made and changed, so that an amendment finds it and takes back no more than that.
-- Ids, numbers of versions and linkIds alone. Erasing a response erases its rows. Decision 0040.
create table extracted_record (
    response_id     text    not null,
    resource_type   text    not null,
    resource_id     text    not null,
    made            boolean not null,
    changed_version bigint,
    primary key (response_id, resource_type, resource_id, made)
);
comment on column extracted_record.changed_version is
    'The version in which the response changed it: by a patch, or, of what it made, by withdrawing it.';

-- Which of several each answer of a version is, where its place does not say it; and which answers are gone since.
create table extracted_version (
    response_id text   not null,
    version     bigint not null,
    occurrences text   not null,
    gone        text   not null,
    primary key (response_id, version)
);
