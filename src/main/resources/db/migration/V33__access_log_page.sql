-- Where the pages of somebody's access log went on: the search, with ids in place of numbers, and the last row that was
-- shown. For an hour, and of use only to whoever read the page before. Decision 0076.
create table access_log_page (
    token      text        primary key,
    reader     text        not null,
    parameters text        not null,
    sorted     text        not null,
    page_size  int         not null,
    emergency  boolean     not null,
    recorded   timestamptz not null,
    id         uuid        not null,
    expires    timestamptz not null
);
create index access_log_page_expires on access_log_page (expires);
