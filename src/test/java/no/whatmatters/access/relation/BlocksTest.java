package no.whatmatters.access.relation;

import static no.whatmatters.access.relation.NumbersInReferences.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import no.whatmatters.access.facts.Block;
import no.whatmatters.endpoint.refusal.RequestRefused;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentDataMeaning;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.Consent.ProvisionComponent;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;

/** What Kari keeps from whom, as her Consent says it; and what the server does not promise. */
class BlocksTest {

    private static final String TYPES = "http://hl7.org/fhir/resource-types";
    private static final String SCOPES = "http://terminology.hl7.org/CodeSystem/consentscope";
    private static final String ACTS = "http://terminology.hl7.org/CodeSystem/v3-ActCode";
    private static final Reference GOAL = new Reference("Goal/1");

    private final Blocks blocks = new Blocks(new NumbersInReferences());

    @Test
    void readsWhomAndWhat() {
        Consent consent = consent();
        consent.getProvision().addActor().setReference(to("org 310000205 hpr 990000002"));
        consent.getProvision().addActor().setReference(to("hpr 990000003"));
        consent.getProvision().addClass_(new Coding(TYPES, "Condition", null));
        consent.getProvision()
                .addData()
                .setMeaning(ConsentDataMeaning.INSTANCE)
                .setReference(new Reference("Goal/1/_history/3"));
        assertThat(blocks.in(consent))
                .containsExactly(
                        new Block("310000205", "990000002", Set.of("Condition"), Set.of("Goal/1"), null, null),
                        new Block(null, "990000003", Set.of("Condition"), Set.of("Goal/1"), null, null));
    }

    /** The last day is a day. */
    @Test
    void holdsToTheEndOfTheLastDay() {
        Consent consent = to310000205();
        consent.getProvision()
                .getPeriod()
                .setStartElement(new DateTimeType("2026-05-04"))
                .setEndElement(new DateTimeType("2026-05-08"));
        Block block = blocks.in(consent).get(0);
        assertThat(block.holdsAt(Instant.parse("2026-05-03T21:59:59Z"))).isFalse();
        assertThat(block.holdsAt(Instant.parse("2026-05-03T22:00:00Z"))).isTrue();
        assertThat(block.holdsAt(Instant.parse("2026-05-08T21:59:59Z"))).isTrue();
        assertThat(block.holdsAt(Instant.parse("2026-05-08T22:00:00Z"))).isFalse();
    }

    @Test
    void holdsNothingThatIsNotInForceOrNoDenial() {
        for (ConsentState state : List.of(
                ConsentState.INACTIVE, ConsentState.REJECTED, ConsentState.DRAFT, ConsentState.ENTEREDINERROR)) {
            assertThat(blocks.in(to310000205().setStatus(state))).isEmpty();
        }
        Consent permit = to310000205();
        permit.getProvision().setType(ConsentProvisionType.PERMIT);
        assertThat(blocks.in(permit)).isEmpty();
    }

    /** Nobody is to believe to be protected who is not. */
    @Test
    void refusesWhatItWouldNotKeep() {
        List<Consumer<ProvisionComponent>> exceptions = List.of(
                provision -> provision.addProvision().setType(ConsentProvisionType.PERMIT),
                provision -> provision.addSecurityLabel(new Coding("x", "R", null)),
                provision -> provision.addPurpose(new Coding("x", "TREAT", null)),
                provision -> provision.addAction().setText("les"),
                provision -> provision.addCode().setText("rus"),
                provision -> provision.getDataPeriod().setStartElement(new DateTimeType("2026")),
                provision -> provision.addClass_(new Coding("https://x.example", "Goal", null)),
                provision -> provision.addClass_(new Coding(TYPES, "Gaol", null)),
                provision -> provision.addClass_(new Coding(TYPES, "Questionnaire", null)),
                provision -> provision
                        .addData()
                        .setMeaning(ConsentDataMeaning.INSTANCE)
                        .setReference(to("org 310000205")),
                provision -> provision.addData().setReference(GOAL),
                provision -> provision
                        .addData()
                        .setMeaning(ConsentDataMeaning.RELATED)
                        .setReference(GOAL),
                provision -> provision
                        .addData()
                        .setMeaning(ConsentDataMeaning.AUTHOREDBY)
                        .setReference(GOAL));
        for (Consumer<ProvisionComponent> each : exceptions) {
            Consent consent = to310000205();
            each.accept(consent.getProvision());
            assertThat(refusal(consent)).isEqualTo(RelationRefusal.BLOCKING_NOT_UNDERSTOOD);
        }
        Consent ofNobody = consent();
        ofNobody.getProvision().addActor().setReference(to("somebody"));
        assertThat(refusal(ofNobody)).isEqualTo(RelationRefusal.BLOCKED_ACTOR_UNKNOWN);
    }

    /** In R4, deny with no actor is for everybody. */
    @Test
    void refusesToKeepOutNobodyInParticular() {
        assertThat(refusal(consent())).isEqualTo(RelationRefusal.BLOCKING_NAMES_NOBODY);
    }

    /** It says that it blocks in other places than where blocks are read. */
    @Test
    void refusesWhatOnlySeemsToBlock() {
        Consent optOut = untyped();
        optOut.getPolicyRule().addCoding().setSystem(ACTS).setCode("OPTOUT");
        Consent allButOne = untyped();
        allButOne.getPolicyRule().addCoding().setSystem(ACTS).setCode("OPTOUT");
        allButOne.getProvision().setType(ConsentProvisionType.PERMIT);
        Consent within = untyped();
        within.getProvision()
                .setType(ConsentProvisionType.PERMIT)
                .addProvision()
                .setType(ConsentProvisionType.DENY);
        Consent ofPrivacy = untyped();
        ofPrivacy.getScope().addCoding().setSystem(SCOPES).setCode("patient-privacy");
        Consent except = untyped();
        except.getScope().addCoding().setSystem(SCOPES).setCode("patient-privacy");
        except.getPolicyRule().addCoding().setSystem(ACTS).setCode("OPTIN");
        except.getProvision().addActor().setReference(to("org 310000205"));
        for (Consent each : List.of(optOut, allButOne, within, ofPrivacy, except)) {
            assertThat(refusal(each)).isEqualTo(RelationRefusal.BLOCKING_WITHOUT_DENIAL);
            assertThat(blocks.in(each.setStatus(ConsentState.INACTIVE))).isEmpty();
        }
    }

    @Test
    void leavesAConsentThatPermitsAlone() {
        Consent optIn = untyped();
        optIn.getScope().addCoding().setSystem(SCOPES).setCode("patient-privacy");
        optIn.getPolicyRule().addCoding().setSystem(ACTS).setCode("OPTIN");
        assertThat(blocks.in(optIn)).isEmpty();
        Consent research = untyped();
        research.getScope().addCoding().setSystem(SCOPES).setCode("research");
        assertThat(blocks.in(research)).isEmpty();
    }

    private static Consent untyped() {
        return new Consent().setStatus(ConsentState.ACTIVE);
    }

    private Object refusal(Consent consent) {
        return catchThrowableOfType(RequestRefused.class, () -> blocks.in(consent))
                .refusal();
    }

    private static Consent to310000205() {
        Consent consent = consent();
        consent.getProvision().addActor().setReference(to("org 310000205"));
        return consent;
    }

    private static Consent consent() {
        Consent consent = new Consent().setStatus(ConsentState.ACTIVE);
        consent.getProvision().setType(ConsentProvisionType.DENY);
        return consent;
    }
}
