package no.whatmatters.access.gate;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.whatmatters.access.relation.Persons;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.endpoint.caller.Role;
import no.whatmatters.endpoint.refusal.RequestRefused;
import no.whatmatters.storage.OwnPersons;
import no.whatmatters.vocabulary.IdentifierSystems;
import no.whatmatters.vocabulary.PersonOf;
import no.whatmatters.vocabulary.ServerStatement;
import no.whatmatters.vocabulary.ServerStatement.StoredType;
import org.springframework.stereotype.Component;

/**
 * What a search may ask, and of whom: one named person, or the own organisation's tasks, or a record by the number its sender
 * gave it; and an organisation's system of all the persons in whose care it takes part. Nothing that would answer about what is hidden: no chain but to a number, no reverse chain, no counting.
 */
@Component
class SearchGate {

    private static final Set<String> NAMES_PERSON = Set.of(
            "patient",
            "subject",
            "patient.identifier",
            "subject.identifier",
            "patient:Patient.identifier",
            "subject:Patient.identifier");

    private static final Set<String> NAMES_PATIENT = Set.of("_id", "identifier");

    /** Its index of persons holds only those that are targets themselves; most of it is about a record of theirs. */
    private static final Set<String> NAMES_TARGET = Set.of("target", "patient");

    private static final Set<String> CHAIN_ENDS = Set.of("identifier");

    private static final Set<String> IDENTIFIER = Set.of("identifier", "identifier:not");

    /** References to these lead to nobody's secrets. */
    private static final Set<String> CHAIN_STARTS = Set.of(
            "patient",
            "subject",
            "owner",
            "requester",
            "author",
            "performer",
            "participant",
            "organization",
            "managing-organization",
            "general-practitioner",
            "service-provider");

    private static final Set<String> COUNTS = Set.of("accurate", "estimate");

    private final Persons persons;

    SearchGate(Persons persons) {
        this.persons = persons;
    }

    void check(Caller caller, String type, RequestDetails request) {
        // A copy: HAPI gives out what cannot be changed, and changes what it was given where a request fails.
        request.setParameters(new LinkedHashMap<>(narrowed(caller, type, request.getParameters(), request)));
    }

    /** The parameters of a search, with those that keep it to what the caller may ask for. */
    Map<String, String[]> narrowed(
            Caller caller, String type, Map<String, String[]> parameters, RequestDetails request) {
        OwnPersons.none(request);
        parameters.forEach((name, values) -> checkParameter(caller, type, name, values));
        if (parameters.keySet().stream().anyMatch(name -> isUnknown(type, name))) {
            // The search is refused for that, with a sentence that says more than ours.
            return parameters;
        }
        if (!PersonOf.isAboutSomebody(type) || namesOnePerson(type, parameters)) {
            return parameters;
        }
        boolean citizen = caller.role() == Role.PATIENT || caller.role() == Role.RELATIVE;
        if (citizen) {
            return with(parameters, type.equals("Patient") ? "_id" : "patient", own(caller));
        }
        if (isWorklist(caller, type, parameters)) {
            Access.of(request).asksForWorklist();
            return worklist(caller, parameters);
        }
        boolean lists = caller.role() == Role.EPJ_SYSTEM && !type.equals("Provenance") && !namesRecord(parameters);
        if (lists && caller.organisation() != null) {
            OwnPersons.of(caller.organisation(), request);
            return parameters;
        }
        if (caller.role().isPerson() || !namesRecord(parameters)) {
            throw new RequestRefused(AccessRefusal.PERSON_WAS_NOT_NAMED);
        }
        return parameters;
    }

    /** Of the organisation's systems and its health personnel; an emergency is of one person. */
    private static boolean isWorklist(Caller caller, String type, Map<String, String[]> parameters) {
        return type.equals("Task")
                && caller.organisation() != null
                && !parameters.containsKey("requester")
                && caller.role() != Role.MUNICIPAL_APP
                && !caller.isInEmergency();
    }

