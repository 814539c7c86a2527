package no.whatmatters.validation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** A FHIR package as a municipality would make it. */
public final class PackedPackage {

    static final String MANIFEST = "{\"name\": \"no.kommunen\", \"version\": \"1.0.0\", \"fhirVersions\": [\"4.0.1\"]}";
    static final String PROFILE = """
            {"resourceType": "StructureDefinition", "url": "https://kommunen.example/fhir/goal", "name": "KommunensMaal",
             "status": "active", "kind": "resource", "abstract": false, "type": "Goal",
             "baseDefinition": "http://hl7.org/fhir/StructureDefinition/%s", "derivation": "constraint",
             "differential": {"element": [{"id": "Goal.note", "path": "Goal.note", "min": 1}]}}""";

    private PackedPackage() {}

    /** Its files: a profile that wants a note in every goal, on that type. */
    public static Map<String, String> withGoalProfileOn(String type) {
        return Map.of("package/package.json", MANIFEST, "package/goal.json", PROFILE.formatted(type));
    }

    /** Packs them as a .tgz. */
    public static void write(Path file, Map<String, String> files) throws IOException {
        try (TarArchiveOutputStream tar =
                new TarArchiveOutputStream(new GZIPOutputStream(Files.newOutputStream(file)))) {
            for (Map.Entry<String, String> each : files.entrySet()) {
                byte[] content = each.getValue().getBytes(StandardCharsets.UTF_8);
                TarArchiveEntry entry = new TarArchiveEntry(each.getKey());
                entry.setSize(content.length);
                tar.putArchiveEntry(entry);
                tar.write(content);
                tar.closeArchiveEntry();
            }
        }
    }
}
