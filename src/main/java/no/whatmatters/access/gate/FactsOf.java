package no.whatmatters.access.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.whatmatters.access.facts.Kind;
import no.whatmatters.access.facts.Ownership;
import no.whatmatters.access.facts.Parties;
import no.whatmatters.access.facts.PersonFacts;
import no.whatmatters.access.facts.ResourceFacts;
import no.whatmatters.access.parties.Register;
import no.whatmatters.access.relation.Directory;
import no.whatmatters.access.relation.Persons;
import no.whatmatters.endpoint.caller.Owner;
import no.whatmatters.storage.BusinessIdentifier;
import no.whatmatters.vocabulary.CareLevel;
import no.whatmatters.vocabulary.IdentifierSystems;
import no.whatmatters.vocabulary.Leads;
import no.whatmatters.vocabulary.PersonOf;
import no.whatmatters.vocabulary.Profiles;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the decision needs to know of a resource: from the resource itself, and what is known of its person. */
@Component
class FactsOf {

    /** Label for what is for health personnel alone. */
    static final String CLINICAL_ONLY = "clinical-only";

    static final String LABELS = Profiles.CANONICAL + "/CodeSystem/access-label";

    private static final String PATIENT = "Patient/";
    private static final String ENTERER = "enterer";
    private static final Set<String> CITIZENS = Set.of("Patient", "RelatedPerson");

    /** Elements by which a resource is about another one: blocked, or readable before acceptance, with it. */
    private static final List<String> ABOUT = List.of("focus", "basedOn");

    /** Who wrote down what: of a Provenance, it is about all of that. */
    private static final List<String> TARGET = List.of("target");

    private static final Map<String, String> LIMITS =
            Map.of("status", "status", "lifecycle-status", "lifecycleStatus", "category", "category", "code", "code");

    private final Persons persons;
    private final Directory directory;
    private final Register register;

    FactsOf(Persons persons, Directory directory, Register register) {
        this.persons = persons;
        this.directory = directory;
        this.register = register;
    }

    /** Looks up for many resources at once what each of them would else be looked up for. */
    void prepare(List<Resource> resources, LookedUp known) {
        Set<String> targets = new HashSet<>();
        List<Reference> parties = new ArrayList<>();
        for (Resource each : resources) {
            if (each instanceof Provenance) {
                targets.addAll(references(each, TARGET));
            } else {
                known.keepPersons(nameOf(each), PersonOf.in(each));
            }
            if (each instanceof Task task) {
                parties.add(task.getRequester());
                parties.add(task.getOwner());
            }
        }
        targets.removeIf(each -> known.personsOf(each) != null);
        if (!targets.isEmpty()) {
            Map<String, Set<String>> found = persons.ofEach(targets);
            targets.forEach(each -> known.keepPersons(each, found.getOrDefault(each, Set.of())));
        }
        Set<String> organisations = parties.stream()
                .filter(Leads::somewhere)
                .map(Reference::getReference)
                .filter(each -> known.organisation(each) == null)
                .collect(Collectors.toSet());
        if (!organisations.isEmpty()) {
            known.keepOrganisations(organisations, directory.organisations(organisations));
        }
    }

    /**
     * The facts of a resource.
     *
     * @param sent what the same transaction makes or changes, such as {@code Goal/0198…}
     * @param known what the same request has looked up
     * @param afresh whether what is known of the person must be as new as can be
     */
    ResourceFacts of(Resource resource, Set<String> sent, LookedUp known, boolean afresh) {
        Kind kind = KindOf.of(resource);
        return new ResourceFacts.Draft(kind, resource.fhirType())
                .reference(nameOf(resource))
                .person(kind.isAboutPerson() ? personOf(resource, known, afresh) : null)
                .owner(ownerOf(resource))
                .parties(
                        afresh && resource instanceof CarePlan plan ? accountableFor(plan) : partiesOf(resource, known))
                .party(partyOf(resource))
                .status(text(resource, "status"))
                .inner(KindOf.inside(resource))
                .about(references(resource, resource instanceof Provenance ? TARGET : ABOUT))
                .clinicalOnly(resource.getMeta().getSecurity(LABELS, CLINICAL_ONLY) != null)
                .sentWithTargets(kind == Kind.AUTHORSHIP && sentWithTargets(resource, sent))
                .searchable(searchable(resource))
                .done();
    }

    private Parties partiesOf(Resource resource, LookedUp known) {
        if (resource instanceof Task task) {
            return new Parties(organisation(task.getRequester(), known), organisation(task.getOwner(), known));
        }
        return resource instanceof Provenance provenance ? Parties.writers(writersOf(provenance)) : Parties.NONE;
    }

    /** Only writes are decided by it, and a read is one statement. Whose any other number is may turn out later. */
    private Parties accountableFor(CarePlan plan) {
        if (!CareLevel.isPart(plan)) {
            return Parties.NONE;
        }
        Reference author = plan.getAuthor();
        Identifier identifier = author.getIdentifier();
        String number = directory.organisation(author);
        return number == null && !Leads.somewhere(author) && identifier.getValue() != null
                ? Parties.accountable(identifier.getSystem() + "|" + identifier.getValue())
                : Parties.accountable(number);
    }

