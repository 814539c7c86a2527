package no.whatmatters.conversation;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import no.whatmatters.endpoint.caller.Caller;
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

/** Who answered, and who wrote it down and for which organisation: the Provenance of what was extracted. Pure. */
final class Authors {

    private static final String PARTICIPANT = "http://terminology.hl7.org/CodeSystem/provenance-participant-type";

    private Authors() {}

    static Provenance of(
            QuestionnaireResponse response, Collection<String> targets, Optional<Caller> caller, Instant now) {
        Provenance provenance = new Provenance();
        String id = response.getIdElement().getIdPart();
        String version = String.valueOf(response.getIdElement().getVersionIdPart());
        byte[] name = (id + "\nprovenance\n" + version).getBytes(StandardCharsets.UTF_8);
        provenance.setId("Provenance/" + UUID.nameUUIDFromBytes(name));
        provenance.getMeta().addProfile(Profiles.CANONICAL + "/StructureDefinition/authorship");
        targets.forEach(each -> provenance.addTarget(new Reference(each)));
        if (response.hasAuthored()) {
            provenance.setOccurred(
                    new DateTimeType(response.getAuthoredElement().getValueAsString()));
        }
        provenance.setRecorded(Date.from(now));
        provenance
                .getActivity()
                .addCoding()
                .setSystem(Profiles.CANONICAL + "/CodeSystem/authorship-activity")
                .setCode("extract");
        Reference said = response.hasSource() ? response.getSource() : response.getAuthor();
        agent(provenance, "author", said.isEmpty() ? response.getSubject() : said);
        boolean another = response.hasAuthor() && !response.getAuthor().equalsDeep(said);
        if (another) {
            ProvenanceAgentComponent enterer = agent(provenance, "enterer", response.getAuthor());
            caller.map(Caller::organisation).ifPresent(number -> enterer.setOnBehalfOf(organisation(number)));
        }
        provenance
                .addEntity()
                .setRole(ProvenanceEntityRole.SOURCE)
                .setWhat(new Reference("QuestionnaireResponse/" + id));
        return provenance;
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
