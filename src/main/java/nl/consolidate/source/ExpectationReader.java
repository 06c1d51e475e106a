package nl.consolidate.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.consolidate.amendment.ExpectedText;
import nl.consolidate.amendment.ExpectedText.Content;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.diagnostic.Nearest;
import nl.consolidate.model.Address;
import nl.consolidate.model.Facet;
import nl.consolidate.model.Provision;
import nl.consolidate.notation.WholeText;
import nl.consolidate.source.Node.Mapping;
import org.jspecify.annotations.Nullable;

/** Reads what a file expects regulations to read on some days. */
final class ExpectationReader {
    private static final List<String> STATUSES = List.of("in-force", "future", "repealed", "none");
    private static final List<String> TEXTS = List.of("text", "file", "sha256", "articles");

    private final Desk desk;
    private final Fields fields;
    private final String origin;

    /** The origin names what the expected texts make. */
    ExpectationReader(Desk desk, Fields fields, String origin) {
        this.desk = desk;
        this.fields = fields;
        this.origin = origin;
    }

    /**
     * All entries in written order.
     *
     * @param usual the regulation that is meant where an entry names none; null where there are several
     */
    List<ExpectedText> read(@Nullable Located<String> usual) {
        List<ExpectedText> expected = new ArrayList<>();
        for (Mapping mapping : fields.mappings(fields.oneOrMore("expects"), "expects")) {
            ExpectedText entry = entry(desk.fields(mapping, Keys.EXPECTS), usual);
            if (entry != null) {
                expected.add(entry);
            }
        }
        return expected;
    }

    private @Nullable ExpectedText entry(Fields entry, @Nullable Located<String> usual) {
        Located<String> regulation = entry.has("regulation") ? entry.id("regulation") : usual;
        if (regulation == null && !entry.has("regulation")) {
            entry.missing("regulation");
        }
        Located<LocalDate> on = entry.require("on") ? entry.date("on") : null;
        Located<LocalDate> known = entry.date("known");
        Located<String> status = status(entry);
        checkKeys(entry);
        Content content = content(entry);
        boolean empty = status == null && content == null;
        return regulation == null || on == null || empty
                ? null
                : new ExpectedText(
                        regulation, on.value(), known == null ? null : known.value(), status, content, entry.span());
    }

    private static void checkKeys(Fields entry) {
        if (!entry.has("status") && TEXTS.stream().noneMatch(entry::has)) {
            entry.missing("text");
        }
        entry.atMostOne(TEXTS.toArray(new String[0]));
        entry.atMostOne("articles", "at");
        for (String key : List.of("sha256", "articles")) {
            entry.atMostOne(key, "heading");
        }
        entry.needs("heading", "at");
        if (entry.has("at") && TEXTS.stream().noneMatch(entry::has)) {
            entry.needs("at", "text");
        }
    }

    private @Nullable Located<String> status(Fields entry) {
        Located<String> status = entry.words("status");
        if (status == null || STATUSES.contains(status.value())) {
            return status;
        }
        desk.findings()
                .add(Diagnostic.of(
                                Code.INVALID_VALUE, status.span(), Values.quoted(status.value()) + " is not a status")
                        .withHelp(Nearest.question(status.value(), STATUSES)
                                .orElse("use one of: " + String.join(", ", STATUSES))));
        return null;
    }

    private @Nullable Content content(Fields entry) {
        if (entry.has("articles")) {
            return new ArticleNames(desk, entry).read();
        }
        Located<Address> at = entry.has("at") ? entry.address("at") : null;
        if (entry.has("at") && at == null) {
            return null;
        }
        if (entry.has("sha256")) {
            return hash(entry, at);
        }
        return entry.has("text") || entry.has("file") ? words(entry, at) : null;
    }

    private @Nullable Content hash(Fields entry, @Nullable Located<Address> at) {
        Located<String> digits = entry.words("sha256");
        if (digits == null) {
            return null;
        }
        String value = digits.value().toLowerCase(Locale.ROOT);
        if (!value.matches("[0-9a-f]{64}")) {
            desk.findings()
                    .add(Diagnostic.of(
                                    Code.INVALID_VALUE,
                                    digits.span(),
                                    Values.quoted(digits.value()) + " is not a SHA-256")
                            .withHelp("it has 64 digits 0-9 and a-f; the finding of `check` prints that of the text"));
            return null;
        }
        return new ExpectedText.Hash(at, new Located<>(value, digits.span()));
    }

    // the articles of a chapter stand in its text under headings, as those of the regulation do
    private @Nullable Content words(Fields entry, @Nullable Located<Address> at) {
        String key = entry.has("text") ? "text" : "file";
        Provision provision = at == null || holdsArticles(at.value())
                ? WholeText.read(new TextReader(desk).textOrFile(entry))
                : new ContentReader(desk).read(entry, at, new Ids(desk.origin(origin + ".expected")));
        if (provision == null) {
            return null;
        }
        if (provision.kind().isContainer() && provision.children().isEmpty()) {
            desk.findings()
                    .add(Diagnostic.of(Code.INVALID_VALUE, entry.nodeSpan(key), "no provisions found in this text")
                            .withHelp("write its articles under headings, such as `## Artikel 1 Begrippen`"));
            return null;
        }
        return new ExpectedText.Words(at, titled(provision, entry), entry.has("heading"), entry.nodeSpan(key));
    }

    private static Provision titled(Provision provision, Fields entry) {
        return entry.has("heading") ? provision.withHeading(entry.string("heading")) : provision;
    }

    private static boolean holdsArticles(Address at) {
        return at.facet() == Facet.WHOLE
                && at.last().map(step -> step.kind().isContainer()).orElse(true);
    }
}
