package nl.consolidate.operation;

import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.SourceSpan;

/** Carries a refusal from the depth of an operation to its outcome; never leaves the package. */
@SuppressWarnings("serial") // never serialised
final class Refusal extends RuntimeException {
    private final transient Diagnostic reason;

    Refusal(Diagnostic reason) {
        super(reason.message(), null, false, false);
        this.reason = reason;
    }

    static Refusal of(Code code, SourceSpan span, String message) {
        return new Refusal(Diagnostic.of(code, span, message));
    }

    static Refusal of(Code code, SourceSpan span, String message, String help) {
        return new Refusal(Diagnostic.of(code, span, message).withHelp(help));
    }

    Diagnostic reason() {
        return reason;
    }
}
