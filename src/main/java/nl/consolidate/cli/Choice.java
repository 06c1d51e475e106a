package nl.consolidate.cli;

import java.util.List;

/** Reads the value of an option that takes one of a few words. */
final class Choice {
    private Choice() {}

    /** The value itself; refuses any other with those that there are. */
    static String of(String option, String value, List<String> known) {
        if (known.contains(value)) {
            return value;
        }
        throw wrong(option, value, known);
    }

    static UsageError wrong(String option, String value, List<String> known) {
        String all = "it takes one of: " + String.join(", ", known);
        return UsageError.near(option + " does not take \"" + value + "\"", value, known, all);
    }
}
