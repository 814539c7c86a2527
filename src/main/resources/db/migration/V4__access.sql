-- Who has to do with a person, and for how long, as the resource in source says. Decision 0015.
create table care_relation (
    source_type  text        not null,
    source_id    text        not null,
    person       text        not null,
    part         text        not null,
    organisation text,
    practitioner text,
    begins       timestamptz,
    ends         timestamptz,
    plan         text
);
create index care_relation_of_person on care_relation (person);
create index care_relation_of_source on care_relation (source_type, source_id);

-- Whom a person keeps from seeing what, as the Consent says.
create table patient_block (
    consent_id   text        not null,
    person       text        not null,
    organisation text,
    practitioner text,
    types        text[]      not null,
    resources    text[]      not null,
    begins       timestamptz,
    ends         timestamptz
);
create index patient_block_of_person on patient_block (person);
create index patient_block_of_consent on patient_block (consent_id);
