package no.whatmatters.interaction;

import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import no.whatmatters.vocabulary.ServerStatement;
import no.whatmatters.vocabulary.ServerStatement.StoredType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;

/**
 * Checks what the entries of a transaction or batch ask for. HAPI's processor bypasses the endpoints, so a type or an
 * interaction that has no endpoint must be refused here. All faults of all entries are told at once.
 */
final class BundleCheck {

    private final List<Fault> faults = new ArrayList<>();

    private BundleCheck() {}

    private record Fault(int entry, IssueType code, String text) {}

    /**
     * Refuses a Bundle that asks for anything the server does not offer.
     *
     * @throws InvalidRequestException with an issue for each fault
     */
    static void check(Bundle bundle) {
        BundleCheck check = new BundleCheck();
        if (bundle.getType() != BundleType.TRANSACTION && bundle.getType() != BundleType.BATCH) {
            throw new InvalidRequestException(
                    "A Bundle that is posted to the server's base must have the type transaction or batch.");
        }
        for (int i = 0; i < bundle.getEntry().size(); i++) {
            check.entry(i, bundle.getEntry().get(i));
        }
        check.refuseIfFaulty();
    }

    private void entry(int index, BundleEntryComponent entry) {
        HTTPVerb method = entry.getRequest().getMethod();
        String url = entry.getRequest().getUrl();
        if (method == null || url == null || url.isBlank()) {
            fault(index, IssueType.REQUIRED, "The entry lacks request.method or request.url. Give both.");
            return;
        }
        String name = typeOf(url);
        StoredType type = ServerStatement.ofTheGuide().type(name);
        if (type == null) {
            fault(
                    index,
                    IssueType.NOTSUPPORTED,
                    "The server stores no type of that name, or the request.url is not"
                            + " relative to the server's base. Leave the entry out, or mend its request.url.");
            return;
        }
        if (isWrite(method)) {
            write(index, entry, method, url, type);
        }
    }

    private void write(int index, BundleEntryComponent entry, HTTPVerb method, String url, StoredType type) {
        if (!type.interactions().contains(interactionOf(method))) {
            fault(index, IssueType.NOTSUPPORTED, type.name() + " can be read here, not written. Leave the entry out.");
        }
        if (method == HTTPVerb.DELETE && url.contains("?")) {
            fault(index, IssueType.NOTSUPPORTED, "Deleting by a search is not supported. Name the resource: Type/id.");
        }
        if (method == HTTPVerb.POST && !url.equals(type.name())) {
            fault(
                    index,
                    IssueType.NOTSUPPORTED,
                    "POST in a Bundle creates: its request.url is the type alone, " + type.name() + ".");
        }
        String body = bodyType(entry);
        if (method != HTTPVerb.DELETE
                && method != HTTPVerb.PATCH
                && !type.name().equals(body)) {
            fault(
                    index,
                    IssueType.INVALID,
                    body == null
                            ? "The entry lacks its resource."
                            : "The entry's resource is a " + body + ", but its request.url names " + type.name() + ".");
        }
    }

    private void fault(int index, IssueType code, String text) {
        faults.add(new Fault(index, code, text));
    }

    private void refuseIfFaulty() {
        if (faults.isEmpty()) {
            return;
        }
        OperationOutcome outcome = new OperationOutcome();
        for (Fault fault : faults) {
            String place = "Bundle.entry[" + fault.entry() + "]";
            outcome.addIssue()
                    .setSeverity(IssueSeverity.ERROR)
                    .setCode(fault.code())
                    .setDiagnostics(place + ": " + fault.text())
                    .addExpression(place);
        }
        throw new InvalidRequestException("The Bundle asks for what the server does not offer.", outcome);
    }

    private static boolean isWrite(HTTPVerb method) {
        return method != HTTPVerb.GET && method != HTTPVerb.HEAD;
    }

    private static String interactionOf(HTTPVerb method) {
        return switch (method) {
            case POST -> "create";
            case PUT -> "update";
            default -> method.toCode().toLowerCase(Locale.ROOT);
        };
    }

    private static String typeOf(String url) {
        int end = 0;
        while (end < url.length() && Character.isLetter(url.charAt(end))) {
            end++;
        }
        boolean ends = end == url.length() || url.charAt(end) == '/' || url.charAt(end) == '?';
        return ends ? url.substring(0, end) : "";
    }

    private static @Nullable String bodyType(BundleEntryComponent entry) {
        return entry.hasResource() ? Objects.requireNonNull(entry.getResource()).fhirType() : null;
    }
}
