package nl.consolidate.render;

import java.util.stream.Collectors;
import nl.consolidate.amendment.Change;
import nl.consolidate.amendment.Operation;
import nl.consolidate.amendment.Times;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.model.Addresses;
import nl.consolidate.model.Regulation.Property;
import nl.consolidate.timeline.Effect;
import nl.consolidate.timeline.EffectKind;

/** What an effect does to a text, in a few Dutch words. */
public final class OperationWords {
    private OperationWords() {}

    /** Such as {@code artikel 10 ingevoegd}. */
    public static String of(Effect effect) {
        Change change = effect.change();
        if (change != null) {
            return of(change.operation());
        }
        return effect.kind() == EffectKind.REPEALS ? "intrekking van de regeling" : "nieuwe regeling";
    }

    /** The same with the reason of the editor, if there is one. */
    static String withReason(Effect effect) {
        return of(effect) + (effect.reason().isEmpty() ? "" : " (" + effect.reason() + ")");
    }

    private static String of(Operation operation) {
        if (operation instanceof Operation.Insert insert) {
            return insert.target().value() + " ingevoegd";
        }
        if (operation instanceof Operation.Replace replace) {
            return replace.target().value() + " vervangen";
        }
        if (operation instanceof Operation.Repeal repeal) {
            return repealed(repeal);
        }
        if (operation instanceof Operation.Renumber renumber) {
            return renumber.from().value() + " vernummerd tot " + renumber.to().value();
        }
        if (operation instanceof Operation.Move move) {
            return move.targets().value() + " verplaatst";
        }
        return ofParts(operation);
    }

    private static String ofParts(Operation operation) {
        if (operation instanceof Operation.ReplaceHeading heading) {
            return "opschrift van " + heading.target().value() + " vervangen";
        }
        if (operation instanceof Operation.ReplaceIntro intro) {
            return "aanhef van " + intro.target().value() + " vervangen";
        }
        if (operation instanceof Operation.NumberText number) {
            return "tekst van " + number.target().value() + " genummerd";
        }
        if (operation instanceof Operation.UnnumberText number) {
            return "nummer van het enige lid van " + number.target().value() + " vervallen";
        }
        if (operation instanceof Operation.SetProperty set) {
            return property(set.property().value()) + " vervangen";
        }
        return ofWords(operation);
    }

    private static String ofWords(Operation operation) {
        if (operation instanceof Operation.ReplaceText text) {
            String found = quoted(text.find().value()) + times(text.times());
            return "in " + text.scope().value() + ": " + found + " vervangen door " + quoted(text.with());
        }
        if (operation instanceof Operation.InsertText text) {
            return "in " + text.scope().value() + ": " + quoted(text.text().value()) + " ingevoegd";
        }
        if (operation instanceof Operation.DeleteText text) {
            String found = quoted(text.find().value()) + times(text.times());
            return "in " + text.scope().value() + ": " + found + " vervallen";
        }
        return "regeling opnieuw vastgesteld";
    }

    private static String repealed(Operation.Repeal repeal) {
        return repeal.targets().stream()
                        .map(Located::value)
                        .map(Addresses::toString)
                        .collect(Collectors.joining(", "))
                + " vervallen";
    }

    private static String property(Property property) {
        return switch (property) {
            case TITLE -> "opschrift van de regeling";
            case CITATION_TITLE -> "citeertitel";
            case SUBJECT -> "onderwerp";
            case PREAMBLE -> "aanhef van de regeling";
            case CLOSING -> "slotformulier";
        };
    }

    private static String times(Times times) {
        if (times.isAll()) {
            return " (telkens)";
        }
        return times.expected() == 1 ? "" : " (" + times.expected() + " keer)";
    }

    private static String quoted(String words) {
        return "“" + words + "”";
    }
}
