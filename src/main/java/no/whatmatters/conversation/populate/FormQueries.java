package no.whatmatters.conversation.populate;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.whatmatters.conversation.form.Expressions;
import no.whatmatters.conversation.form.FormExpression;
import no.whatmatters.conversation.form.FormFault;
import no.whatmatters.conversation.form.Queries;
import no.whatmatters.conversation.form.Scope;
import no.whatmatters.conversation.populate.Search.Found;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Bundle;
import org.jspecify.annotations.Nullable;

/**
 * The queries of a form: FHIRPath in double braces is evaluated and percent-encoded, several values are joined by a comma, and
 * the rest is asked as it stands. The same question is asked once, and only so many are asked.
 */
final class FormQueries implements Queries {

    static final int MOST_QUERIES = 100;
    static final int MOST_FOUND = 2_000;
    static final int LONGEST = 2_000;

    private static final Pattern EMBEDDED = Pattern.compile("\\{\\{(.*?)\\}\\}");

    private final Expressions expressions;
    private final @Nullable Search search;
    private final LeftOpen leftOpen;
    private final Map<String, Bundle> answered = new HashMap<>();
    private int asked;
    private int found;

    FormQueries(Expressions expressions, @Nullable Search search, LeftOpen leftOpen) {
        this.expressions = expressions;
        this.search = search;
        this.leftOpen = leftOpen;
    }

    @Override
    public List<Base> run(FormExpression query, Base focus, Scope scope) {
        if (search == null) {
            throw new FormFault(PopulateRefusal.NOT_ASKED, query.place());
        }
        String complete = complete(query, focus, scope);
        Bundle known = answered.get(complete);
        if (known == null) {
            known = ask(search, query, complete);
            answered.put(complete, known);
        }
        return List.of(known);
    }

    private Bundle ask(Search server, FormExpression query, String complete) {
        if (complete.length() > LONGEST) {
            throw new FormFault(PopulateRefusal.QUERY_TOO_LONG, query.place(), LONGEST);
        }
        if (asked >= MOST_QUERIES || found >= MOST_FOUND) {
            throw new FormFault(PopulateRefusal.TOO_MANY_QUERIES, query.place(), MOST_QUERIES, MOST_FOUND);
        }
        asked++;
        try {
            Found answer = server.search(complete);
            found += answer.matches().getEntry().size();
            if (answer.more()) {
                leftOpen.note(new FormFault(
                        PopulateRefusal.FOUND_MORE,
                        query.place(),
                        answer.matches().getEntry().size()));
            }
            if (answer.anothers()) {
                leftOpen.note(new FormFault(PopulateRefusal.ANOTHER_PERSON, query.place()));
            }
            return answer.matches();
        } catch (QueryRefused e) {
            throw new FormFault(PopulateRefusal.QUERY_NOT_ANSWERED, query.place(), String.valueOf(e.getMessage()));
        }
    }

    private String complete(FormExpression query, Base focus, Scope scope) {
        Matcher embedded = EMBEDDED.matcher(query.text());
        StringBuilder complete = new StringBuilder();
        while (embedded.find()) {
            FormExpression inner = FormExpression.fhirPath(query.place(), embedded.group(1));
            String values = expressions.evaluate(inner, focus, scope).stream()
                    .map(Base::primitiveValue)
                    .filter(value -> value != null && !value.isEmpty())
                    .map(value -> URLEncoder.encode(value, StandardCharsets.UTF_8))
                    .collect(Collectors.joining(","));
            if (values.isEmpty()) {
                // Without its value the query would ask for everybody's.
                throw new FormFault(PopulateRefusal.QUERY_INCOMPLETE, query.place(), embedded.group(1));
            }
            embedded.appendReplacement(complete, Matcher.quoteReplacement(values));
        }
        return embedded.appendTail(complete).toString();
    }
}
