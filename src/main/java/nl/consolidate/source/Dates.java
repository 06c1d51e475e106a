package nl.consolidate.source;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.consolidate.amendment.Commencement;
import nl.consolidate.amendment.Publication;
import nl.consolidate.amendment.Schedule;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.source.Node.Mapping;
import org.jspecify.annotations.Nullable;

/** Reads the dates of a decision and of its parts. */
final class Dates {
    private Dates() {}

    /** The dates of a part, with the words behind them. */
    static Schedule schedule(Fields fields) {
        return schedule(fields, Keys.DATES);
    }

    /**
     * The dates of a decision or a part.
     *
     * @param worded the keys of the dates whose official words can be given here
     */
    static Schedule schedule(Fields fields, List<String> worded) {
        return new Schedule(
                inForce(fields, "in-force"),
                fields.date("retroactive-to"),
                fields.date("until"),
                wording(fields, worded));
    }

    static @Nullable Located<Commencement> inForce(Fields fields, String key) {
        Located<String> words = fields.words(key);
        return words == null ? null : CommencementReader.read(words, fields.findings());
    }

    /** The day of adoption; null where the source does not know it. */
    static @Nullable Located<LocalDate> adopted(Fields fields) {
        Located<String> words = fields.words("adopted");
        return words == null || words.value().equals("unknown") ? null : Values.date(words, fields.findings());
    }

    /** The publication, which is none where the source is silent. */
    static Located<Publication> published(Fields fields) {
        Node node = fields.node("published");
        if (node == null) {
            return new Located<>(Publication.NONE, fields.start());
        }
        if (node instanceof Mapping mapping) {
            Publication publication = published(new Fields(mapping, Keys.PUBLISHED, fields.findings()), fields);
            return new Located<>(publication, mapping.span());
        }
        Located<LocalDate> day = fields.date("published");
        return new Located<>(publication(day, "", false, ""), node.span());
    }

    private static Publication published(Fields entry, Fields fields) {
        boolean assumed = entry.has("assumed");
        if (!assumed && !entry.has("on")) {
            fields.findings().add(Code.MISSING_KEY, entry.start(), "a publication needs the key `on` or `assumed`");
        }
        entry.atMostOne("on", "assumed");
        if (assumed) {
            entry.require("reason");
            entry.atMostOne("assumed", "note");
            return publication(entry.date("assumed"), entry.string("in"), true, entry.string("reason"));
        }
        entry.atMostOne("on", "reason");
        return publication(entry.date("on"), entry.string("in"), false, entry.string("note"));
    }

    private static Publication publication(
            @Nullable Located<LocalDate> day, String in, boolean assumed, String reason) {
        return new Publication(day == null ? null : day.value(), in, assumed, reason);
    }

    /** The official words behind the dates, by the key of each date. */
    static SortedMap<String, Located<String>> wording(Fields fields, List<String> worded) {
        SortedMap<String, Located<String>> wording = new TreeMap<>();
        Mapping mapping = fields.mapping("wording");
        if (mapping != null) {
            Fields entry = new Fields(mapping, worded, fields.findings());
            for (String key : worded) {
                Located<String> words = entry.words(key);
                if (words != null) {
                    wording.put(key, words);
                }
            }
        }
        return wording;
    }
}
