package nl.consolidate.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.consolidate.diagnostic.Nearest;

/** The user asked for something that cannot be: what is wrong, and what to do. */
final class UsageError extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<String> help;

    UsageError(String message, String... help) {
        super(message, null, false, false);
        this.help = List.of(help);
    }

    /** For a word that is not known: asks for those that come near it, and adds more help. */
    static UsageError near(String message, String word, Collection<String> known, String... more) {
        List<String> help = new ArrayList<>();
        Nearest.question(word, known).ifPresent(help::add);
        help.addAll(List.of(more));
        return new UsageError(message, help);
    }

    UsageError(String message, List<String> help) {
        super(message, null, false, false);
        this.help = List.copyOf(help);
    }

    String words() {
        return String.valueOf(getMessage());
    }

    List<String> help() {
        return help;
    }
}
