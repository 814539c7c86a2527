-- Completed answers to a form, so that the same ones sent again are known again: a hash of who sent what, and where it is
-- stored. Decision 0066.
create table answered_form (
    content     uuid primary key,
    response_id text not null
);
create index answered_form_response on answered_form (response_id);
