package nl.consolidate.diagnostic;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One finding: what is wrong, where, the other places involved and what to do.
 *
 * @param span the place, or null where no file is involved
 * @param label a few words under the marked place, may be empty
 * @param help what to do, one sentence each
 * @param at the provision that it is about, by its address; empty where none is
 */
public record Diagnostic(
        Code code,
        Severity severity,
        String message,
        @Nullable SourceSpan span,
        String label,
        List<Related> related,
        List<String> help,
        String at) {
    public Diagnostic {
        related = List.copyOf(related);
        help = List.copyOf(help);
    }

    public static Diagnostic of(Code code, @Nullable SourceSpan span, String message) {
        return new Diagnostic(code, code.severity(), message, span, "", List.of(), List.of(), "");
    }

    public Diagnostic withLabel(String text) {
        return new Diagnostic(code, severity, message, span, text, related, help, at);
    }

    public Diagnostic withHelp(String sentence) {
        List<String> more = new ArrayList<>(help);
        more.add(sentence);
        return new Diagnostic(code, severity, message, span, label, related, more, at);
    }

    /** Adds a second place; a null span adds nothing. */
    public Diagnostic withRelated(@Nullable SourceSpan where, String what) {
        if (where == null) {
            return this;
        }
        List<Related> more = new ArrayList<>(related);
        more.add(new Related(where, what));
        return new Diagnostic(code, severity, message, span, label, more, help, at);
    }

    /** Tells which provision it is about. */
    public Diagnostic withAt(String address) {
        return new Diagnostic(code, severity, message, span, label, related, help, address);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
