package no.whatmatters.access.decision;

import static no.whatmatters.access.decision.Ground.*;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.whatmatters.access.facts.Kind;

/**
 * The authority table: for each kind of resource, who may create, read, change and delete it, and how far. A cell that is
 * empty is nobody's but the service's.
 */
final class AuthorityTable {

    /** One way to be permitted. */
    record Cell(Ground ground, Limit limit) {}

    private static final Map<Kind, Row> TABLE = new EnumMap<>(Kind.class);

    static {
        row(Kind.SHARED_FRAME).read(MEMBER, BEFORE_ACCEPTANCE, THE_PERSON, THE_RELATIVE);
        row(Kind.SHARED_CONTENT)
                .create(MEMBER, SENDER)
                .read(MEMBER, OWNER, BEFORE_ACCEPTANCE, THE_PERSON, THE_RELATIVE)
                .change(OWNER, Limit.NONE)
                .change(MEMBER, Limit.NOT_THE_WORDS);
        row(Kind.OWN_PART)
                .create(MEMBER, Limit.ACCOUNTED_FOR_BY_ITSELF)
                .create(SENDER, Limit.ACCOUNTED_FOR_BY_ITSELF)
                .read(MEMBER, OWNER, ADDRESSEE, BEFORE_ACCEPTANCE, THE_PERSON, THE_RELATIVE)
                .change(OWNER, Limit.ACCOUNTED_FOR_BY_ITSELF)
                .change(ADDRESSEE, Limit.PROGRESS)
                .delete(OWNER);
        row(Kind.CLINICAL)
                .create(MEMBER, SENDER)
                .read(MEMBER, OWNER, THE_PERSON, THE_RELATIVE)
                .change(OWNER, Limit.NONE)
                .delete(OWNER);
        row(Kind.HAND_OVER)
                .create(MEMBER, Limit.IN_OWN_NAME)
                .create(SENDER, Limit.IN_OWN_NAME)
                .read(OWNER, REQUESTER, WAS_ASKED, THE_PERSON, THE_RELATIVE)
                .change(ADDRESSEE, Limit.ANSWERING)
                .change(REQUESTER, Limit.ASKING)
                .change(OWNER, Limit.ASKING);
        row(Kind.ANSWERED_HAND_OVER)
                .create(MEMBER, Limit.IN_OWN_NAME)
                .create(SENDER, Limit.IN_OWN_NAME)
                .read(MEMBER, OWNER, REQUESTER, WAS_ASKED, THE_PERSON, THE_RELATIVE)
                .change(ADDRESSEE, Limit.PROGRESS)
                .change(REQUESTER, Limit.CALLING_OFF)
                .change(OWNER, Limit.CALLING_OFF);
        row(Kind.FORM).create(FORM_MAKER).read(EVERYONE).change(OWNER, Limit.NONE);
        row(Kind.ANSWERS)
                .create(MEMBER, SENDER, THE_PERSON, THE_RELATIVE)
                .read(MEMBER, OWNER, THE_PERSON, THE_RELATIVE)
                .change(OWNER, Limit.AS_AMENDMENT);
        row(Kind.BLOCKING)
                .create(THE_PERSON, ON_THE_PERSONS_WORD)
                .read(THE_PERSON)
                .change(THE_PERSON, Limit.NONE)
                .delete(THE_PERSON);
        row(Kind.BLOCKING_AUTHORSHIP).read(THE_PERSON);
        row(Kind.AUTHORSHIP)
                .create(SENT_WITH_TARGETS, Limit.IN_NOBODY_ELSES_NAME)
                .read(MEMBER, OWNER, THE_PERSON, THE_RELATIVE)
                .change(OWNER, Limit.UNCHANGED);
        row(Kind.PERSON)
                .create(SENDER)
                .read(MEMBER, BEFORE_ACCEPTANCE, REGISTRAR, THE_PERSON, THE_RELATIVE)
                .change(MEMBER, Limit.NOT_THE_IDENTITY)
                .change(REGISTRAR, Limit.NONE);
        row(Kind.REGISTER).create(ORGANISATION).read(EVERYONE).change(KEEPER, Limit.NOT_THE_IDENTITY);
        row(Kind.ACCESS_LOG).read(THE_PERSON, THE_RELATIVE);
        row(Kind.REPORT)
                .create(ORGANISATION)
                .read(OWNER)
                .change(OWNER, Limit.NONE)
                .delete(OWNER);
        row(Kind.DEFINITION).read(EVERYONE);
        row(Kind.SUBSCRIPTION)
                .create(ORGANISATION)
                .read(OWNER)
                .change(OWNER, Limit.NONE)
                .delete(OWNER);
        row(Kind.UNKNOWN);
    }

    private AuthorityTable() {}

    /** The cells of that row and column; none where nobody but the service may. */
    static List<Cell> cells(Kind kind, Verb verb) {
        Row row = TABLE.get(kind);
        return row == null ? List.of() : row.cells(verb);
    }

    private static Row row(Kind kind) {
        Row row = new Row();
        TABLE.put(kind, row);
        return row;
    }

    /** One row of the table. */
    private static final class Row {

        private final Map<Verb, List<Cell>> cells = new EnumMap<>(Verb.class);

        List<Cell> cells(Verb verb) {
            return cells.getOrDefault(verb, List.of());
        }

        Row create(Ground... grounds) {
            return add(Verb.CREATE, Limit.NONE, grounds);
        }

        Row create(Ground ground, Limit limit) {
            return add(Verb.CREATE, limit, ground);
        }

        Row read(Ground... grounds) {
            return add(Verb.READ, Limit.NONE, grounds);
        }

        Row change(Ground ground, Limit limit) {
            return add(Verb.UPDATE, limit, ground);
        }

        Row delete(Ground ground) {
            return add(Verb.DELETE, Limit.NONE, ground);
        }

        private Row add(Verb verb, Limit limit, Ground... grounds) {
            List<Cell> all = new ArrayList<>(cells(verb));
            for (Ground each : grounds) {
                all.add(new Cell(each, limit));
            }
            cells.put(verb, all);
            return this;
        }
    }
}
