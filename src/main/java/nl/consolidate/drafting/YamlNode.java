package nl.consolidate.drafting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of a source file, as far as a draft needs them. */
sealed interface YamlNode {
    /** Words, written so that they are read as they are. */
    record Words(String value) implements YamlNode {}

    /** A text of law, on lines of its own where it is long. */
    record Text(String value) implements YamlNode {}

    /** What the sources do not hold. */
    record NotHeld() implements YamlNode {}

    record Items(List<YamlNode> items) implements YamlNode {
        public Items {
            items = List.copyOf(items);
        }
    }

    record Entries(Map<String, YamlNode> entries) implements YamlNode {
        public Entries {
            entries = new LinkedHashMap<>(entries);
        }
    }
}
