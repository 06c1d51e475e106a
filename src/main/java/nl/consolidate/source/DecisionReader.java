package nl.consolidate.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.consolidate.amendment.AmendedRegulation;
import nl.consolidate.amendment.Decision;
import nl.consolidate.amendment.Decision.Dossier;
import nl.consolidate.amendment.ExpectedText;
import nl.consolidate.amendment.OwnArticle;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.model.Regulation;
import nl.consolidate.source.Node.Mapping;
import org.jspecify.annotations.Nullable;

/** Reads one file as the decision that it holds. */
final class DecisionReader {
    private static final List<String> EFFECTS = List.of(
            "amends",
            "repeals",
            "commences",
            "corrects",
            "annuls",
            "suspends",
            "extends",
            "resolutions",
            "corrections");

    private final Desk desk;
    private final Fields fields;
    private final boolean amendment;

    /** A decision with the place of its id. */
    record Filed(Decision decision, Located<String> id) {
        boolean isAmendment() {
            return decision.establishes() == null;
        }
    }

    private DecisionReader(Desk desk, Mapping root, boolean amendment) {
        this.desk = desk;
        this.fields = desk.fields(root, amendment ? Keys.AMENDMENT : Keys.REGULATION);
        this.amendment = amendment;
    }

    /** The decision of a file that begins with {@code regulation} or {@code amendment}; null where it has no id. */
    static @Nullable Filed read(Desk desk, Mapping root, boolean amendment) {
        return new DecisionReader(desk, root, amendment).read();
    }

    private @Nullable Filed read() {
        Located<String> id = fields.words(amendment ? "amendment" : "regulation");
        Located<String> title = fields.required("title");
        if (id != null) {
            Values.id(id, desk.findings());
        }
        Located<String> shownId = id == null ? new Located<>("nameless", fields.start()) : id;
        Located<String> shownTitle = title == null ? shownId : title;
        Decision decision = decision(shownId, shownTitle);
        return id == null ? null : new Filed(decision, id);
    }

    private Decision decision(Located<String> id, Located<String> title) {
        Regulation regulation = amendment ? refuseIdle() : regulation(id, title);
        EffectsReader effects = new EffectsReader(desk, fields);
        SayingsReader sayings = new SayingsReader(desk, fields);
        List<Fields> repealed = effects.repealed();
        List<AmendedRegulation> amends = new AmendsReader(desk, fields, id.value()).read(amendment ? null : id);
        List<ExpectedText> expects =
                new ExpectationReader(desk, fields, id.value()).read(amendment ? only(amends) : id);
        Dossier dossier = dossier();
        return new Decision(
                id.value(),
                title.value(),
                regulation,
                Dates.adopted(fields),
                Dates.published(fields),
                Dates.schedule(fields, Keys.WORDING),
                fields.date("drafted-on"),
                order(),
                amends,
                effects.repeals(repealed),
                sayings.commences(),
                sayings.corrects(id.value()),
                sayings.annuls(),
                sayings.suspends(),
                sayings.extensions(),
                sayings.withdrawals(repealed),
                new ResolutionReader(desk, fields, id.value()).resolutions(),
                desk.allowances(),
                expects,
                dossier,
                desk.unread(),
                fields.span());
    }

    private static @Nullable Located<String> only(List<AmendedRegulation> amends) {
        return amends.size() == 1 ? amends.get(0).regulation() : null;
    }

    private Regulation regulation(Located<String> id, Located<String> title) {
        Regulation regulation = new RegulationText(desk, fields).read(id.value(), title, new Ids(id.value()));
        boolean silent = !fields.has("body") && !fields.has("annexes");
        if (silent && !regulation.root().incomplete()) {
            desk.findings()
                    .add(Diagnostic.of(Code.NO_PROVISIONS, id.span(), "no provisions found in " + id.value())
                            .withHelp("write its articles under `body`, its annexes under `annexes`"));
        }
        NumberCheck.of(regulation.root(), desk.findings());
        return regulation;
    }

    private @Nullable Regulation refuseIdle() {
        if (EFFECTS.stream().noneMatch(fields::has)) {
            desk.findings()
                    .add(Diagnostic.of(Code.MISSING_KEY, fields.start(), "this amendment changes nothing")
                            .withHelp("say what it does with one of: " + String.join(", ", EFFECTS)));
        }
        return null;
    }

    private @Nullable Located<Integer> order() {
        Located<String> words = fields.words("order");
        return words == null ? null : Values.number(words, desk.findings());
    }

    private Dossier dossier() {
        if (!amendment) {
            return new Dossier(fields.string("proposal"), "", "", List.of(), "");
        }
        TextReader texts = new TextReader(desk);
        return new Dossier(
                fields.string("proposal"),
                fields.string("note"),
                Objects.requireNonNullElse(texts.prose(fields, "preamble"), ""),
                ownArticles(texts),
                Objects.requireNonNullElse(texts.prose(fields, "closing"), ""));
    }

    private List<OwnArticle> ownArticles(TextReader texts) {
        List<OwnArticle> articles = new ArrayList<>();
        for (Mapping mapping : fields.mappings("articles")) {
            Fields entry = desk.fields(mapping, Keys.OWN_ARTICLE);
            Located<String> number = entry.required("article");
            if (!entry.has("text") && !entry.has("file")) {
                entry.missing("text");
            }
            String text = texts.textOrFile(entry);
            articles.add(new OwnArticle(number == null ? "" : number.value(), entry.string("heading"), text));
        }
        return articles;
    }
}
