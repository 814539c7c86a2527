-- A business identifier names one resource of its type. National numbers always do; a sender's own
-- does from the first conditional create on. Decision 0008.
create table business_identifier (
    resource_type text not null,
    system        text not null,
    value         text not null,
    resource_id   text not null,
    primary key (resource_type, system, value)
);
create index business_identifier_of_resource on business_identifier (resource_type, resource_id);

-- The matches of a search that did not fit on one page: ids only, no parameters. Decision 0007.
create table search_snapshot (
    token           text        primary key,
    resource_type   text        not null,
    page_size       int         not null,
    matches         bigint[]    not null,
    more_existed    boolean     not null,
    includes        text[]      not null,
    revincludes     text[]      not null,
    summary         text        not null,
    expires         timestamptz not null
);
create index search_snapshot_expires on search_snapshot (expires);

-- Which package of definitions lies in the store, by the hash of its content.
create table guide_package (
    name    text        primary key,
    version text        not null,
    hash    text        not null,
    loaded  timestamptz not null
);
