package no.whatmatters.storage.schema;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The PostgreSQL database, {@code whatmatters.database.*}.
 *
 * @param url JDBC URL, {@code jdbc:postgresql://host:port/name}
 * @param user role the server works as; owns nothing
 * @param password its password
 * @param ownerUser role that owns the schema and migrates it; may be left out where {@code migrate} is run beforehand
 * @param ownerPassword its password
 * @param poolSize connections of this node; more than request threads, so that none of them starves
 * @param connectionTimeout how long a request waits for a connection before it is answered 503
 * @param statementTimeout how long PostgreSQL works on one statement before it gives up
 */
@Validated
@ConfigurationProperties("whatmatters.database")
public record DatabaseSettings(
        @NotBlank String url,
        @NotBlank String user,
        @NotNull @DefaultValue("") String password,
        @Nullable String ownerUser,
        @NotNull @DefaultValue("") String ownerPassword,
        @Min(4) @Max(500) @DefaultValue("24") int poolSize,
        @NotNull @DefaultValue("3s") Duration connectionTimeout,
        @NotNull @DefaultValue("30s") Duration statementTimeout) {}
