package no.whatmatters.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.whatmatters.endpoint.body.SentParts;
import no.whatmatters.validation.instance.BundleNames;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * What is sent at once: one resource, or the entries of a bundle.
 *
 * @param parts the resources to check
 * @param entries the names by which entries may refer to each other, and the type behind each
 * @param sharedCarePlans those names that belong to a shared care plan
 * @param deleted what the bundle deletes, by type and id
 * @param forms those that are sent beside their answers
 * @param profile one more that the outermost resource is held to
 */
record Submission(
        List<Part> parts,
        Map<String, String> entries,
        Set<String> sharedCarePlans,
        Set<String> deleted,
        List<Questionnaire> forms,
        @Nullable String profile) {

    private static final Pattern ENTRY = Pattern.compile("Bundle\\.entry\\[(\\d+)]\\.resource");

    /**
     * A resource to check.
     *
     * @param place where it stands, as FHIRPath
     * @param resource null where nothing of it could be read
     * @param sent as it was sent; null where all of it is in the resource
     * @param xml whether that is XML
     */
    record Part(
            String place,
            @Nullable Resource resource,
            @Nullable String sent,
            boolean xml) {

        Part(String place, Resource resource) {
            this(place, resource, null, false);
        }

        boolean isOutermost() {
            return place.indexOf('.') < 0;
        }
    }

    static Submission of(Resource resource) {
        return new Submission(
                List.of(new Part(resource.fhirType(), resource)), Map.of(), Set.of(), Set.of(), List.of(), null);
    }

    /** As it was sent: each resource of a bundle, and the bundle around them. */
    static List<Submission> of(Resource read, SentParts sent) {
        Submission outer = read instanceof Bundle bundle && !isBatch(bundle) ? of(bundle, entry -> false) : nothing();
        outer.parts().add(new Part(read.fhirType(), read, sent.outer(), sent.xml()));
        List<Submission> submissions = new ArrayList<>(List.of(outer));
        sent.inner().forEach((place, text) -> {
            Submission its = outer;
            if (read instanceof Bundle bundle && isBatch(bundle)) {
                its = alone(bundle, index(place), entry -> false);
                submissions.add(its);
            }
            its.parts().add(new Part(place, at(place, read), text, sent.xml()));
        });
        return submissions;
    }

    /** What is carried out together: all of a transaction, and of a batch each entry for itself. */
    static List<Submission> together(Bundle bundle) {
        return isBatch(bundle)
                ? IntStream.range(0, bundle.getEntry().size())
                        .mapToObj(entry -> alone(bundle, entry, resource -> true))
                        .toList()
                : List.of(of(bundle, resource -> true));
    }

    private static boolean isBatch(Bundle bundle) {
        return bundle.getType() == BundleType.BATCH;
    }

    Submission heldTo(@Nullable String more) {
        return new Submission(parts, entries, sharedCarePlans, deleted, forms, more);
    }

    private static @Nullable Resource at(String place, Resource read) {
        int index = index(place);
        return read instanceof Bundle bundle
                        && index >= 0
                        && index < bundle.getEntry().size()
                ? bundle.getEntry().get(index).getResource()
                : null;
    }

    private static int index(String place) {
        Matcher entry = ENTRY.matcher(place);
        return entry.matches() ? Integer.parseInt(entry.group(1)) : -1;
    }

    private static Submission nothing() {
        return new Submission(
                new ArrayList<>(), new HashMap<>(), new HashSet<>(), new HashSet<>(), new ArrayList<>(), null);
    }

    /** Of a transaction, whose entries may refer to each other. */
    static Submission of(Bundle bundle, Predicate<Resource> checked) {
        Submission submission = nothing();
        for (int i = 0; i < bundle.getEntry().size(); i++) {
            submission.add(bundle, i, checked);
        }
        return submission;
    }

    private static Submission alone(Bundle bundle, int entry, Predicate<Resource> checked) {
        Submission submission = nothing();
        if (entry >= 0 && entry < bundle.getEntry().size()) {
            submission.add(bundle, entry, checked);
        }
        return submission;
    }

    /** A patch is no resource to check: what it makes is checked when it is stored. */
    private void add(Bundle bundle, int index, Predicate<Resource> checked) {
        BundleEntryComponent entry = bundle.getEntry().get(index);
        HTTPVerb method = entry.getRequest().getMethod();
        if (method == HTTPVerb.DELETE && entry.getRequest().getUrl() != null) {
            deleted.add(entry.getRequest().getUrl());
        } else if (entry.hasResource() && method != HTTPVerb.PATCH) {
            add(entry, "Bundle.entry[" + index + "].resource", checked);
        }
    }

    private void add(BundleEntryComponent entry, String place, Predicate<Resource> checked) {
        Resource resource = entry.getResource();
        if (checked.test(resource)) {
            parts.add(new Part(place, resource));
        }
        if (resource instanceof Questionnaire form) {
            forms.add(form);
        }
        for (String name : BundleNames.of(entry)) {
            entries.put(name, resource.fhirType());
            if (resource instanceof CarePlan plan && ProfilesByContent.isSharedCarePlan(plan)) {
                sharedCarePlans.add(name);
            }
        }
    }
}
