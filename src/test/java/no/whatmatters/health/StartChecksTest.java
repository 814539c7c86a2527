package no.whatmatters.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.DefaultBootstrapContext;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.mock.env.MockEnvironment;

class StartChecksTest {

    @Test
    void startsWithADatabaseAnIssuerAndAnAddressOnThisMachineOnly() {
        assertThat(StartChecks.faults(settings())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "whatmatters.database.url               |                       | WHATMATTERS_DATABASE_URL=",
                "whatmatters.database.url               | jdbc:h2:mem:x         | jdbc:postgresql:",
                "whatmatters.database.user              |                       | WHATMATTERS_DATABASE_USER",
                "whatmatters.access.issuers[0].issuer   | http://issuer.example | WHATMATTERS_ACCESS_ISSUERS_0_ISSUER",
                "whatmatters.access.issuers[0].issuer   | https://              | WHATMATTERS_ACCESS_ISSUERS_0_ISSUER",
                "whatmatters.access.issuers[0].issuer   | issuer.example        | WHATMATTERS_ACCESS_ISSUERS_0_ISSUER",
                "whatmatters.access.issuers[1].audience | other                 | WHATMATTERS_ACCESS_ISSUERS_1_ISSUER",
                "whatmatters.access.issuers[0].audience |                       | WHATMATTERS_ACCESS_ISSUERS_0_AUDIENCE",
                "whatmatters.access.issuers[0].audience | *                     | WHATMATTERS_ACCESS_ISSUERS_0_AUDIENCE",
                "whatmatters.access.issuers[0].jwks     | http://issuer.example | WHATMATTERS_ACCESS_ISSUERS_0_JWKS",
                "whatmatters.public.url                 |                       | WHATMATTERS_PUBLIC_URL=https://",
                "whatmatters.public.url                 | http://fhir.example   | WHATMATTERS_PUBLIC_URL=https://",
                "management.endpoints.web.exposure.include    | *               | MANAGEMENT_ENDPOINTS_WEB_EXPOSURE_INCLUDE",
                "management.endpoints.web.exposure.include    | health,env      | MANAGEMENT_ENDPOINTS_WEB_EXPOSURE_INCLUDE",
                "management.endpoints.web.exposure.include[0] | heapdump        | MANAGEMENT_ENDPOINTS_WEB_EXPOSURE_INCLUDE",
                "management.endpoints.web.cors.allowed-origins | *              | MANAGEMENT_ENDPOINTS_WEB_CORS_ALLOWEDORIGINS",
                "management.endpoints.web.cors.allowed-origin-patterns | *      | MANAGEMENT_ENDPOINTS_WEB_CORS_ALLOWEDORIGINS",
                "server.forward-headers-strategy        | framework             | WHATMATTERS_PUBLIC_URL",
                "server.forward-headers-strategy        | native                | SERVER_FORWARDHEADERSSTRATEGY",
            })
    void refusesWithOneLineThatCures(String setting, String value, String cure) {
        MockEnvironment settings = settings();
        settings.setProperty(setting, value == null ? "" : value);
        assertThat(StartChecks.faults(settings))
                .singleElement()
                .asString()
                .contains(cure)
                .doesNotContain("\n");
    }

