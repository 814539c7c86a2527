-- Proofs of possession that have been used (RFC 9449, section 11.1): a hash of key and jti, for the seconds it is good.
-- Unlogged: it is written at each request and worth nothing a minute later. Decision 0014.
create unlogged table used_proof (
    id    uuid        primary key,
    until timestamptz not null
);
create index used_proof_until on used_proof (until);
