-- HAPI's indexes repeat most of each row, or answer what nobody may ask here: two thirds of what a record took on disk.
-- Those of its rules (primary keys, unique constraints) stay as they are. Decision 0084, with the reason for each.

-- All at once, and in the order in which the server takes them: beside a node that serves, this ends soon and changes nothing.
set local lock_timeout = '30s';
lock table hfj_resource, hfj_res_ver, hfj_res_link, hfj_spidx_string, hfj_spidx_token, hfj_spidx_date, hfj_spidx_quantity
  in access exclusive mode;

create index hfj_spidx_token_identity on hfj_spidx_token (hash_identity);
create index hfj_spidx_token_system on hfj_spidx_token (hash_sys);
create index hfj_spidx_token_system_and_value on hfj_spidx_token (hash_sys_and_value);
create index hfj_spidx_token_value on hfj_spidx_token (hash_value);
create index hfj_spidx_token_resource on hfj_spidx_token (res_id);
drop index idx_sp_token_hash_v2;
drop index idx_sp_token_hash_s_v2;
drop index idx_sp_token_hash_sv_v2;
drop index idx_sp_token_hash_v_v2;
drop index idx_sp_token_resid_v2;

create index hfj_spidx_date_resource on hfj_spidx_date (res_id);
-- What is asked of all tasks of an organisation: authored-on, deadline, period and modified, as HAPI hashes their names.
create index hfj_spidx_date_task_low_day on hfj_spidx_date (hash_identity, sp_value_low_date_ordinal) where hash_identity
  in (243388913926497037, 8790577651857632304, 2703542758095872100, 3422013345479592754);
create index hfj_spidx_date_task_high_day on hfj_spidx_date (hash_identity, sp_value_high_date_ordinal) where hash_identity
  in (243388913926497037, 8790577651857632304, 2703542758095872100, 3422013345479592754);
create index hfj_spidx_date_task_low on hfj_spidx_date (hash_identity, sp_value_low) where hash_identity
  in (243388913926497037, 8790577651857632304, 2703542758095872100, 3422013345479592754);
create index hfj_spidx_date_task_high on hfj_spidx_date (hash_identity, sp_value_high) where hash_identity
  in (243388913926497037, 8790577651857632304, 2703542758095872100, 3422013345479592754);
drop index idx_sp_date_hash_v2;
drop index idx_sp_date_hash_high_v2;
drop index idx_sp_date_ord_hash_v2;
drop index idx_sp_date_ord_hash_high_v2;
drop index idx_sp_date_resid_v2;

create index hfj_spidx_quantity_resource on hfj_spidx_quantity (res_id);
drop index idx_sp_quantity_hash_v2;
drop index idx_sp_quantity_hash_un_v2;
drop index idx_sp_quantity_hash_sysun_v2;
drop index idx_sp_quantity_resid_v2;

create index hfj_spidx_string_exact on hfj_spidx_string (hash_exact);
create index hfj_spidx_string_resource on hfj_spidx_string (res_id);
drop index idx_sp_string_hash_ident_v2;
drop index idx_sp_string_hash_exct_v2;
drop index idx_sp_string_resid_v2;

create index hfj_res_link_target on hfj_res_link (target_resource_id, src_path);
create index hfj_res_link_url on hfj_res_link (src_path, target_resource_url) where target_resource_url is not null;
drop index idx_rl_tgt_v2;
drop index idx_rl_srcpath_tgturl;

drop index idx_resver_type_date;
drop index idx_resver_id_date;
drop index idx_resver_date;
drop index idx_resver_id_src_uri;

drop index idx_res_date;
drop index idx_res_resid_updated;
