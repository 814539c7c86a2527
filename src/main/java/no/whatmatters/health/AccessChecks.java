package no.whatmatters.health;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** What must be set, and what must not, before anybody is asked for a token. */
final class AccessChecks {

    private AccessChecks() {}

    /** As far as it is looked at here; what else is wrong in it, binding says later. */
    record Issuer(
            @Nullable String issuer,
            @Nullable String audience,
            @Nullable String jwks,
            @DefaultValue("false") boolean citizens) {}

    /** A sentence for each fault, with its cure. */
    static List<String> faults(Binder settings) {
        List<String> faults = new ArrayList<>();
        List<Issuer> issuers = issuers(settings);
        if (issuers.isEmpty()) {
            faults.add("No issuer: set WHATMATTERS_ACCESS_ISSUERS_0_ISSUER=https://… to who issues your access tokens,"
                    + " and WHATMATTERS_ACCESS_ISSUERS_0_AUDIENCE to this server's name there.");
        }
        for (int i = 0; i < issuers.size(); i++) {
            issuer(issuers.get(i), "WHATMATTERS_ACCESS_ISSUERS_" + i, faults);
        }
        if (!isHttps(text(settings, "whatmatters.public.url"))) {
            faults.add("No public address: set WHATMATTERS_PUBLIC_URL=https://… to what callers write before /fhir."
                    + " Proofs of possession and links are made for it.");
        }
        openDoors(settings, faults);
        return faults;
    }

    static List<Issuer> issuers(Binder settings) {
        return settings.bind("whatmatters.access.issuers", Bindable.listOf(Issuer.class))
                .orElse(List.of());
    }

    private static void issuer(Issuer issuer, String name, List<String> faults) {
        if (!isHttps(issuer.issuer())) {
            faults.add(
                    "An issuer that anybody on the way could speak for: " + name + "_ISSUER must begin with https://");
        }
        String audience = issuer.audience();
        if (audience == null || audience.isBlank() || audience.strip().equals("*")) {
            faults.add("No audience: set " + name + "_AUDIENCE to this server's own name at the issuer, so that tokens"
                    + " for other servers are refused.");
        }
        String jwks = issuer.jwks();
        if (jwks != null && !isHttps(jwks) && !jwks.startsWith("file:")) {
            faults.add("Keys that anybody on the way could change: " + name
                    + "_JWKS must begin with https:// (or file: for keys on this machine), or be left out.");
        }
    }

    private static void openDoors(Binder settings, List<String> faults) {
        if (!Set.of("health").containsAll(words(settings, "management.endpoints.web.exposure.include"))) {
            faults.add("Actuator is open: unset MANAGEMENT_ENDPOINTS_WEB_EXPOSURE_INCLUDE, or set it to health.");
        }
        if (!words(settings, "management.endpoints.web.cors.allowed-origins").isEmpty()
                || !words(settings, "management.endpoints.web.cors.allowed-origin-patterns")
                        .isEmpty()) {
            faults.add("Pages of other sites are let in: unset MANAGEMENT_ENDPOINTS_WEB_CORS_ALLOWEDORIGINS and"
                    + " MANAGEMENT_ENDPOINTS_WEB_CORS_ALLOWEDORIGINPATTERNS.");
        }
        String forwarded = text(settings, "server.forward-headers-strategy");
        if (forwarded != null && !forwarded.equalsIgnoreCase("none")) {
            faults.add("Forwarded headers are believed: unset SERVER_FORWARDHEADERSSTRATEGY. The public address is set"
                    + " by WHATMATTERS_PUBLIC_URL.");
        }
    }

    private static Set<String> words(Binder settings, String name) {
        return settings.bind(name, Bindable.setOf(String.class)).orElse(Set.of());
    }

    private static @Nullable String text(Binder settings, String name) {
        return settings.bind(name, String.class).orElse(null);
    }

    private static boolean isHttps(@Nullable String url) {
        return url != null && url.toLowerCase(Locale.ROOT).matches("https://[^/].*");
    }
}
