package no.whatmatters.access.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.whatmatters.vocabulary.IdentifierSystems;

/** Provisions of a Consent by which persons of the matrix keep somebody from something. */
final class MatrixBlocks {

    /** Who is logged in as PRACTITIONER. */
    private static final String AMINA =
            "{\"identifier\":{\"system\":\"" + IdentifierSystems.HPR_NUMBER + "\",\"value\":\"990000002\"}}";

    private static final Set<String> TYPES = Set.of("Condition", "Encounter", "Observation", "QuestionnaireResponse");

    private static final Set<String> ONE_BY_ONE =
            Set.of("Goal, of the profession", "CarePlan, of one organisation", "DocumentReference");

    private MatrixBlocks() {}

    /** Keeps the organisation from everything. */
    static JsonNode of(String organisation) {
        return deny(reference(organisation), "");
    }

    /** Keeps that professional from everything. */
    static JsonNode ofAmina() {
        return deny(AMINA, "");
    }

    /** Whether a block of part keeps records of that row from somebody: by their type, or one by one. */
    static boolean areOfPart(MatrixRow row) {
        return TYPES.contains(row.type()) || isOneByOne(row);
    }

    static boolean isOneByOne(MatrixRow row) {
        return ONE_BY_ONE.contains(row.name());
    }

    /**
     * Keeps the organisation from records of some types, and from single ones.
     *
     * @param records such as {@code Goal/0198…}
     */
    static List<JsonNode> ofPart(String organisation, List<String> records) {
        Stream<JsonNode> types = TYPES.stream().map(each -> ofType(reference(organisation), each));
        Stream<JsonNode> single = records.stream()
                .map(each -> deny(
                        reference(organisation),
                        ",\"data\":[{\"meaning\":\"instance\",\"reference\":" + reference(each) + "}]"));
        return Stream.concat(types, single).toList();
    }

    /**
     * Keeps somebody from all records of a type.
     *
     * @param actor a Reference
     */
    static JsonNode ofType(String actor, String type) {
        return deny(
                actor, ",\"class\":[{\"system\":\"http://hl7.org/fhir/resource-types\",\"code\":\"" + type + "\"}]");
    }

    private static String reference(String target) {
        return "{\"reference\":\"" + target + "\"}";
    }

    /** The provision; what it says of which data begins with a comma. */
    private static JsonNode deny(String actor, String data) {
        return Wire.parsed("""
            {"type":"deny","actor":[{
              "role":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v3-ParticipationType","code":"IRCP"}]},
              "reference":%s}]%s}\
            """.formatted(actor, data));
    }
}
