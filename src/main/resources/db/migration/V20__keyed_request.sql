-- Requests sent with an Idempotency-Key: hashes of who sent what where, and what was answered, as addresses. No content and
-- no number of a person. Decision 0063.
create table keyed_request (
    id            uuid        primary key,
    content       uuid        not null,
    claim         uuid        not null,
    claimed_until timestamptz not null,
    written       boolean     not null default false,
    answer        text,
    records       text[]      not null default '{}',
    until         timestamptz not null
);
create index keyed_request_until on keyed_request (until);
