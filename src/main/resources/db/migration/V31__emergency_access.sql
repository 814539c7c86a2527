-- Whom a professional has opened in an emergency within the last hour: for the alarm. The access log holds it for good.
create table emergency_access (
    professional text        not null,
    person       text        not null,
    at           timestamptz not null
);
create index emergency_access_of_professional on emergency_access (professional);
create index emergency_access_at on emergency_access (at);
