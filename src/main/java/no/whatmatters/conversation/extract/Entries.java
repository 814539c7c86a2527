package no.whatmatters.conversation.extract;

import java.util.Optional;
import no.whatmatters.conversation.form.Answered;
import no.whatmatters.conversation.form.FormExpression;
import no.whatmatters.conversation.form.FormFault;
import no.whatmatters.conversation.form.Place;
import no.whatmatters.conversation.form.Scope;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleEntryRequestComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * Entries of the transaction, as SDC says: a resource without an id is created, one with an id updated, and Parameters are a
 * patch. The annotation's expressions give fullUrl and conditions. It may also give {@code resourceId}, and for a patch {@code
 * type}, which SDC 4.0.0 lacks and others have added.
 */
final class Entries {

    private Entries() {}

    /** Adds an entry for what an annotation makes; its request is filled in when the resource is. */
    static BundleEntryComponent open(Run run, Resource resource) {
        return run.transaction().addEntry().setResource(resource);
    }

    /**
     * Fills in an entry.
     *
     * @param annotation with the expressions, or null
     * @param name what the entry is for, where it has no fullUrl of its own
     */
    static void close(
            Run run,
            BundleEntryComponent entry,
            @Nullable Extension annotation,
            Place place,
            Answered answered,
            Scope scope,
            String name) {
        Part part = new Part(run, annotation, place, answered, scope);
        Resource resource = entry.getResource();
        part.text("resourceId").ifPresent(resource::setId);
        part.text("fullUrl").ifPresent(entry::setFullUrl);
        run.comesFrom(entry, place, answered.path(), name);
        BundleEntryRequestComponent request = entry.getRequest();
        if (resource instanceof Parameters) {
            patch(request, resource, part.code("type"), place);
        } else {
            request(request, resource);
        }
        part.text("ifNoneMatch").ifPresent(request::setIfNoneMatch);
        part.text("ifModifiedSince").ifPresent(since -> request.setIfModifiedSinceElement(new InstantType(since)));
        part.text("ifMatch").ifPresent(request::setIfMatch);
        part.text("ifNoneExist").ifPresent(request::setIfNoneExist);
    }

    /** Method and URL for a resource. */
    static void request(BundleEntryRequestComponent request, Resource resource) {
        String type = resource.fhirType();
        String id = resource.getIdElement().getIdPart();
        if (id == null) {
            request.setMethod(HTTPVerb.POST).setUrl(type);
        } else {
            request.setMethod(HTTPVerb.PUT).setUrl(type + "/" + id);
        }
    }

    private static void patch(
            BundleEntryRequestComponent request, Resource resource, Optional<String> type, Place place) {
        String id = resource.getIdElement().getIdPart();
        if (type.isEmpty() || id == null) {
            throw new FormFault(ExtractRefusal.PATCH_WITHOUT_TARGET, place);
        }
        resource.setIdElement(null);
        request.setMethod(HTTPVerb.PATCH).setUrl(type.get() + "/" + id);
    }

    /** The parts of an annotation. */
    private record Part(Run run, @Nullable Extension annotation, Place place, Answered answered, Scope scope) {

        Optional<String> text(String url) {
            return value(url).flatMap(each -> run.text(FormExpression.fhirPath(place, each), answered.node(), scope));
        }

        Optional<String> code(String url) {
            return value(url);
        }

        private Optional<String> value(String url) {
            Extension part = annotation == null ? null : annotation.getExtensionByUrl(url);
            return part == null || !part.hasValue()
                    ? Optional.empty()
                    : Optional.ofNullable(part.getValue().primitiveValue());
        }
    }
}
