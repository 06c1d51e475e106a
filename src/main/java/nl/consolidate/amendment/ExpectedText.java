package nl.consolidate.amendment;

import java.time.LocalDate;
import java.util.List;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.diagnostic.SourceSpan;
import nl.consolidate.model.Address;
import nl.consolidate.model.Provision;
import org.jspecify.annotations.Nullable;

/**
 * What the sources say a regulation has to read on a day: an oracle against which the replay is checked.
 *
 * @param regulation whose text is meant
 * @param on the day for which the text is valid
 * @param known the day on which one looks; null: with all that the sources hold
 * @param status what the day has to meet, in the words of {@code show}; null for any text
 * @param content what the text has to be; null where only the status is said
 */
public record ExpectedText(
        Located<String> regulation,
        LocalDate on,
        @Nullable LocalDate known,
        @Nullable Located<String> status,
        @Nullable Content content,
        SourceSpan span) {

    /** What a text is held against. */
    public sealed interface Content permits Words, Hash, Articles {}

    /**
     * The words of one provision, or of the whole regulation.
     *
     * @param at the provision, null for the regulation
     * @param provision the expected one; its own number and identity mean nothing
     * @param heading whether the heading is expected as well
     */
    public record Words(@Nullable Located<Address> at, Provision provision, boolean heading, SourceSpan span)
            implements Content {}

    /**
     * The SHA-256 of the words of one provision, or of the whole regulation.
     *
     * @param sha256 64 hexadecimal digits in lower case
     */
    public record Hash(@Nullable Located<Address> at, Located<String> sha256) implements Content {}

    /** All articles in their order. */
    public record Articles(List<Located<ArticleName>> names, SourceSpan span) implements Content {
        public Articles {
            names = List.copyOf(names);
        }
    }

    /**
     * The number of an article with its heading.
     *
     * @param heading null where only the number is said
     */
    public record ArticleName(String number, @Nullable String heading) {
        @Override
        public String toString() {
            return heading == null ? number : (number + " " + heading).strip();
        }
    }
}
