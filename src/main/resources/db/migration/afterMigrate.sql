-- The role the server works as: it reads and writes rows, and owns nothing.
grant usage on schema public to "${runtime}";
grant select, insert, update, delete on all tables in schema public to "${runtime}";
revoke insert, update, delete on flyway_schema_history from "${runtime}";
grant usage, select, update on all sequences in schema public to "${runtime}";
-- The access log can be added to and read; not even the server can change or shorten it.
-- Operators ask for erasure and confirm it, each with a login of their own; the server does not.
revoke insert, update, delete, truncate on erasure from "${runtime}";
revoke update, delete, truncate on access_log, access_reason, access_seal from "${runtime}";
-- HAPI's list of conditions, with identity numbers in it, is not kept (0085). An older version that ran in between kept it.
delete from hfj_res_search_url;
