package no.whatmatters.access.decision;

import java.util.Map;
import java.util.Set;
import no.whatmatters.access.facts.ResourceFacts;
import org.jspecify.annotations.Nullable;

/** How far a ground goes in a cell of the authority table. */
enum Limit {
    /** As far as the verb does. */
    NONE {
        @Override
        @Nullable
        DenyReason brokenBy(Question question) {
            return null;
        }
    },
    /** Only what its owner sends again unchanged. */
    UNCHANGED {
        @Override
        @Nullable
        DenyReason brokenBy(Question question) {
            return question.action().changed().isEmpty() ? null : DenyReason.SERVICE_ALONE_WRITES_THIS;
        }
    },
    /** All but the numbers and links by which others know whom or what it is. */
    NOT_THE_IDENTITY {
        @Override
        @Nullable
        DenyReason brokenBy(Question question) {
            return question.action().changed().stream().noneMatch(IDENTITY::contains)
                    ? null
                    : DenyReason.IDENTITY_BELONGED_TO_REGISTERS;
        }
    },
    /** Status, acceptance, target and links of what the person said; never the words. */
    NOT_THE_WORDS {
        @Override
        @Nullable
        DenyReason brokenBy(Question question) {
            Set<String> free = OF_SHARED_CONTENT.getOrDefault(question.facts().type(), Set.of());
            if (free.containsAll(question.action().changed())) {
                return null;
            }
            if (question.action().changed().stream().anyMatch(WORDS::contains)) {
                return DenyReason.WORDS_BELONGED_TO_THE_PERSON;
            }
            return question.action().changed().contains("meta.security")
                    ? DenyReason.LABELS_BELONGED_TO_THE_OWNER
                    : DenyReason.CHANGE_WENT_BEYOND_STATUS;
        }
    },
    /** A task's progress, by whoever is to do it; calling it off is the requester's, where there is one. */
    PROGRESS {
        @Override
        @Nullable
        DenyReason brokenBy(Question question) {
            return PROGRESS_OF_TASK.containsAll(question.action().changed())
                            && (question.isOfTheService() || !CALLED_OFF.contains(status(question)))
                    ? null
                    : DenyReason.CHANGE_WENT_BEYOND_STATUS;
        }
    },
    /** To answer what one has been asked. A draft has not been sent, and asks nobody yet. */
    ANSWERING {
        @Override
        @Nullable
        DenyReason brokenBy(Question question) {
            return isDraft(question) ? DenyReason.CHANGE_WENT_BEYOND_STATUS : PROGRESS.brokenBy(question);
        }
    },
    /** To prepare a question, to ask it as if it were made then, and to call it off once it is asked; the answer is another's. */
    ASKING {
        @Override
        @Nullable
        DenyReason brokenBy(Question question) {
            return isDraft(question) ? lettingIn(question) : CALLING_OFF.brokenBy(question);
        }
    },
    /** To call off what one has asked for. */
    CALLING_OFF {
        @Override
        @Nullable
        DenyReason brokenBy(Question question) {
            boolean unchanged = question.action().changed().isEmpty();
            boolean calledOff =
                    PROGRESS_OF_TASK.containsAll(question.action().changed()) && CALLED_OFF.contains(status(question));
            return unchanged || calledOff ? null : DenyReason.CHANGE_WENT_BEYOND_STATUS;
        }
    },
    /** Answers that are complete change as amendment only, so that what was said stays. */
    AS_AMENDMENT {
        @Override
        @Nullable
        DenyReason brokenBy(Question question) {
            boolean open = "in-progress".equals(question.facts().status());
            boolean unchanged = question.action().changed().isEmpty();
            return open || unchanged || AMENDED.contains(status(question))
                    ? null
                    : DenyReason.ANSWER_WAS_NOT_AN_AMENDMENT;
        }
    },
    /** Naming nobody but the own organisation, the person or a relative as the one that wrote it down. */
    IN_NOBODY_ELSES_NAME {
        @Override
        @Nullable
        DenyReason brokenBy(Question question) {
            return question.facts().parties().writers().stream().allMatch(question::isNamedByToken)
                    ? null
                    : DenyReason.WRITTEN_IN_ANOTHERS_NAME;
        }
    },
    /**
     * A care level's plan is accounted for by whoever sends it: the author comes on the care team, so nobody names another. An
     * author that stays was let in before, for as long as it was.
     */
    ACCOUNTED_FOR_BY_ITSELF {
        @Override
        @Nullable
        DenyReason brokenBy(Question question) {
            ResourceFacts after = question.action().after();
            String author = (after == null ? question.facts() : after).parties().accountable();
            boolean own = author == null
                    || (after != null
                            && author.equals(question.facts().parties().accountable()))
                    || question.isNamedByToken(author);
            return own ? lettingIn(question) : DenyReason.PLAN_WAS_IN_ANOTHERS_NAME;
        }
    },
    /**
     * How a goal goes, as the person or a relative answers: reached, put aside, taken up again. What only is proposed does not
     * become agreed by that.
     */
    COURSE_OF_GOAL {
        @Override
        @Nullable
        DenyReason brokenBy(Question question) {
            boolean agreed = lifecycle(question.facts()).contains("proposed")
                    && question.action().after() != null
                    && lifecycle(question.action().after()).stream().anyMatch(AGREED::contains);
            return COURSE.containsAll(question.action().changed())
                            && question.facts().type().equals("Goal")
                            && !agreed
                    ? null
                    : DenyReason.CHANGE_WENT_BEYOND_STATUS;
        }
    },
    /** A task is for an organisation that takes part, or for nobody yet: a form sends nobody to a stranger. */
    TO_WHO_TAKES_PART {
        @Override
        @Nullable
        DenyReason brokenBy(Question question) {
            String addressee = question.facts().parties().addressee();
            return addressee == null || question.takesPart(addressee)
                    ? null
                    : DenyReason.TASK_WAS_FOR_WHO_TAKES_NO_PART;
        }
    },
    /** In the name of the own organisation. */
    IN_OWN_NAME {
        @Override
        @Nullable
        DenyReason brokenBy(Question question) {
            return question.isOwn(question.facts().parties().requester())
                    ? null
                    : DenyReason.REQUEST_WAS_IN_ANOTHERS_NAME;
        }
    };

