package no.whatmatters.conversation.extract;

import static no.whatmatters.conversation.extract.TestForms.assertApproved;
import static no.whatmatters.conversation.extract.TestForms.extract;
import static no.whatmatters.conversation.extract.TestForms.guideForm;
import static no.whatmatters.conversation.extract.TestForms.guideResponse;
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
}
