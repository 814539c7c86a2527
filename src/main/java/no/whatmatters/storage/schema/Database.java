package no.whatmatters.storage.schema;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Properties;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** The connection pool to PostgreSQL, as the runtime role, on a schema that has been migrated. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class Database {

    @Bean
    TakingBack dataSource(DatabaseSettings settings) {
        SchemaMigration.of(settings).bringUpToDateOrCheck();
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName("whatmatters");
        pool.setJdbcUrl(settings.url());
        pool.setUsername(settings.user());
        pool.setPassword(settings.password());
        pool.setMaximumPoolSize(settings.poolSize());
        pool.setConnectionTimeout(settings.connectionTimeout().toMillis());
        pool.setDataSourceProperties(driverProperties(settings));
        return new TakingBack(pool);
    }

    @Bean
    JdbcTemplate jdbcTemplate(DataSource dataSource) {
        return new JdbcTemplate(dataSource);
    }

    private static Properties driverProperties(DatabaseSettings settings) {
        Properties driver = new Properties();
        driver.setProperty("ApplicationName", "whatmatters");
        driver.setProperty("reWriteBatchedInserts", "true");
        driver.setProperty("preparedStatementCacheQueries", "512");
        // The driver would otherwise put the row, with its personal data, into exception messages.
        driver.setProperty("logServerErrorDetail", "false");
        driver.setProperty("tcpKeepAlive", "true");
        driver.setProperty(
                "options", "-c statement_timeout=" + settings.statementTimeout().toMillis());
        return driver;
    }
}
