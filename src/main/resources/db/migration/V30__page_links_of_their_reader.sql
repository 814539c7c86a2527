-- A page link is for whoever asked the search: hash of who it was, with the link's token. Links from before are over.
alter table search_snapshot add column reader text not null default '';
