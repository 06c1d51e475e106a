package nl.consolidate.source;

import java.util.List;
import nl.consolidate.diagnostic.SourceSpan;

/** A value of a YAML file with its place. */
sealed interface Node {
    SourceSpan span();

    /** What it is called in findings. */
    String described();

    /** Keys with their values, in written order; a key can occur twice. */
    record Mapping(List<Entry> entries, SourceSpan span) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }

        @Override
        public String described() {
            return "a mapping of keys";
        }
    }

    record Entry(Scalar key, Node value) {}

    record Sequence(List<Node> items, SourceSpan span) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String described() {
            return "a list";
        }
    }

    /**
     * Words exactly as written.
     *
     * @param cut whether a comment on the same line ends it
     */
    record Scalar(String value, Style style, SourceSpan span, boolean cut) implements Node {
        @Override
        public String described() {
            return "plain text";
        }

        /** Whether nothing is written, or the word for nothing. */
        boolean isNothing() {
            return style == Style.PLAIN && value.matches("|~|null|Null|NULL");
        }
    }

    /** What was refused already: an alias, a key that is a list. */
    record Refused(SourceSpan span) implements Node {
        @Override
        public String described() {
            return "a refused value";
        }
    }

    /** How a scalar is written. */
    enum Style {
        PLAIN,
        QUOTED,
        LITERAL,
        FOLDED
    }
}
