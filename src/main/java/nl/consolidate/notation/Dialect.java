package nl.consolidate.notation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.consolidate.model.Status;

/** How a text says that something is gone, not held or not complete: for authors in the source, in Dutch on a page. */
enum Dialect {
    SOURCE("\\{not-held\\}|\\{not-held:(?<what>.*)\\}", "\\{incomplete\\}") {
        @Override
        String notHeld(String what) {
            return what.isEmpty() ? "{not-held}" : "{not-held: " + what + "}";
        }

        @Override
        String incomplete() {
            return "{incomplete}";
        }

        // what is read keeps the escape of its author, so that the text is Markdown by itself
        @Override
        String written(String paragraph) {
            return special(paragraph).isPresent() ? "\\" + paragraph : paragraph;
        }

        @Override
        String read(String paragraph) {
            return paragraph;
        }
    },
    PAGE(
            "\\*\\[Tekst niet in de bronnen\\]\\*|\\*\\[Niet in de bronnen: (?<what>.*)\\]\\*",
            "\\*\\[Onvolledig: de bronnen geven niet alles\\]\\*") {
        @Override
        String notHeld(String what) {
            return what.isEmpty() ? "*[Tekst niet in de bronnen]*" : "*[Niet in de bronnen: " + what + "]*";
        }

        @Override
        String incomplete() {
            return "*[Onvolledig: de bronnen geven niet alles]*";
        }

        @Override
        String written(String paragraph) {
            return looksSpecial(paragraph) ? escape(paragraph, "\\") : paragraph;
        }

        @Override
        String read(String paragraph) {
            Matcher escaped = ESCAPED.matcher(paragraph);
            return escaped.find() && looksSpecial(paragraph)
                    ? paragraph.substring(0, escaped.start(1)) + paragraph.substring(escaped.start(1) + 1)
                    : paragraph;
        }
    };

    static final String REPEALED = "[Vervallen]";
    static final String NOTE = "> [Noot] ";

    private static final Pattern ESCAPED = Pattern.compile("^(?:> )?(\\\\)");
    private static final Pattern NOTE_BEGIN = Pattern.compile("> \\\\*\\[Noot\\] ");

    private final Pattern notHeld;
    private final Pattern incomplete;
    private final Pattern anyEscaped;

    Dialect(String notHeld, String incomplete) {
        this.notHeld = Pattern.compile(notHeld, Pattern.DOTALL);
        this.incomplete = Pattern.compile(incomplete);
        this.anyEscaped =
                Pattern.compile("\\\\*(?:" + notHeld + "|" + incomplete + "|\\[Vervallen\\])", Pattern.DOTALL);
    }

    /** What a paragraph says of the text instead of being text. */
    record Special(Status status, boolean incomplete, String text) {}

    abstract String notHeld(String what);

    abstract String incomplete();

    /** A paragraph of law as it is written, so that it is not taken for more than text. */
    abstract String written(String paragraph);

    /** A paragraph of law as it was before it was written. */
    abstract String read(String paragraph);

    Optional<Special> special(String paragraph) {
        Matcher held = notHeld.matcher(paragraph);
        if (held.matches()) {
            String what = held.group("what") == null ? "" : held.group("what").strip();
            return Optional.of(new Special(Status.NOT_HELD, false, what));
        }
        if (paragraph.equals(REPEALED)) {
            return Optional.of(new Special(Status.REPEALED, false, ""));
        }
        boolean more = incomplete.matcher(paragraph).matches();
        return more ? Optional.of(new Special(Status.IN_FORCE, true, "")) : Optional.empty();
    }

    /** Whether a paragraph is the editor's and not the law's. */
    boolean isNote(String paragraph) {
        return this == PAGE && paragraph.startsWith(NOTE);
    }

    boolean looksSpecial(String paragraph) {
        return NOTE_BEGIN.matcher(paragraph).lookingAt()
                || anyEscaped.matcher(paragraph).matches();
    }

    private static String escape(String paragraph, String sign) {
        int place = paragraph.startsWith("> ") ? 2 : 0;
        return paragraph.substring(0, place) + sign + paragraph.substring(place);
    }
}
