-- HAPI's list of the conditions of conditional creates is not kept any more; it held identity numbers. Decision 0085.
truncate hfj_res_search_url;
