package no.whatmatters.careplan.drawing;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.whatmatters.careplan.picture.Party;
import no.whatmatters.vocabulary.IdentifierSystems;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.HumanName.NameUse;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;

/** Finds the names of those whom the records refer to. A number never takes the place of a name. */
final class WhoIsWho {

    private final PersonalRecords records;

    WhoIsWho(PersonalRecords records) {
        this.records = records;
    }

    /** Who is referred to; unknown where the record is not there and nothing is written in its place. */
    Party party(Reference reference) {
        Resource found = records.find(reference);
        if (found == null && reference.hasIdentifier()) {
            found = organisationWith(reference.getIdentifier());
        }
        if (found instanceof Patient person) {
            return new Party(nameOf(person.getName()), "", "", "", person == records.person());
        }
        if (found instanceof Practitioner professional) {
            return new Party(
                    nameOf(professional.getName()), title(professional), "", phone(professional.getTelecom()), false);
        }
        if (found instanceof PractitionerRole role) {
            return inRole(role);
        }
        if (found instanceof RelatedPerson relative) {
            String relation = text(relative.getRelationship());
            return new Party(
                    nameOf(relative.getName()), uncapitalised(relation), "", phone(relative.getTelecom()), false);
        }
        if (found instanceof Organization organisation) {
            String name = Objects.requireNonNullElse(organisation.getName(), "");
            return new Party("", "", name, phone(organisation.getTelecom()), false);
        }
        return reference.getDisplay() != null ? new Party(reference.getDisplay(), "", "", "", false) : Party.UNKNOWN;
    }

    /** Who is referred to, as somebody who acts for an organisation. */
    Party party(Reference who, Reference onBehalfOf) {
        Party party = party(who);
        Party organisation = party(onBehalfOf);
        return party.organisation().isEmpty()
                ? new Party(party.name(), party.role(), organisation.organisation(), party.phone(), party.isThePerson())
                : party;
    }

    /** Who wrote something down. */
    Party party(Writer writer) {
        Reference organisation = new Reference();
        if (writer.organisation() != null) {
            organisation
                    .getIdentifier()
                    .setSystem(IdentifierSystems.ORGANISATION_NUMBER)
                    .setValue(writer.organisation());
        }
        return party(new Reference().setDisplay(writer.name()), organisation);
    }

    /** The same, but unknown where it is the person: whose words they are goes without saying. */
    Party anybodyElse(Reference reference) {
        Party party = party(reference);
        return party.isThePerson() ? Party.UNKNOWN : party;
    }

    static String nameOf(List<HumanName> names) {
        return names.stream()
                .filter(each -> each.getUse() != NameUse.OLD)
                .map(WhoIsWho::text)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("");
    }

    private Party inRole(PractitionerRole role) {
        Party professional = party(role.getPractitioner());
        Party organisation = party(role.getOrganization());
        String what = text(role.getCode());
        String phone = phone(role.getTelecom());
        return new Party(
                professional.name(),
                what.isEmpty() ? professional.role() : uncapitalised(what),
                organisation.text(),
                phone.isEmpty() ? professional.phone() : phone,
                false);
    }

    private @Nullable Organization organisationWith(Identifier wanted) {
        return records.all(Organization.class)
                .filter(each -> each.getIdentifier().stream()
                        .anyMatch(own -> own.getValue() != null
                                && own.getValue().equals(wanted.getValue())
                                && Objects.equals(own.getSystem(), wanted.getSystem())))
                .findFirst()
                .orElse(null);
    }

    private static String text(HumanName name) {
        if (name.getText() != null) {
            return name.getText();
        }
        return Stream.concat(name.getGiven().stream().map(StringType::getValue), Stream.ofNullable(name.getFamily()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private static String title(Practitioner professional) {
        String text = professional.getQualification().stream()
                .map(each -> text(List.of(each.getCode())))
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("");
        return uncapitalised(text);
    }

    /** "Lege" begins an entry in a list, but follows a name as a word like any other. "DPS" is not a word. */
    private static String uncapitalised(String text) {
        return text.length() > 1 && Character.isLowerCase(text.charAt(1))
                ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1)
                : text;
    }

    private static String text(List<CodeableConcept> concepts) {
        return concepts.stream()
                .map(each -> each.getText() != null
                        ? each.getText()
                        : each.getCodingFirstRep().getDisplay())
                .filter(each -> each != null && !each.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String phone(List<ContactPoint> contacts) {
        return contacts.stream()
                .filter(each -> each.getSystem() == ContactPointSystem.PHONE && each.getValue() != null)
                .map(ContactPoint::getValue)
                .findFirst()
                .orElse("");
    }
}
