package no.whatmatters.audit.view;

import java.util.Date;
import no.whatmatters.vocabulary.IdentifierSystems;
import no.whatmatters.vocabulary.IdentityNumber;
import no.whatmatters.vocabulary.Profiles;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAction;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAgentComponent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventEntityComponent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventOutcome;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;

/**
 * A row of the log as an AuditEvent of the guide's profile: who, for which organisation, why, when, and what kind of data.
 * Names, but no number of anybody.
 */
final class AccessEvent {

    private static final String PARTICIPATION = "http://terminology.hl7.org/CodeSystem/v3-ParticipationType";
    private static final String ROLE_CLASS = "http://terminology.hl7.org/CodeSystem/v3-RoleClass";
    private static final String OBJECT_ROLE = "http://terminology.hl7.org/CodeSystem/object-role";
    private static final String VERSION = "1";

    private final LoggedRow row;
    private final KnownAgents agents;
    private final LogWords words;
    private final AuditEvent event = new AuditEvent();

    private AccessEvent(LoggedRow row, KnownAgents agents, LogWords words) {
        this.row = row;
        this.agents = agents;
        this.words = words;
    }

    static AuditEvent of(LoggedRow row, KnownAgents agents, LogWords words) {
        return new AccessEvent(row, agents, words).event();
    }

    private AuditEvent event() {
        event.setId("AuditEvent/" + row.id() + "/_history/" + VERSION);
        event.getMeta()
                .setVersionId(VERSION)
                .setLastUpdated(Date.from(row.recorded()))
                .addProfile(Profiles.ACCESS_EVENT);
        event.setType(LogCodes.type(row));
        Coding interaction = LogCodes.interaction(row);
        if (interaction != null) {
            event.addSubtype(interaction);
        }
        event.setAction(AuditEventAction.fromCode(row.action()));
        event.setRecorded(Date.from(row.recorded()));
        event.setOutcome(AuditEventOutcome.fromCode(LogCodes.outcome(row)));
        if (!row.outcome().equals("DONE")) {
            event.setOutcomeDesc(row.isRefused() ? words.refusal(row.refusal()) : words.failed());
        }
        if (row.purpose() != null) {
            event.addPurposeOfEvent(purpose(row.purpose()));
        }
        event.addAgent(user());
        if (row.organisation() != null) {
            event.addAgent(organisation(row.organisation()));
        }
        event.getSource().getObserver().setDisplay("WhatMatters");
        addEntities();
        return event;
    }

    /** With the reason for an emergency access, in the words of who asked. */
    private CodeableConcept purpose(String code) {
        CodeableConcept purpose = LogCodes.purpose(code);
        return row.reason() == null ? purpose : purpose.setText(IdentityNumber.masked(row.reason()));
    }

    private AuditEventAgentComponent user() {
        AuditEventAgentComponent user = agent(PARTICIPATION, "IRCP").setRequestor(true);
        user.addRole().setText(words.role(row.role()));
        Reference who = new Reference();
        if (row.isByThePerson()) {
            who.setReference("Patient/" + row.person()).setDisplay(words.thePerson());
        } else {
            who.setReference(agents.professional(row.hprNumber()))
                    .setDisplay(row.actor() == null ? words.role(row.role()) : IdentityNumber.masked(row.actor()));
        }
        return user.setWho(who);
    }

    private AuditEventAgentComponent organisation(String number) {
        Reference who = new Reference(agents.organisation(number)).setDisplay(agents.nameOf(number));
        who.setIdentifier(new Identifier()
                .setSystem(IdentifierSystems.ORGANISATION_NUMBER)
                .setValue(number));
        return agent(ROLE_CLASS, "PROV").setRequestor(false).setWho(who);
    }

    private static AuditEventAgentComponent agent(String system, String code) {
        return new AuditEventAgentComponent().setType(new CodeableConcept(new Coding(system, code, null)));
    }

    private void addEntities() {
        if (row.person() != null) {
            event.addEntity()
                    .setWhat(new Reference("Patient/" + row.person()))
                    .setRole(new Coding(OBJECT_ROLE, "1", null));
        }
        for (String each : row.resources()) {
            String reference = each.substring(each.indexOf(' ') + 1);
            int slash = reference.indexOf('/');
            String type = slash < 0 ? reference : reference.substring(0, slash);
            AuditEventEntityComponent entity = event.addEntity()
                    .setType(LogCodes.resourceType(type, words.kind(type)))
                    .setRole(new Coding(OBJECT_ROLE, "4", null));
            if (slash > 0) {
                entity.setWhat(new Reference(reference));
            }
        }
    }
}
