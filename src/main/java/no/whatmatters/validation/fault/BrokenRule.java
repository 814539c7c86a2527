package no.whatmatters.validation.fault;

import java.util.List;
import no.whatmatters.endpoint.refusal.Language;
import no.whatmatters.endpoint.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** A fault that refuses a write, to be told beside what else is wrong with its transaction. */
public record BrokenRule(Fault fault) implements Refusal {

    private static final int UNPROCESSABLE = 422;

    public static List<no.whatmatters.endpoint.refusal.Fault> asFaults(List<Fault> faults) {
        return faults.stream().map(BrokenRule::asFault).toList();
    }

    private static no.whatmatters.endpoint.refusal.Fault asFault(Fault fault) {
        String place = fault.expression().isEmpty() ? null : fault.expression();
        String location = fault.location().isEmpty() ? null : fault.location();
        return new no.whatmatters.endpoint.refusal.Fault(new BrokenRule(fault), List.of(), place, null, location);
    }

    @Override
    public String codeSystem() {
        return Outcomes.systemOf(fault);
    }

    @Override
    public String code() {
        return fault.rule();
    }

    @Override
    public String issueType() {
        return fault.code().toCode();
    }

    @Override
    public int status() {
        return UNPROCESSABLE;
    }

    @Override
    public String text(Language language, Object... arguments) {
        return FaultTexts.of(fault, language);
    }

    @Override
    public @Nullable String diagnostics(Language language) {
        return FaultTexts.inTheValidatorsWords(fault, language);
    }
}
