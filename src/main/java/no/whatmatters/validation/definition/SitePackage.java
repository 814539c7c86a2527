package no.whatmatters.validation.definition;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.MetadataResource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Definitions that a site adds, such as no-basis: a FHIR package as HL7 describes it, a .tgz with package/package.json.
 *
 * @param file name of the file
 * @param definitions what it defines, for R4
 */
public record SitePackage(String file, List<MetadataResource> definitions) {

    private static final Logger LOG = LoggerFactory.getLogger(SitePackage.class);
    private static final String FOLDER = "package/";
    private static final String MANIFEST = FOLDER + "package.json";
    private static final String R4 = "4.0";

    /**
     * All packages of a folder, by name.
     *
     * @throws FaultyPackage for the first that cannot be used
     */
    public static List<SitePackage> in(Path folder, FhirContext fhir) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !name(file).startsWith("."))
                    .sorted()
                    .map(file -> read(file, fhir))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new FaultyPackage(folder.toString(), "the folder cannot be read", e);
        }
    }

    private static SitePackage read(Path file, FhirContext fhir) {
        String name = name(file);
        if (!name.endsWith(".tgz") || !Files.isRegularFile(file)) {
            throw new FaultyPackage(name, "it is no .tgz file; only packages may lie in this folder");
        }
        IParser parser = fhir.newJsonParser();
        List<MetadataResource> definitions = new ArrayList<>();
        String manifest = null;
        try (InputStream bytes = Files.newInputStream(file);
                TarArchiveInputStream entries = new TarArchiveInputStream(new GZIPInputStream(bytes))) {
            for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                String path = entry.getName();
                if (path.equals(MANIFEST)) {
                    manifest = text(entries);
                } else if (isDefinition(path)) {
                    MetadataResource definition = definition(name, path, text(entries), parser);
                    if (definition != null) {
                        definitions.add(definition);
                    }
                }
            }
        } catch (IOException e) {
            throw new FaultyPackage(name, "it is not a readable .tgz file", e);
        }
        check(name, manifest);
        LOG.info("The package {} adds {} definitions.", name, definitions.size());
        return new SitePackage(name, definitions);
    }

    /** Directly in the folder: examples and tests lie deeper. */
    private static boolean isDefinition(String path) {
        return path.startsWith(FOLDER)
                && path.endsWith(".json")
                && path.indexOf('/', FOLDER.length()) < 0
                && !path.startsWith(FOLDER + ".");
    }

    private static @Nullable MetadataResource definition(String file, String path, String json, IParser parser) {
        try {
            if (new ObjectMapper().readTree(json).path("resourceType").isMissingNode()) {
                return null;
            }
            IBaseResource resource = parser.parseResource(json);
            return resource instanceof MetadataResource definition && definition.getUrl() != null ? definition : null;
        } catch (IOException | RuntimeException e) {
            // HAPI's parser stumbles over what it does not expect in many ways.
            throw new FaultyPackage(file, path + " is not a resource of FHIR R4", e);
        }
    }

    private static void check(String file, @Nullable String manifest) {
        if (manifest == null) {
            throw new FaultyPackage(file, "it has no " + MANIFEST);
        }
        try {
            JsonNode versions = new ObjectMapper().readTree(manifest).path("fhirVersions");
            boolean r4 = versions.isEmpty();
            for (JsonNode version : versions) {
                r4 |= version.asText().startsWith(R4);
            }
            if (!r4) {
                throw new FaultyPackage(file, "it is for FHIR " + versions + ", not for R4");
            }
        } catch (IOException e) {
            throw new FaultyPackage(file, MANIFEST + " is not JSON", e);
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static String text(InputStream entry) throws IOException {
        return new String(entry.readAllBytes(), StandardCharsets.UTF_8);
    }
}
