-- For lists of the persons in whose care an organisation takes part. Decision 0064.
create index care_relation_of_organisation on care_relation (organisation, person);
