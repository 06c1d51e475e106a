package nl.consolidate.drafting;

import java.util.Map;

/** Marks by the names that they have in a decision (aanwijzing 6.18 for regulations). */
final class MarkNames {
    private static final Map<String, String> NAMES =
            Map.of(".", "punt", ";", "puntkomma", ",", "komma", ":", "dubbele punt", "?", "vraagteken");

    private MarkNames() {}

    /** "de punt"; other words between quotes. */
    static String definite(String words) {
        String name = NAMES.get(words.strip());
        return name == null ? DutchWords.quoted(words) : (name.equals("vraagteken") ? "het " : "de ") + name;
    }

    /** "een puntkomma"; other words between quotes. */
    static String indefinite(String words) {
        String name = NAMES.get(words.strip());
        return name == null ? DutchWords.quoted(words) : "een " + name;
    }
}
