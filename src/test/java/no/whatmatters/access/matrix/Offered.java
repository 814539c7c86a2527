package no.whatmatters.access.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import no.whatmatters.access.matrix.Interaction.Way;
import no.whatmatters.vocabulary.ServerStatement;

/** What the CapabilityStatement offers: each interaction of any type, in each kind of Bundle that takes it, and each operation. */
final class Offered {

    private static final Set<String> WRITES = Set.of("create", "update", "delete");

    private Offered() {}

    static Set<String> byTheStatement() {
        JsonNode statement = statement();
        Set<String> alone = new TreeSet<>();
        Set<String> offered = new TreeSet<>();
        for (JsonNode type : statement.at("/rest/0/resource")) {
            interactions(type, statement.path("patchFormat"), alone);
            conditions(type, alone);
            type.path("operation")
                    .forEach(each -> offered.add("$" + each.path("name").asText()));
            if (type.path("searchInclude").size() > 0) {
                offered.add("_include");
            }
            if (type.path("searchRevInclude").size() > 0) {
                offered.add("_revinclude");
            }
        }
        statement
                .at("/rest/0/operation")
                .forEach(each -> offered.add("$" + each.path("name").asText() + " of the server"));
        offered.addAll(alone);
        statement.at("/rest/0/interaction").forEach(each -> inBundles(each.path("code"), alone, offered));
        return offered;
    }

    private static void interactions(JsonNode type, JsonNode patches, Set<String> alone) {
        for (JsonNode each : type.path("interaction")) {
            String code = each.path("code").asText();
            if (code.equals("patch")) {
                patches.forEach(format -> alone.add(code + " " + format.asText()));
            } else {
                alone.add(code);
            }
        }
    }

    /** Such as {@code conditionalCreate}, where it is true, or any code but not-supported. */
    private static void conditions(JsonNode type, Set<String> alone) {
        type.properties().forEach(each -> {
            String value = each.getValue().asText();
            if (each.getKey().startsWith("conditional")
                    && !Set.of("false", "not-supported").contains(value)) {
                alone.add(each.getKey());
            }
        });
    }

    private static void inBundles(JsonNode kind, Set<String> alone, Set<String> offered) {
        switch (kind.asText()) {
            case "batch" -> alone.forEach(each -> offered.add(each + " in a " + Way.BATCH));
            case "transaction" ->
                alone.stream().filter(Offered::isWrite).forEach(each -> offered.add(each + " in a " + Way.TRANSACTION));
            default -> offered.add(kind.asText());
        }
    }

    private static boolean isWrite(String offered) {
        return WRITES.contains(offered) || offered.startsWith("patch ") || offered.startsWith("conditional");
    }

    private static JsonNode statement() {
        try (InputStream in = Offered.class.getClassLoader().getResourceAsStream(ServerStatement.RESOURCE)) {
            return Wire.parsed(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
