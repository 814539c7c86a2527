package no.whatmatters.endpoint.refusal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The values of an Accept or Accept-Language header, the most wanted first, those of weight 0 left out (RFC 9110, 12.4.2). */
final class WeightedChoices {

    private record Choice(String value, double weight) {}

    private WeightedChoices() {}

    static List<String> mostWantedFirst(@Nullable String header) {
        if (header == null) {
            return List.of();
        }
        List<Choice> choices = new ArrayList<>();
        for (String part : header.split(",", -1)) {
            String[] pieces = part.split(";", -1);
            String value = pieces[0].strip().toLowerCase(Locale.ROOT);
            double weight = weight(pieces);
            if (!value.isEmpty() && weight > 0) {
                choices.add(new Choice(value, weight));
            }
        }
        // A stable sort: of equal weights the first mentioned wins.
        choices.sort(Comparator.comparingDouble(Choice::weight).reversed());
        return choices.stream().map(Choice::value).toList();
    }

    /** 1 when none is given, 0 (not wanted) when it cannot be read. */
    private static double weight(String[] pieces) {
        for (int i = 1; i < pieces.length; i++) {
            String piece = pieces[i].strip().toLowerCase(Locale.ROOT);
            if (piece.startsWith("q=")) {
                String number = piece.substring(2);
                return number.matches("0(\\.\\d{0,3})?|1(\\.0{0,3})?") ? Double.parseDouble(number) : 0;
            }
        }
        return 1;
    }
}
