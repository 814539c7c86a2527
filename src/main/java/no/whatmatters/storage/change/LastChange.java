package no.whatmatters.storage.change;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import no.whatmatters.endpoint.refusal.InWords;
import no.whatmatters.endpoint.refusal.Language;
import no.whatmatters.vocabulary.Extensions;
import no.whatmatters.vocabulary.IdentifierSystems;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;

/**
 * The current version of a record and who made it, told to whoever wanted to change an older one.
 *
 * @param version the current version
 * @param author who wrote it, or null where that is not known
 * @param organisation what the author's organisation is called, or null
 * @param now to tell today's changes by the time alone
 */
record LastChange(
        long version,
        @Nullable VersionAuthor author,
        @Nullable String organisation,
        Instant now) implements InWords {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    @Override
    public String in(Language language) {
        StringBuilder words = new StringBuilder(language == Language.ENGLISH ? "version " : "versjon ");
        words.append(version);
        if (author != null) {
            words.append(", ").append(who(author, language));
            words.append(", ").append(when(author.at(), language));
        }
        return words.toString();
    }

    private String who(VersionAuthor writer, Language language) {
        if (writer.byService()) {
            return switch (language) {
                case BOKMAAL -> "av tjenesten selv";
                case NYNORSK -> "av tenesta sjølv";
                case ENGLISH -> "by the service itself";
            };
        }
        String whose = organisation == null ? writer.organisation() : organisation;
        if (writer.name() == null) {
            return whose == null ? unknown(language) : whose;
        }
        return whose == null ? writer.name() : writer.name() + ", " + whose;
    }

    private static String unknown(Language language) {
        return switch (language) {
            case BOKMAAL -> "ukjent avsender";
            case NYNORSK -> "ukjend avsendar";
            case ENGLISH -> "unknown sender";
        };
    }

    private String when(Instant at, Language language) {
        ZonedDateTime local = at.atZone(NORWAY);
        boolean today = local.toLocalDate().equals(now.atZone(NORWAY).toLocalDate());
        String pattern = language == Language.ENGLISH ? "d MMMM uuuu 'at' HH:mm" : "d. MMMM uuuu 'kl.' HH:mm";
        return local.format(DateTimeFormatter.ofPattern(today ? "HH:mm" : pattern, language.locale()));
    }

    /** The same for machines. */
    Extension extension() {
        Extension current = new Extension(Extensions.CURRENT_VERSION);
        current.addExtension("version", new StringType(String.valueOf(version)));
        if (author != null) {
            current.addExtension("at", new InstantType(Date.from(author.at())));
            if (author.name() != null) {
                current.addExtension("person", new StringType(author.name()));
            }
            if (author.organisation() != null) {
                Reference whose = new Reference().setDisplay(organisation);
                whose.getIdentifier()
                        .setSystem(IdentifierSystems.ORGANISATION_NUMBER)
                        .setValue(author.organisation());
                current.addExtension("organisation", whose);
            }
        }
        return current;
    }
}
