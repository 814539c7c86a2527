-- HAPI's indexes repeat most of each row, or answer what nobody may ask here: two thirds of what a record took on disk.
-- Those of its rules (primary keys, unique constraints) stay as they are. Decision 0084, with the reason for each.

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
drop index idx_res_fhir_id;
drop index idx_res_resid_updated;
