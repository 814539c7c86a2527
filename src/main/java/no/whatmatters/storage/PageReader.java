package no.whatmatters.storage;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import no.whatmatters.endpoint.caller.Callers;

/** Who reads the pages of a search: a link to the next is of use to nobody else. */
public final class PageReader {

    private PageReader() {}

    /** Who asks, as nobody could tell who does not know. */
    public static String of(String token, RequestDetails request) {
        String who = Callers.of(request)
                .map(caller -> String.join(
                        " ",
                        caller.issuer(),
                        caller.client(),
                        String.valueOf(caller.organisation()),
                        caller.person() == null ? "" : caller.person().identityNumber(),
                        caller.representation() == null
                                ? ""
                                : caller.representation().personNumber()))
                .orElse("");
        return Hashing.sha256()
                .hashString(token + " " + who, StandardCharsets.UTF_8)
                .toString();
    }
}
