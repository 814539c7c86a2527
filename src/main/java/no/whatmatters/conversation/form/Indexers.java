package no.whatmatters.conversation.form;

/**
 * Writes {@code a[0]} as {@code a.item(0)}, which means the same: HAPI's parser forgets the rest of {@code a[0] = b}, because it
 * hangs the operator on the indexer.
 */
final class Indexers {

    private Indexers() {}

    static String asFunctions(String expression) {
        if (expression.indexOf('[') < 0) {
            return expression;
        }
        StringBuilder written = new StringBuilder();
        char quote = 0;
        for (int i = 0; i < expression.length(); i++) {
            char c = expression.charAt(i);
            if (quote != 0) {
                written.append(c);
                if (c == '\\' && i + 1 < expression.length()) {
                    written.append(expression.charAt(++i));
                } else if (c == quote) {
                    quote = 0;
                }
            } else if (c == '[') {
                written.append(".item(");
            } else if (c == ']') {
                written.append(')');
            } else {
                quote = c == '\'' || c == '`' || c == '"' ? c : 0;
                written.append(c);
            }
        }
        return written.toString();
    }
}
