package no.whatmatters.validation.definition;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The site's own FHIR packages, {@code whatmatters.packages.*}.
 *
 * @param folder where they lie as {@code .tgz}; read once, at start; left out where there are none
 */
@Validated
@ConfigurationProperties("whatmatters.packages")
public record PackageSettings(@Nullable Path folder) {}
