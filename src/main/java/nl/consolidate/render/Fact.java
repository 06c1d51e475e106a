package nl.consolidate.render;

import java.util.List;

/** Something said of the regulation as a whole: a name and its values. */
public record Fact(String name, List<String> values) {
    public Fact {
        values = List.copyOf(values);
    }
}
