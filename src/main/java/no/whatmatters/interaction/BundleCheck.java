package no.whatmatters.interaction;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import no.whatmatters.endpoint.guard.PatchBody;
import no.whatmatters.endpoint.guard.RequestLimits;
import no.whatmatters.endpoint.guard.SearchValues;
import no.whatmatters.endpoint.refusal.Fault;
import no.whatmatters.endpoint.refusal.Refusal;
import no.whatmatters.endpoint.refusal.RequestRefusal;
import no.whatmatters.endpoint.refusal.RequestRefused;
import no.whatmatters.storage.change.IfMatch;
import no.whatmatters.vocabulary.IdentityNumber;
import no.whatmatters.vocabulary.ServerStatement;
import no.whatmatters.vocabulary.ServerStatement.StoredType;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * Checks what the entries of a transaction or batch ask for. HAPI's processor bypasses the endpoints, so a type or an
 * interaction that has no endpoint must be refused here. All faults of all entries are told at once.
 */
final class BundleCheck {

    private final List<Fault> faults = new ArrayList<>();

    private final boolean allOrNothing;
    private final RequestLimits limits;

    private BundleCheck(boolean allOrNothing, RequestLimits limits) {
        this.limits = limits;
        this.allOrNothing = allOrNothing;
    }

    /**
     * What a Bundle asks for that the server does not offer, with the places of the entries that cannot be carried out. The
     * entries of a batch may read, and may overlap.
     */
    static List<Fault> faultsOf(Bundle bundle, RequestLimits limits) {
        boolean transaction = bundle.getType() == BundleType.TRANSACTION;
        if (!transaction && bundle.getType() != BundleType.BATCH) {
            return List.of(new Fault(InteractionRefusal.BUNDLE_TYPE, List.of(), "Bundle.type"));
        }
        BundleCheck check = new BundleCheck(transaction, limits);
        for (int i = 0; i < bundle.getEntry().size(); i++) {
            check.entry(i, bundle.getEntry().get(i));
        }
        if (transaction) {
            check.faults.addAll(BundleOverlaps.of(bundle));
        }
        return check.faults;
    }

    /** The same of an entry of a batch, which stands alone. */
    static List<Fault> faultsOf(BundleEntryComponent entry, RequestLimits limits) {
        BundleCheck check = new BundleCheck(false, limits);
        check.entry(0, entry);
        return check.faults;
    }

    private void entry(int index, BundleEntryComponent entry) {
        HTTPVerb method = entry.getRequest().getMethod();
        String url = entry.getRequest().getUrl();
        if (method == null || url == null || url.isBlank()) {
            fault(index, InteractionRefusal.ENTRY_REQUEST_MISSING);
            return;
        }
        StoredType type = ServerStatement.ofTheGuide().type(typeOf(url));
        if (type == null) {
            fault(index, InteractionRefusal.ENTRY_TYPE_NOT_STORED);
            return;
        }
        if (!isNamed(method) && IdentityNumber.appearsIn(decoded(url))) {
            fault(index, RequestRefusal.IDENTITY_NUMBER_IN_URL);
        }
        values(index, url, entry.getRequest().getIfNoneExist());
        if (allOrNothing && !isWrite(method)) {
            fault(index, InteractionRefusal.ENTRY_READS_IN_TRANSACTION);
        }
        if (isWrite(method)) {
            write(index, entry, method, url, type);
        }
    }

    /** As in an address of its own, of which the guards before HAPI see nothing here. */
    private void values(int index, String url, @Nullable String condition) {
        try {
            SearchValues.check(decoded(url));
            SearchValues.check(condition == null ? "" : decoded(condition));
        } catch (RequestRefused refused) {
            fault(index, refused.refusal(), refused.arguments());
        }
    }

    private void write(int index, BundleEntryComponent entry, HTTPVerb method, String url, StoredType type) {
        if (!type.interactions().contains(interactionOf(method))) {
            fault(index, InteractionRefusal.ENTRY_INTERACTION_NOT_OFFERED, type.name());
        }
        boolean bySearch = url.contains("?");
        if (bySearch && method != HTTPVerb.PUT && method != HTTPVerb.POST) {
            fault(index, InteractionRefusal.ENTRY_DELETES_BY_SEARCH);
        }
        if (entry.getRequest().getIfMatch() != null) {
            version(index, entry.getRequest().getIfMatch(), method);
        }
        if (method == HTTPVerb.POST && !url.equals(type.name())) {
            fault(index, InteractionRefusal.ENTRY_CREATES_ELSEWHERE, type.name());
        }
        String body = bodyType(entry);
        if (method == HTTPVerb.PATCH) {
            patch(index, entry.getResource());
        }
        if (method == HTTPVerb.DELETE || method == HTTPVerb.PATCH || type.name().equals(body)) {
            return;
        }
        if (body == null) {
            fault(index, InteractionRefusal.ENTRY_RESOURCE_MISSING);
        } else {
            fault(index, InteractionRefusal.ENTRY_RESOURCE_OF_OTHER_TYPE, body, type.name());
        }
    }

    /** FHIRPath Patch, or JSON Patch as text. */
    private void patch(int index, @Nullable Resource body) {
        if (body instanceof Binary text && PatchBody.isSaidBy(text)) {
            try {
                PatchBody.check(text, limits);
            } catch (RequestRefused refused) {
                fault(index, refused.refusal(), refused.arguments());
            }
        } else if (!(body instanceof Parameters)) {
            fault(index, RequestRefusal.PATCH_NOT_UNDERSTOOD);
        }
    }

    private void version(int index, String ifMatch, HTTPVerb method) {
        if (method == HTTPVerb.POST) {
            fault(index, InteractionRefusal.ENTRY_CREATES_A_VERSION);
            return;
        }
        try {
            var unused = IfMatch.parse(ifMatch);
        } catch (RequestRefused malformed) {
            fault(index, malformed.refusal());
        }
    }

    private void fault(int index, Refusal refusal, Object... arguments) {
        faults.add(new Fault(refusal, List.of(arguments), "Bundle.entry[" + index + "]"));
    }

    /** A conditional write is named by an identifier, which never becomes an address. */
    private static boolean isNamed(HTTPVerb method) {
        return method == HTTPVerb.POST || method == HTTPVerb.PUT;
    }

    private static String decoded(String url) {
        try {
            return URLDecoder.decode(url, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException brokenEscape) {
            return url;
        }
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
