package no.whatmatters.erasure;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Who works on the database, as PostgreSQL knows them. The account that owns the schema is nobody's own: whoever has its
 * password could otherwise ask and confirm alone.
 *
 * @param name of the login, told in the access log
 */
record Login(String name) {

    static Login of(JdbcTemplate database) {
        Login login = new Login(database.queryForObject("select session_user", String.class));
        Boolean owner = database.queryForObject(
                "select exists (select from pg_class c join pg_roles r on r.oid = c.relowner"
                        + " where c.oid = 'erasure'::regclass and r.rolname = session_user)",
                Boolean.class);
        if (Boolean.TRUE.equals(owner)) {
            throw ErasureRefused.noLoginOfOnesOwn();
        }
        return login;
    }
}
