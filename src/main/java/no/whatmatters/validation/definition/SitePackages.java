package no.whatmatters.validation.definition;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.MetadataResource;
import org.jspecify.annotations.Nullable;

/**
 * The packages that a site adds, side by side with what the server knows without them. They add to it, and change none of it:
 * of two definitions with the same address one would hold, and nobody would know which.
 */
public record SitePackages(List<SitePackage> packages) {

    /**
     * Those of a folder.
     *
     * @param own what the server defines itself, beside R4
     * @throws FaultyPackage for the first that cannot be used, alone or beside the others
     */
    public static SitePackages in(Path folder, Collection<? extends MetadataResource> own, FhirContext fhir) {
        SitePackages packages = new SitePackages(SitePackage.in(folder, fhir));
        if (!packages.definitions().isEmpty()) {
            Set<String> ours = new HashSet<>();
            own.forEach(each -> ours.add(each.getUrl()));
            packages.check(ours, ofR4(fhir));
        }
        return packages;
    }

    /** All that they define. */
    public List<MetadataResource> definitions() {
        return packages.stream().flatMap(each -> each.definitions().stream()).toList();
    }

    private void check(Set<String> ours, Set<String> ofR4) {
        Map<String, SitePackage> taken = new HashMap<>();
        Map<String, MetadataResource> first = new HashMap<>();
        for (SitePackage each : packages) {
            for (MetadataResource definition : each.definitions()) {
                String url = definition.getUrl();
                if (ours.contains(url)) {
                    throw faulty(
                            each, url, "again, which is this server's own. Take that definition out of the package");
                }
                if (ofR4.contains(url)) {
                    throw faulty(
                            each,
                            url,
                            "again, which is FHIR R4's own. Take that definition out of the package; where it"
                                    + " is the package of R4 itself, take the package out: the server knows R4 without it");
                }
                SitePackage other = taken.put(url, each);
                if (other != null) {
                    throw faulty(each, url, twice(each, definition, other, Objects.requireNonNull(first.get(url))));
                }
                first.put(url, definition);
            }
        }
    }

    private static String twice(SitePackage here, MetadataResource one, SitePackage there, MetadataResource other) {
        return here.equals(there)
                ? "twice. Keep one of the two definitions"
                : "(" + version(one) + "), and so does the package " + there.file() + " (" + version(other)
                        + "). Keep one of the two packages, or take the definition out of one of them";
    }

    private static String version(MetadataResource definition) {
        return definition.getVersion() == null ? "without version" : "version " + definition.getVersion();
    }

    private static FaultyPackage faulty(SitePackage where, String url, String what) {
        return new FaultyPackage(where.file(), "it defines " + url + " " + what + ".");
    }

    /** Read for this alone, and let go again. HL7's terminology has a life of its own, and packages of its own. */
    private static Set<String> ofR4(FhirContext fhir) {
        List<IBaseResource> definitions = new DefaultProfileValidationSupport(fhir).fetchAllConformanceResources();
        Set<String> urls = new HashSet<>();
        for (IBaseResource each : definitions) {
            if (each instanceof MetadataResource definition && isOfR4(definition.getUrl())) {
                urls.add(definition.getUrl());
            }
        }
        return urls;
    }

    private static boolean isOfR4(@Nullable String url) {
        return url != null && url.startsWith("http://hl7.org/fhir/");
    }
}