    private static final Map<String, Set<String>> OF_SHARED_CONTENT = Map.of(
            "Goal",
                    Set.of(
                            "lifecycleStatus",
                            "achievementStatus",
                            "statusDate",
                            "statusReason",
                            "priority",
                            "target",
                            "extension",
                            "note",
                            "outcomeCode",
                            "outcomeReference",
                            "addresses",
                            "text",
                            "meta.profile",
                            "meta.tag"),
            "Observation", Set.of("status", "note", "text"),
            "List", Set.of("status", "note", "text"));

    /** A person's numbers, GP and other records let people in; those of an organisation or professional are what they are known by. */
    private static final Set<String> IDENTITY =
            Set.of("identifier.national", "generalPractitioner", "link", "organization", "practitioner");

    private static final Set<String> COURSE =
            Set.of("lifecycleStatus", "achievementStatus", "statusDate", "statusReason");

    private static final Set<String> AGREED = Set.of("planned", "accepted", "active", "on-hold");

    private static final Set<String> WORDS = Set.of("description", "expressedBy", "value");

    private static final Set<String> PROGRESS_OF_TASK = Set.of(
            "status",
            "statusReason",
            "businessStatus",
            "lastModified",
            "executionPeriod",
            "note",
            "output",
            "text",
            "meta.profile",
            "meta.tag");

    private static final Set<String> CALLED_OFF = Set.of("cancelled", "entered-in-error");

    private static final Set<String> AMENDED = Set.of("amended", "entered-in-error");

    /** Why the question goes too far; null where it does not. */
    abstract @Nullable DenyReason brokenBy(Question question);

    /** What lets somebody in is made by who may make it now. */
    private static @Nullable DenyReason lettingIn(Question question) {
        ResourceFacts after = question.action().after();
        return after == null || !Creation.isLettingIn(question) || Creation.isPermitted(question, after)
                ? null
                : DenyReason.WOULD_LET_SOMEBODY_IN;
    }

    private static Set<String> lifecycle(ResourceFacts facts) {
        return facts.searchable().getOrDefault("lifecycle-status", Set.of());
    }

    private static boolean isDraft(Question question) {
        return "draft".equals(question.facts().status());
    }

    private static String status(Question question) {
        String after = question.action().after() == null
                ? null
                : question.action().after().status();
        return after == null ? "" : after;
    }
}
