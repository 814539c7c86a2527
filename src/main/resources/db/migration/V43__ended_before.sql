-- Which version of a record was there before a death ended it: when two records of a person are joined, others come after that
-- one. Null where it ended before this was kept: then it is the version before. Decision 0037.
alter table ended_by_death
    add column version_before bigint;
