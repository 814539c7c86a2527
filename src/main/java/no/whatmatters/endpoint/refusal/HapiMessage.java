package no.whatmatters.endpoint.refusal;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a message of HAPI's ({@code HAPI-0524: Unknown search parameter "x" …}) tells, and how much of it may be told on. */
record HapiMessage(String text) {

    private static final int LONGEST_TOLD = 500;

    private static final Pattern CODE = Pattern.compile("^HAPI-(\\d{4,5}): ");
    private static final Pattern ELEVEN_DIGITS = Pattern.compile("\\d{11}|\\d{6} \\d{5}");
    private static final Pattern PARAMETER = Pattern.compile(
            "(?:search parameter|parameter value|parameter with name:) \"?(\\S{1,64}?)\"?(?: |$)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RESOURCE_TYPE = Pattern.compile("resource (?:type|name) ['\"]([A-Za-z]{1,40})['\"]");

    /** HAPI wraps it in a conflict of versions, so its number does not stand first. */
    private static final Pattern OF_REFERENCES = Pattern.compile("HAPI-0?515: ");

    private static final Set<String> UNKNOWN_TYPE = Set.of("0302", "0572", "0573", "1684");
    private static final Set<String> UNKNOWN_PARAMETER =
            Set.of("0323", "0488", "0524", "1194", "1206", "1223", "2539", "2540");
    private static final Set<String> UNSUPPORTED_MODIFIER = Set.of("1219", "1258", "2012", "2498", "2768");
    private static final Set<String> UNREADABLE = Set.of("0446", "0448", "0449", "0450");
    private static final Set<String> OTHER_ID = Set.of("0419", "0420");
    private static final Set<String> UNSUPPORTED_INTERACTION = Set.of("0300", "0303");

    static HapiMessage of(Throwable failure) {
        return new HapiMessage(failure.getMessage() == null ? "" : failure.getMessage());
    }

    /** Whether HAPI wrote it; our own exceptions do not begin so. */
    boolean fromHapi() {
        return CODE.matcher(text).find();
    }

    /** The refusal that HAPI's number stands for, if it tells more than the status does. */
    Optional<RequestRefusal> refusal() {
        String code = code();
        if (OF_REFERENCES.matcher(text).find()) {
            return Optional.of(RequestRefusal.STILL_REFERRED_TO);
        }
        if (UNKNOWN_TYPE.contains(code)) {
            return Optional.of(RequestRefusal.UNKNOWN_RESOURCE_TYPE);
        }
        if (UNKNOWN_PARAMETER.contains(code)) {
            return Optional.of(RequestRefusal.UNKNOWN_SEARCH_PARAMETER);
        }
        if (UNSUPPORTED_MODIFIER.contains(code)) {
            return Optional.of(RequestRefusal.UNSUPPORTED_SEARCH_MODIFIER);
        }
        if (UNREADABLE.contains(code)) {
            return Optional.of(RequestRefusal.UNREADABLE_RESOURCE);
        }
        if (OTHER_ID.contains(code)) {
            return Optional.of(RequestRefusal.ID_DIFFERS);
        }
        if (UNSUPPORTED_INTERACTION.contains(code)) {
            return Optional.of(RequestRefusal.UNSUPPORTED_INTERACTION);
        }
        return Optional.empty();
    }

    /** The parameter it is about, as far as it may be told. */
    String parameter() {
        return speakable(PARAMETER.matcher(text));
    }

    /** The resource type it is about, as far as it may be told. */
    String resourceType() {
        return speakable(RESOURCE_TYPE.matcher(text));
    }

    /**
     * The message, if it may be told to the caller: nothing that may be an identity number, and no address with a query,
     * for HAPI quotes searches whole.
     */
    @Nullable
    String tellable() {
        boolean maySayTooMuch = text.isBlank()
                || text.indexOf('?') >= 0
                || ELEVEN_DIGITS.matcher(text).find();
        return maySayTooMuch ? null : text.substring(0, Math.min(text.length(), LONGEST_TOLD));
    }

    private String code() {
        Matcher code = CODE.matcher(text);
        return code.find() ? code.group(1) : "";
    }

    private static String speakable(Matcher name) {
        return SpeakableName.of(name.find() ? name.group(1) : "");
    }
}
