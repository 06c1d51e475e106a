package nl.consolidate.render;

import java.util.List;
import nl.consolidate.model.Label;

/** The parts of a decision as notes cite them. */
final class Parts {
    private Parts() {}

    /** Such as {@code onderdeel A} or {@code onderdelen B, C en E}; empty for none. */
    static String words(List<String> parts) {
        List<String> named =
                parts.stream().filter(part -> !part.isEmpty()).distinct().toList();
        if (named.isEmpty()) {
            return "";
        }
        if (!named.stream().allMatch(Label::isLabel)) {
            return enumeration(named.stream().map(Parts::one).toList());
        }
        return (named.size() == 1 ? "onderdeel " : "onderdelen ") + enumeration(named);
    }

    /** Such as {@code a, b en c}. */
    static String enumeration(List<String> words) {
        int last = words.size() - 1;
        return last < 1 ? String.join("", words) : String.join(", ", words.subList(0, last)) + " en " + words.get(last);
    }

    private static String one(String part) {
        return Label.isLabel(part) ? "onderdeel " + part : part;
    }
}