    /** The tasks of the own organisation; of the one person for whom the caller attests, where it is for one. */
    private Map<String, String[]> worklist(Caller caller, Map<String, String[]> parameters) {
        if (caller.role().isPerson() && parameters.keySet().stream().anyMatch(SearchGate::includes)) {
            // The list is of many persons, and what it could bring along is shown of one at a time.
            throw new RequestRefused(AccessRefusal.PERSON_WAS_NOT_NAMED);
        }
        Map<String, String[]> own = with(
                parameters, "owner.identifier", IdentifierSystems.ORGANISATION_NUMBER + "|" + caller.organisation());
        String attested =
                caller.attestation() == null ? null : caller.attestation().patientNumber();
        return attested == null ? own : with(own, "patient", idOf(attested));
    }

    private static boolean includes(String name) {
        return name.startsWith("_include") || name.startsWith("_revinclude");
    }

    private static boolean isUnknown(String type, String name) {
        StoredType stored = ServerStatement.ofTheGuide().type(type);
        return stored == null
                || (!name.startsWith("_") && !stored.searchParameters().containsKey(start(name)));
    }

    private static String start(String name) {
        int dot = name.indexOf('.');
        int colon = name.indexOf(':');
        return name.substring(0, colon > 0 ? colon : dot > 0 ? dot : name.length());
    }

    private static void checkParameter(Caller caller, String type, String name, String[] values) {
        int dot = name.indexOf('.');
        String start = start(name);
        boolean chained = dot > 0;
        if (name.startsWith("_has")
                || (chained && !(CHAIN_STARTS.contains(start) && CHAIN_ENDS.contains(name.substring(dot + 1))))) {
            throw new RequestRefused(AccessRefusal.PARAMETER_NOT_FOR_ROLE);
        }
        boolean ofAnyNumber = IDENTIFIER.contains(name.substring(dot + 1))
                && Arrays.stream(values)
                        .flatMap(each -> Arrays.stream(each.split(",", -1)))
                        .anyMatch(each -> each.strip().endsWith("|"));
        if (ofAnyNumber) {
            throw new RequestRefused(AccessRefusal.PARAMETER_NOT_FOR_ROLE);
        }
        boolean citizen = caller.role() == Role.PATIENT || caller.role() == Role.RELATIVE;
        boolean ofStaff = type.equals("Practitioner") && name.startsWith("identifier");
        boolean staffByChain = chained && !start.equals("patient") && !start.equals("subject");
        if (citizen && (ofStaff || staffByChain)) {
            throw new RequestRefused(AccessRefusal.PARAMETER_NOT_FOR_ROLE);
        }
        for (String value : values) {
            if ((name.equals("_total") && COUNTS.contains(value))
                    || (name.equals("_summary") && value.equals("count"))
                    || (name.equals("_count") && value.matches("\\s*[+-]?0+\\s*"))) {
                throw new RequestRefused(AccessRefusal.TOTAL_NOT_FOR_ROLE);
            }
        }
    }

    private static boolean namesOnePerson(String type, Map<String, String[]> parameters) {
        Set<String> names =
                switch (type) {
                    case "Patient" -> NAMES_PATIENT;
                    case "Provenance" -> NAMES_TARGET;
                    default -> NAMES_PERSON;
                };
        List<String> values = parameters.entrySet().stream()
                .filter(each -> names.contains(each.getKey()))
                .flatMap(each -> List.of(each.getValue()).stream())
                .toList();
        return !values.isEmpty() && values.stream().noneMatch(each -> each.contains(","));
    }

    private static boolean namesRecord(Map<String, String[]> parameters) {
        return parameters.containsKey("identifier") || parameters.containsKey("_id");
    }

    /** The Patient that the citizen is or acts for; an id that nobody has where there is none. */
    private String own(Caller caller) {
        String number = caller.representation() != null
                ? caller.representation().personNumber()
                : caller.person() == null ? "" : caller.person().identityNumber();
        return idOf(number);
    }

    private String idOf(String number) {
        return persons.withNumber(number).orElse("nobody");
    }

    private static Map<String, String[]> with(Map<String, String[]> sent, String name, String value) {
        Map<String, String[]> parameters = new LinkedHashMap<>(sent);
        parameters.merge(name, new String[] {value}, (old, more) -> {
            String[] both = Arrays.copyOf(old, old.length + 1);
            both[old.length] = value;
            return both;
        });
        return parameters;
    }
}
