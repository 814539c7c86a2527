package no.whatmatters.conversation.extract;

import static no.whatmatters.conversation.extract.TestForms.assertApproved;
import static no.whatmatters.conversation.extract.TestForms.extract;
import static no.whatmatters.conversation.extract.TestForms.guideForm;
import static no.whatmatters.conversation.extract.TestForms.guideResponse;
import static no.whatmatters.conversation.extract.TestForms.refusals;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The guide's forms, with Kari's answers. */
class GuideFormsTest {

    @Test
    void theFirstConversationBecomesGoalsScoresBarriersAndARanking() {
        Extraction extraction = extract(guideForm("first-conversation"), guideResponse("kari-first-conversation"));
        assertApproved(extraction.transaction(), "guide/kari-first-conversation");
        assertThat(extraction.notes()).isEmpty();
    }

    @Test
    void theFollowUpConversationBecomesScoresPatchesAndANewGoal() {
        Extraction extraction =
                extract(guideForm("follow-up-conversation"), guideResponse("kari-follow-up-conversation"));
        assertApproved(extraction.transaction(), "guide/kari-follow-up-conversation");
        assertThat(extraction.notes()).isEmpty();
    }

    @Test
    void theAssessmentBecomesObservationsAndATaskForWhatMustChange() {
        Extraction extraction = extract(guideForm("home-care-assessment"), guideResponse("kari-home-care-assessment"));
        assertApproved(extraction.transaction(), "guide/kari-home-care-assessment");
        assertThat(extraction.notes()).isEmpty();
        assertThat(refusals(extraction.transaction())).isEmpty();
    }

    @Test
    void whoGivesNoNumberWasAsked() {
        Extraction extraction = extract(guideForm("first-conversation"), guideResponse("solveig-gives-no-number"));
        assertApproved(extraction.transaction(), "guide/solveig-gives-no-number");
    }
}