    /** Else whoever runs one of them could make a client of the hospital's name there, and be the hospital. */
    @Test
    void asksForTheIssuerOfEachClientWhereSeveralIssuersSpeakOfProfessionals() {
        MockEnvironment settings = settings()
                .withProperty("whatmatters.parties.organisations[0].clients[0].id", "hospital-1")
                .withProperty("whatmatters.access.issuers[1].issuer", "https://citizens.example")
                .withProperty("whatmatters.access.issuers[1].audience", "whatmatters")
                .withProperty("whatmatters.access.issuers[1].citizens", "true");
        assertThat(StartChecks.faults(settings)).isEmpty();

        settings.setProperty("whatmatters.access.issuers[1].citizens", "false");
        assertThat(StartChecks.faults(settings))
                .singleElement()
                .asString()
                .contains("hospital-1", "set WHATMATTERS_PARTIES_ORGANISATIONS_0_CLIENTS_0_ISSUER");

        settings.setProperty("whatmatters.parties.organisations[0].clients[0].issuer", "https://issuer.example");
        assertThat(StartChecks.faults(settings)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"https://another.example", "https://citizens.example"})
    void knowsTheIssuerOfEachClient(String issuer) {
        MockEnvironment settings = settings()
                .withProperty("whatmatters.access.issuers[1].issuer", "https://citizens.example")
                .withProperty("whatmatters.access.issuers[1].audience", "whatmatters")
                .withProperty("whatmatters.access.issuers[1].citizens", "true")
                .withProperty("whatmatters.parties.organisations[0].clients[0].id", "hospital-1")
                .withProperty("whatmatters.parties.organisations[0].clients[0].issuer", issuer);
        assertThat(StartChecks.faults(settings))
                .singleElement()
                .asString()
                .contains("hospital-1", "WHATMATTERS_PARTIES_ORGANISATIONS_0_CLIENTS_0_ISSUER", "without CITIZENS");
    }

    @Test
    void tellsHowToGiveADatabaseAndHowToRunTheDemo() {
        assertThat(StartChecks.faults(settings().withProperty("whatmatters.database.url", "")))
                .singleElement()
                .asString()
                .contains("WHATMATTERS_DATABASE_URL=", "mvn spring-boot:test-run");
    }

    @Test
    void tellsAllFaultsAtOnce() {
        assertThat(StartChecks.faults(new MockEnvironment())).hasSize(3);
    }

    /** As they are set in a container. */
    @Test
    void readsVariablesOfTheEnvironment() {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().remove(StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME);
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                                Map.of(
                                        "WHATMATTERS_DATABASE_URL", "jdbc:postgresql://127.0.0.1:5432/whatmatters",
                                        "WHATMATTERS_DATABASE_USER", "whatmatters",
                                        "WHATMATTERS_PUBLIC_URL", "https://fhir.example",
                                        "WHATMATTERS_ACCESS_ISSUERS_0_ISSUER", "https://issuer.example",
                                        "WHATMATTERS_ACCESS_ISSUERS_0_AUDIENCE", "whatmatters",
                                        "SERVER_ADDRESS", "127.0.0.1")));
        ConfigurationPropertySources.attach(environment);
        assertThat(StartChecks.faults(environment)).isEmpty();
    }

    /** This test has it on its class path, as a careless start in a developer's tool would. */
    @Test
    void refusesToStartWithTheDemoOnTheClassPath() throws IOException {
        assertThat(StartChecks.faults(getClass().getClassLoader()))
                .singleElement()
                .asString()
                .contains("mvn spring-boot:test-run");
        try (URLClassLoader empty = new URLClassLoader(new URL[0], null)) {
            assertThat(StartChecks.faults(empty)).isEmpty();
        }
        ApplicationEnvironmentPreparedEvent start = new ApplicationEnvironmentPreparedEvent(
                new DefaultBootstrapContext(), new SpringApplication(), new String[0], settings());
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> new StartChecks().onApplicationEvent(start))
                .withMessageContaining("The demo is on the class path");
    }

    private static MockEnvironment settings() {
        return new MockEnvironment()
                .withProperty("whatmatters.database.url", "jdbc:postgresql://127.0.0.1:5432/whatmatters")
                .withProperty("whatmatters.database.user", "whatmatters")
                .withProperty("whatmatters.access.issuers[0].issuer", "https://issuer.example")
                .withProperty("whatmatters.access.issuers[0].audience", "whatmatters")
                .withProperty("whatmatters.public.url", "https://fhir.example")
                .withProperty("server.address", "127.0.0.1");
    }
}
