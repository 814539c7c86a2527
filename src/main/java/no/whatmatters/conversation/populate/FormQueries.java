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
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Bundle;

/**
 * The queries of a form: FHIRPath in double braces is evaluated and percent-encoded, several values are joined by a comma, and
 * the rest is asked as it stands. The same question is asked once.
 */
final class FormQueries implements Queries {

    private static final Pattern EMBEDDED = Pattern.compile("\\{\\{(.*?)\\}\\}");

    private final Expressions expressions;
    private final Search search;
    private final Map<String, Bundle> answered = new HashMap<>();

    FormQueries(Expressions expressions, Search search) {
        this.expressions = expressions;
        this.search = search;
    }

    @Override
    public List<Base> run(FormExpression query, Base focus, Scope scope) {
        String complete = complete(query, focus, scope);
        Bundle known = answered.get(complete);
        if (known == null) {
            known = ask(query, complete);
            answered.put(complete, known);
        }
        return List.of(known);
    }

    private Bundle ask(FormExpression query, String complete) {
        try {
            return search.search(complete);
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
