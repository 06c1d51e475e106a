package nl.consolidate.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The command line taken apart before any option is read, so that only the command asked for has to be made.
 *
 * @param word the first word that is no option, empty for none
 * @param command the command of that name, or null
 * @param arguments all else, in order
 */
record Invocation(String word, @Nullable CommandName command, List<String> arguments) {
    static Invocation of(String... args) {
        int place = wordAt(args);
        List<String> rest = new ArrayList<>(List.of(args));
        if (place < 0) {
            return new Invocation("", null, rest);
        }
        String word = rest.remove(place);
        return new Invocation(word, CommandName.of(word), rest);
    }

    // an option that only some commands take may stand first as well: then the name of a command is looked for
    private static int wordAt(String... args) {
        int first = firstWord(args);
        if (first < 0 || CommandName.of(args[first]) != null || !hasForeignOption(first, args)) {
            return first;
        }
        for (int i = first; i < args.length; i++) {
            if (CommandName.of(args[i]) != null) {
                return i;
            }
        }
        return first;
    }

    private static int firstWord(String... args) {
        for (int i = 0; i < args.length; i++) {
            if (CommonOptions.WITH_VALUE.contains(args[i])) {
                i++;
            } else if (!args[i].startsWith("-")) {
                return i;
            }
        }
        return -1;
    }

    private static boolean hasForeignOption(int end, String... args) {
        return end > 0 && args[end - 1].startsWith("-") && !CommonOptions.WITH_VALUE.contains(args[end - 1]);
    }
}
