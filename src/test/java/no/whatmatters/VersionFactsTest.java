package no.whatmatters;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.util.VersionUtil;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.util.Objects;
import org.hibernate.Version;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.utilities.Utilities;
import org.hl7.fhir.validation.instance.InstanceValidator;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootVersion;

/** Versions that go together; decision 0002 says why. Raise one, and read it first. */
class VersionFactsTest {

    @Test
    void usesTheVersionsThatWereProvenTogether() {
        assertThat(VersionUtil.getVersion()).isEqualTo("8.8.0");
        assertThat(SpringBootVersion.getVersion()).isEqualTo("3.5.16");
        assertThat(Version.getVersionString()).isEqualTo("6.6.4.Final");
    }

    /** utilities carries fixes for CVE-2026-34359 and -33180; with the other modules raised, every validation breaks. */
    @Test
    void raisesOnlyTheUtilitiesOfFhirCore() throws Exception {
        assertThat(jarOf(Utilities.class)).contains("org.hl7.fhir.utilities-6.9.4");
        assertThat(jarOf(StructureDefinition.class)).contains("org.hl7.fhir.r5-6.7.9");
        assertThat(jarOf(InstanceValidator.class)).contains("org.hl7.fhir.validation-6.7.9");
    }

    /** HAPI calls ObjectUtils.getIfNull, which came with 3.18. */
    @Test
    void hasACommonsLangThatHapiCanUse() throws Exception {
        assertThat(Class.forName("org.apache.commons.lang3.ObjectUtils")
                        .getMethod("getIfNull", Object.class, Object.class))
                .isNotNull();
    }

    private static String jarOf(Class<?> type) throws IOException {
        URL place = Objects.requireNonNull(type.getResource(type.getSimpleName() + ".class"));
        return ((JarURLConnection) place.openConnection()).getJarFileURL().getPath();
    }
}
