package nl.consolidate.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.model.Step;
import nl.consolidate.reference.Mention.Base;
import nl.consolidate.reference.Mention.Part;
import org.jspecify.annotations.Nullable;

/** Reads leden and onderdelen that are called without an article before them: "het tweede lid", "de onder b genoemde". */
final class OwnParts {
    private static final Set<String> BEFORE_ORDINAL = Set.of("het", "in", "de");
    private static final Set<String> SAID = Set.of(
            "bedoeld",
            "bedoelde",
            "genoemd",
            "genoemde",
            "vermeld",
            "vermelde",
            "gesteld",
            "gestelde",
            "beschreven",
            "omschreven",
            "opgenomen",
            "opgesomd",
            "begrepen",
            "aangegeven",
            "aangeduid",
            "bepaalde");

    private final Tokens tokens;
    private final NameLists lists;
    private final InnerParts inner;

    OwnParts(Tokens tokens, NameLists lists, InnerParts inner) {
        this.tokens = tokens;
        this.lists = lists;
        this.inner = inner;
    }

    /** The leden of this article, or of one that is named behind them. */
    @Nullable
    Mention paragraphs(int index) {
        Names names = isOpened(index) ? lists.paragraphs(index, true) : null;
        if (names == null) {
            return null;
        }
        Tail tail = inner.withItems(List.of(), names.all().get(0).start(), names);
        return ofArticle(new Mention(Base.ARTICLE, ProvisionKind.PARAGRAPH, index, tail.next(), tail.parts()));
    }

    private boolean isOpened(int index) {
        Token token = tokens.at(index);
        String before = tokens.at(index - 1).lower();
        boolean leden = token.is("leden");
        if (leden || token.is("lid")) {
            return Prepositions.isBefore(tokens, index) || token.isCapitalised() || (leden && before.equals("de"));
        }
        return BEFORE_ORDINAL.contains(before);
    }

    // "het eerste lid van artikel 5", "het eerste lid van dit artikel"
    private Mention ofArticle(Mention own) {
        int at = own.to();
        if (tokens.areAt(at, "van", "dit", "artikel")) {
            return new Mention(own.base(), own.kind(), own.from(), at + 3, own.parts());
        }
        Unit unit = tokens.at(at).is("van") ? Unit.of(tokens.at(at + 1)) : null;
        boolean article = unit != null && unit.kind() == ProvisionKind.ARTICLE && !unit.plural();
        if (unit == null || !article || !unit.numbers(tokens.at(at + 2))) {
            return own;
        }
        Step step = new Step(ProvisionKind.ARTICLE, tokens.at(at + 2).text());
        List<Part> parts = new ArrayList<>();
        for (Part part : own.parts()) {
            List<Step> steps = new ArrayList<>(List.of(step));
            steps.addAll(part.steps());
            parts.add(new Part(part.start(), part.end(), steps));
        }
        int last = parts.size() - 1;
        parts.set(last, parts.get(last).until(tokens.at(at + 2).end()));
        return new Mention(Base.WHOLE, ProvisionKind.ARTICLE, own.from(), at + 3, parts);
    }

    /** The onderdelen of the list around the words. */
    @Nullable
    Mention items(int index) {
        Names names = lists.items(index);
        if (names == null) {
            return null;
        }
        Tail tail = inner.ways(List.of(), names.all().get(0).start(), names);
        boolean numbers = Character.isDigit(names.all().get(0).value().charAt(0));
        Token before = tokens.at(index - 1);
        Token behind = tokens.at(tail.next());
        boolean named = tokens.at(index).lower().startsWith("onderde");
        // "jongeren onder 18 jaar" is no onderdeel
        boolean said = SAID.contains(behind.lower())
                || (SAID.contains(before.lower()) && (!numbers || behind.isSign()))
                || (named && (!numbers || before.is("in") || before.is("de")));
        return said ? new Mention(Base.LIST, ProvisionKind.ITEM, index, tail.next(), tail.parts()) : null;
    }
}
