-- How it was before a record gave way to another: the versions of the record, of its shared plan and of its team, and what the
-- one that stays took over from it. Null and false where it gave way before this was kept. Decision 0038.
alter table person_replaced
    add column person_version    bigint,
    add column plan_version      bigint,
    add column team_version      bigint,
    add column took_practitioner boolean not null default false,
    add column took_death        boolean not null default false;