    /** The organisations for which each of them wrote it down, whatever profile it is of: the first is shown as who did. */
    private Set<String> writersOf(Provenance provenance) {
        return provenance.getAgent().stream()
                .filter(each -> each.getType().getCoding().stream().anyMatch(type -> ENTERER.equals(type.getCode())))
                .filter(each -> !each.getOnBehalfOf().isEmpty() || !isCitizen(each.getWho()))
                .map(each ->
                        directory.organisation(each.getOnBehalfOf().isEmpty() ? each.getWho() : each.getOnBehalfOf()))
                .map(each -> Objects.requireNonNullElse(each, ""))
                .collect(Collectors.toSet());
    }

    /** The person or a relative, as the profile of authorship lets them be named. */
    private static boolean isCitizen(Reference who) {
        if (Leads.somewhere(who)) {
            return CITIZENS.contains(String.valueOf(who.getReferenceElement().getResourceType()));
        }
        String system = who.getIdentifier().getSystem();
        return CITIZENS.contains(String.valueOf(who.getType()))
                || (who.getType() == null
                        && system != null
                        && IdentifierSystems.OF_PERSONS.contains(IdentifierSystems.canonical(system)));
    }

    private @Nullable String partyOf(Resource resource) {
        return resource instanceof Organization
                ? BusinessIdentifier.of(resource).stream()
                        .filter(each -> each.system().equals(IdentifierSystems.ORGANISATION_NUMBER))
                        .map(BusinessIdentifier::value)
                        .filter(register::isParty)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private static boolean sentWithTargets(Resource provenance, Set<String> sent) {
        Set<String> targets = references(provenance, TARGET);
        return !targets.isEmpty() && sent.containsAll(targets);
    }

    private @Nullable PersonFacts personOf(Resource resource, LookedUp known, boolean afresh) {
        Set<String> ids = PersonOf.in(resource);
        if (ids.isEmpty() && resource instanceof Provenance) {
            ids = personsOf(references(resource, TARGET), known);
        }
        if (ids.size() != 1) {
            return null;
        }
        String id = ids.iterator().next();
        return afresh ? known.afresh(id, persons::afresh) : persons.of(id);
    }

    private Set<String> personsOf(Set<String> records, LookedUp known) {
        Set<String> found = new HashSet<>();
        Set<String> unknown = new HashSet<>();
        for (String each : records) {
            Set<String> of = known.personsOf(each);
            (of == null ? unknown : found).addAll(of == null ? Set.of(each) : of);
        }
        if (!unknown.isEmpty()) {
            found.addAll(persons.ofRecords(unknown));
        }
        return found;
    }

    private @Nullable String organisation(Reference reference, LookedUp known) {
        String number = Leads.somewhere(reference) ? known.organisation(reference.getReference()) : null;
        return number == null ? directory.organisation(reference) : number.isEmpty() ? null : number;
    }

    private static String nameOf(Resource resource) {
        return resource.fhirType() + "/" + resource.getIdElement().getIdPart();
    }

    static Ownership ownerOf(Resource resource) {
        String source = resource.getMeta().getSource();
        if (source == null) {
            return Ownership.NOBODY;
        }
        Optional<String> organisation = Owner.organisation(source);
        return new Ownership(
                organisation.orElse(null), source.startsWith(PATIENT) ? source.substring(PATIENT.length()) : null);
    }

    private static @Nullable String text(Resource resource, String element) {
        return values(resource, element).stream()
                .filter(PrimitiveType.class::isInstance)
                .map(each -> ((PrimitiveType<?>) each).getValueAsString())
                .findFirst()
                .orElse(null);
    }

    private static Set<String> references(Resource resource, List<String> elements) {
        Set<String> found = new HashSet<>();
        for (String element : elements) {
            for (Base each : values(resource, element)) {
                if (each instanceof Reference reference && Leads.somewhere(reference)) {
                    found.add(reference
                            .getReferenceElement()
                            .toUnqualifiedVersionless()
                            .getValue());
                }
            }
        }
        return found;
    }

    private static Map<String, Set<String>> searchable(Resource resource) {
        Map<String, Set<String>> found = new HashMap<>();
        LIMITS.forEach((parameter, element) -> {
            Set<String> values = new HashSet<>();
            for (Base each : values(resource, element)) {
                if (each instanceof PrimitiveType<?> primitive) {
                    values.add(primitive.getValueAsString());
                } else if (each instanceof CodeableConcept concept) {
                    for (Coding coding : concept.getCoding()) {
                        values.add(coding.getCode());
                        values.add(coding.getSystem() + "|" + coding.getCode());
                    }
                }
            }
            if (!values.isEmpty()) {
                found.put(parameter, values);
            }
        });
        return found;
    }

    private static List<Base> values(Resource resource, String element) {
        Property property = resource.getNamedProperty(element);
        return property == null ? List.of() : property.getValues();
    }
}
