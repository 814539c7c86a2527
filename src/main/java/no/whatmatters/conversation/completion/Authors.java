package no.whatmatters.conversation.completion;

import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.Optional;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.endpoint.caller.Person;
import no.whatmatters.endpoint.caller.Role;
import no.whatmatters.vocabulary.IdentifierSystems;
import no.whatmatters.vocabulary.Profiles;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Provenance.ProvenanceAgentComponent;
import org.hl7.fhir.r4.model.Provenance.ProvenanceEntityRole;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * The Provenance of what a response means: who answered, as the response says; who wrote it down and for which organisation, as
 * the token says. Only a system is asked whom it lets write. Pure.
 */
final class Authors {

    /** The service made it from the answers. */
    static final String EXTRACT = "extract";

    /** Whoever wrote the answers down has mended them. */
    static final String CORRECT = "correct";

    private static final String PARTICIPANT = "http://terminology.hl7.org/CodeSystem/provenance-participant-type";

    private Authors() {}

    static Provenance of(
            QuestionnaireResponse response,
            String activity,
            Collection<String> targets,
            Optional<Caller> caller,
            Instant now) {
        Provenance provenance = new Provenance();
        provenance.getMeta().addProfile(Profiles.CANONICAL + "/StructureDefinition/authorship");
        targets.forEach(each -> provenance.addTarget(new Reference(each)));
        if (response.getAuthored() != null) {
            provenance.setOccurred(
                    new DateTimeType(response.getAuthoredElement().getValueAsString()));
        }
        provenance.setRecorded(Date.from(now));
        provenance
                .getActivity()
                .addCoding()
                .setSystem(Profiles.CANONICAL + "/CodeSystem/authorship-activity")
                .setCode(activity);
        Reference said = said(response);
        agent(provenance, "author", said);
        Reference wrote = caller.map(each -> wrote(response, each)).orElse(response.getAuthor());
        if (wrote != null && !wrote.isEmpty() && !wrote.equalsDeep(said)) {
            ProvenanceAgentComponent enterer = agent(provenance, "enterer", wrote);
            caller.map(Caller::organisation).ifPresent(number -> enterer.setOnBehalfOf(organisation(number)));
        }
        provenance
                .addEntity()
                .setRole(ProvenanceEntityRole.SOURCE)
                .setWhat(new Reference(
                        "QuestionnaireResponse/" + response.getIdElement().getIdPart()));
        return provenance;
    }

    private static Reference said(QuestionnaireResponse response) {
        Reference said = response.hasSource() ? response.getSource() : response.getAuthor();
        return said.isEmpty() ? response.getSubject() : said;
    }

    /** Nobody beside the person who answers alone. */
    private static @Nullable Reference wrote(QuestionnaireResponse response, Caller caller) {
        Person person = caller.person();
        if (caller.role() == Role.PATIENT) {
            return null;
        }
        if (caller.role() == Role.RELATIVE) {
            return response.hasAuthor() ? response.getAuthor() : named("RelatedPerson", person);
        }
        if (person != null) {
            Reference professional = named("Practitioner", person);
            if (person.hprNumber() != null) {
                professional.setIdentifier(
                        new Identifier().setSystem(IdentifierSystems.HPR_NUMBER).setValue(person.hprNumber()));
            }
            return professional;
        }
        return response.hasAuthor() || caller.organisation() == null
                ? response.getAuthor()
                : organisation(caller.organisation());
    }

    private static Reference named(String type, @Nullable Person person) {
        return new Reference().setType(type).setDisplay(person == null ? null : person.name());
    }

    private static ProvenanceAgentComponent agent(Provenance provenance, String type, Reference who) {
        return provenance
                .addAgent()
                .setType(new CodeableConcept(new Coding(PARTICIPANT, type, null)))
                .setWho(who.copy());
    }

    private static Reference organisation(String number) {
        return new Reference()
                .setType("Organization")
                .setIdentifier(new Identifier()
                        .setSystem(IdentifierSystems.ORGANISATION_NUMBER)
                        .setValue(number));
    }
}
