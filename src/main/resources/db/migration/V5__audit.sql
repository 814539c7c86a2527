-- Who saw or changed what about whom: one row for each request and person. Ids only, never an identity number, so
-- that the log stays whole when a person is erased. The server's role may insert and read, nothing else. Decision 0025.
create table access_log (
    id                 uuid        primary key,
    recorded           timestamptz not null,
    stored             timestamptz not null default clock_timestamp(),
    request            uuid        not null,
    person             text,
    role               text,
    actor              text,
    hpr_number         text,
    organisation       text,
    legal_entity       text,
    supplier           text,
    issuer             text,
    client             text,
    token              text,
    purpose            text,
    purpose_details    text,
    healthcare_service text,
    decision_reference text,
    reason_hash        text,
    emergency          boolean     not null,
    interaction        text        not null,
    action             text        not null,
    resources          text[]      not null,
    outcome            text        not null,
    status             int,
    refusal            text
);
create index access_log_of_person on access_log (person, emergency desc, recorded desc, id desc) where person is not null;
create index access_log_stored on access_log using brin (stored);

-- The reason that somebody gave for an emergency access, in their words: it can be erased, its hash in the log stays.
create table access_reason (
    id     uuid primary key references access_log (id),
    reason text not null
);

-- The log's chain: each seal holds the hashes of its rows, and its root covers the seal before. Decision 0026.
create table access_seal (
    number  bigint      primary key,
    sealed  timestamptz not null,
    horizon timestamptz not null,
    rows    uuid[]      not null,
    hashes  bytea       not null,
    root    bytea       not null
);
create index access_seal_sealed on access_seal (sealed);
