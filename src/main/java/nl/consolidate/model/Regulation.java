package nl.consolidate.model;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.consolidate.diagnostic.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * A regulation with one text of it: operations make a new one of it. The id never changes.
 *
 * @param preamble Markdown before the body; empty for none, null where the sources do not hold it
 * @param closing Markdown after the body; empty for none, null where the sources do not hold it
 * @param root the provision of kind regulation that holds chapters, articles and annexes
 * @param successorOf the id of the regulation that it follows, or empty
 * @param note a remark of the editor, or empty
 * @param explanatoryNote Markdown that is not law, or empty
 */
public record Regulation(
        String id,
        String title,
        String citationTitle,
        String language,
        Authority authority,
        String subject,
        List<String> legalBasis,
        SortedMap<String, String> identifiers,
        String successorOf,
        String note,
        @Nullable String preamble,
        Provision root,
        @Nullable String closing,
        String explanatoryNote,
        SourceSpan source) {
    public Regulation {
        legalBasis = List.copyOf(legalBasis);
        identifiers = Collections.unmodifiableSortedMap(new TreeMap<>(identifiers));
    }

    /** Gives another text; the same root gives this regulation itself. */
    @SuppressWarnings("ReferenceEquality") // an unchanged tree keeps its reference
    public Regulation withRoot(Provision value) {
        return value == root ? this : copy(title, citationTitle, subject, preamble, value, closing);
    }

    /** The value of a property that {@code set} can change; null where the sources do not hold it. */
    public @Nullable String get(Property property) {
        return switch (property) {
            case TITLE -> title;
            case CITATION_TITLE -> citationTitle;
            case SUBJECT -> subject;
            case PREAMBLE -> preamble;
            case CLOSING -> closing;
        };
    }

    /** Gives another value of a property that {@code set} can change. */
    public Regulation with(Property property, String value) {
        return copy(
                property == Property.TITLE ? value : title,
                property == Property.CITATION_TITLE ? value : citationTitle,
                property == Property.SUBJECT ? value : subject,
                property == Property.PREAMBLE ? value : preamble,
                root,
                property == Property.CLOSING ? value : closing);
    }

    /** Keeps the identity and the data of this regulation and takes the text of another. */
    public Regulation withTextOf(Regulation other, Provision newRoot) {
        return copy(other.title, other.citationTitle, other.subject, other.preamble, newRoot, other.closing);
    }

    private Regulation copy(
            String newTitle,
            String newCitationTitle,
            String newSubject,
            @Nullable String newPreamble,
            Provision newRoot,
            @Nullable String newClosing) {
        return new Regulation(
                id,
                newTitle,
                newCitationTitle,
                language,
                authority,
                newSubject,
                legalBasis,
                identifiers,
                successorOf,
                note,
                newPreamble,
                newRoot,
                newClosing,
                explanatoryNote,
                source);
    }

    /** What a regulation says beside its provisions, as far as an amendment can set it. */
    public enum Property {
        TITLE,
        CITATION_TITLE,
        SUBJECT,
        PREAMBLE,
        CLOSING
    }
}
