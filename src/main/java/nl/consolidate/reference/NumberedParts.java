package nl.consolidate.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.model.Step;
import nl.consolidate.reference.Mention.Base;
import nl.consolidate.reference.Mention.Part;
import org.jspecify.annotations.Nullable;

/** Reads what is called by its number: articles, annexes, chapters and the like, in lists and ranges too. */
final class NumberedParts {
    // what can stand behind a list that a singular opens: "artikel 3, 5 en 7 zijn", but not "artikel 3 of 4 weken"
    private static final Set<String> BEHIND_LIST = Set.of(
            "van",
            "is",
            "zijn",
            "wordt",
            "worden",
            "kan",
            "kunnen",
            "geldt",
            "gelden",
            "bedoeld",
            "bedoelde",
            "genoemd",
            "genoemde",
            "gestelde",
            "bepaalde",
            "niet",
            "en",
            "of",
            "in",
            "op",
            "met",
            "voor",
            "die",
            "dat",
            "waarin",
            "blijft",
            "blijven",
            "heeft",
            "hebben",
            "door",
            "aan",
            "zoals",
            "te",
            "vervalt",
            "vervallen",
            "juncto",
            "jo",
            "bij",
            "tenzij",
            "indien",
            "afwijken",
            "buiten",
            "biedt",
            "bieden",
            "bepaalt",
            "bepalen",
            "regelt",
            "regelen",
            "vermelde",
            "omschreven",
            "beschreven");

    private final Tokens tokens;
    private final InnerParts inner;

    NumberedParts(Tokens tokens, InnerParts inner) {
        this.tokens = tokens;
        this.inner = inner;
    }

    /** What a word and the number behind it call; null where no number follows. */
    @Nullable
    Mention at(int index, Unit unit) {
        int next = index + (tokens.at(index + 1).is(".") ? 2 : 1);
        if (!unit.numbers(tokens.at(next))) {
            return null;
        }
        Tail first = tail(unit, next, tokens.at(unit.plural() ? next : index).start());
        Tail all = list(unit, next, first);
        boolean single = all.next() == first.next();
        boolean sure = single || unit.plural() || isBehindList(all.next());
        Tail taken = sure ? all : first;
        return new Mention(Base.WHOLE, unit.kind(), index, taken.next(), taken.parts());
    }

    private boolean isBehindList(int index) {
        Token token = tokens.at(index);
        return token.isSign() || BEHIND_LIST.contains(token.lower());
    }

    private Tail list(Unit unit, int numberAt, Tail first) {
        List<Part> parts = new ArrayList<>(first.parts());
        Tail closed = first;
        int next = first.next();
        int last = numberAt;
        for (Joint joint = Joint.at(tokens, next); joint != null; joint = Joint.at(tokens, next)) {
            int at = behindUnit(joint, unit);
            if (!unit.numbers(tokens.at(at))) {
                break;
            }
            if (joint.range()) {
                parts.addAll(between(
                        unit, tokens.at(last), tokens.at(at), tokens.at(next).start()));
            }
            Tail tail = tail(unit, at, tokens.at(at).start());
            parts.addAll(tail.parts());
            next = tail.next();
            last = at;
            // without "en" before the last number it can be another number altogether
            closed = joint.closing() || unit.plural() ? new Tail(List.copyOf(parts), next) : closed;
        }
        return closed;
    }

    private static List<Part> between(Unit unit, Token from, Token to, int place) {
        return Names.between(from.text(), to.text(), place).stream()
                .map(name -> new Part(name.start(), name.end(), List.of(new Step(unit.kind(), name.value()))))
                .toList();
    }

    // "artikel 10 tot en met artikel 13"
    private int behindUnit(Joint joint, Unit unit) {
        Unit again = Unit.of(tokens.at(joint.next()));
        return joint.range() && again != null && again.kind() == unit.kind() ? joint.next() + 1 : joint.next();
    }

    private Tail tail(Unit unit, int numberAt, int start) {
        List<Step> steps = List.of(new Step(unit.kind(), tokens.at(numberAt).text()));
        if (unit.kind() == ProvisionKind.ARTICLE) {
            return inner.paragraphs(steps, start, numberAt + 1, !unit.plural());
        }
        return unit.kind() == ProvisionKind.ANNEX
                ? inner.items(steps, start, numberAt + 1)
                : chapters(unit, steps, start, numberAt + 1);
    }

    // "hoofdstuk 2, paragraaf 3": from the outer to the inner
    private Tail chapters(Unit unit, List<Step> steps, int start, int next) {
        int at = tokens.behindComma(next);
        Unit deeper = Unit.of(tokens.at(at));
        if (deeper == null || !isInside(deeper, unit) || !deeper.numbers(tokens.at(at + 1))) {
            return Tail.of(start, tokens.at(next - 1).end(), steps, next);
        }
        return chapters(
                deeper, Tail.plus(steps, deeper.kind(), tokens.at(at + 1).text()), start, at + 2);
    }

    private static boolean isInside(Unit unit, Unit outer) {
        return !unit.plural() && unit.kind().isContainer() && unit.kind().compareTo(outer.kind()) > 0;
    }
}
