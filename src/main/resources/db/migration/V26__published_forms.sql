-- Which forms have been published, so that an address with a version means one form, and an address belongs to one
-- organisation. No person's data. Decision 0041.
create table published_form (
    url              text not null,
    version          text not null,
    questionnaire_id text not null,
    organisation     text,
    primary key (url, version)
);
