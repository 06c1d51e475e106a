package nl.consolidate.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.consolidate.amendment.Operation;
import nl.consolidate.amendment.Times;
import nl.consolidate.amendment.WordPlace;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Located;
import nl.consolidate.diagnostic.Nearest;
import nl.consolidate.model.Address;
import nl.consolidate.model.Facet;
import nl.consolidate.model.Regulation;
import org.jspecify.annotations.Nullable;

/** Reads the operations on words, headings and numbers before a text. */
final class TextOperationReader {
    private final Fields fields;
    private final PlaceReader places;

    TextOperationReader(Fields fields, PlaceReader places) {
        this.fields = fields;
        this.places = places;
    }

    @Nullable
    Operation read(Verb verb) {
        return switch (verb) {
            case REPLACE_TEXT -> replaceText();
            case INSERT_TEXT -> insertText();
            case DELETE_TEXT -> deleteText();
            case REPLACE_HEADING -> replaceHeading();
            case REPLACE_INTRO -> replaceIntro();
            case NUMBER_TEXT -> numberText();
            case UNNUMBER_TEXT -> unnumberText();
            case SET -> set();
            default -> throw new IllegalArgumentException(verb.word() + " is no operation on words");
        };
    }

    private @Nullable Operation replaceText() {
        Located<Address> scope = places.scope("replace-text");
        Located<String> find = fields.words("replace-text");
        Located<String> with = fields.require("with") ? fields.anyWords("with") : null;
        Times times = times();
        boolean atEnd = fields.has("at");
        return scope == null || find == null || with == null || times == null || (atEnd && !places.isOnlyAtEnd())
                ? null
                : new Operation.ReplaceText(scope, find, with.value(), times, atEnd);
    }

    private @Nullable Operation insertText() {
        Located<Address> scope = places.scope("insert-text");
        Located<String> text = fields.words("insert-text");
        WordPlace place = places.wordPlace();
        return scope == null || text == null || place == null ? null : new Operation.InsertText(scope, text, place);
    }

    private @Nullable Operation deleteText() {
        Located<Address> scope = places.scope("delete-text");
        Located<String> find = fields.words("delete-text");
        Times times = times();
        boolean atEnd = fields.has("at");
        return scope == null || find == null || times == null || (atEnd && !places.isOnlyAtEnd())
                ? null
                : new Operation.DeleteText(scope, find, times, atEnd);
    }

    private @Nullable Times times() {
        Located<String> words = fields.words("times");
        if (words == null) {
            return fields.has("times") ? null : Times.ONCE;
        }
        if (words.value().equals("all")) {
            return Times.ALL;
        }
        if (words.value().matches("[1-9][0-9]{0,6}")) {
            return new Times(Integer.parseInt(words.value()));
        }
        fields.findings()
                .add(Diagnostic.of(Code.INVALID_NUMBER, words.span(), "`times` must be a number from 1, or `all`"));
        return null;
    }

    private @Nullable Operation replaceHeading() {
        Located<Address> target = placeOf("replace-heading", Facet.HEADING);
        Located<String> with = fields.require("with") ? fields.anyWords("with") : null;
        return target == null || with == null ? null : new Operation.ReplaceHeading(target, with.value());
    }

    private @Nullable Operation replaceIntro() {
        Located<Address> target = placeOf("replace-intro", Facet.INTRO);
        Located<String> with = fields.required("with");
        return target == null || with == null ? null : new Operation.ReplaceIntro(target, with.value());
    }

    // "replace-intro: artikel 3 aanhef" says twice what is meant
    private @Nullable Located<Address> placeOf(String verb, Facet said) {
        Located<Address> target = fields.address(verb);
        if (target == null || target.value().facet() == Facet.WHOLE) {
            return target;
        }
        if (target.value().facet() != said) {
            String message = "`" + target.value() + "` is not what `" + verb + "` replaces";
            fields.findings().add(Code.INVALID_ADDRESS, target.span(), message);
            return null;
        }
        return new Located<>(new Address(target.value().steps(), Facet.WHOLE), target.span());
    }

    private @Nullable Operation numberText() {
        Located<Address> target = fields.address("number-text");
        Located<String> marker = fields.words("marker");
        if (target == null || (marker == null && fields.has("marker"))) {
            return null;
        }
        return new Operation.NumberText(target, marker == null ? "1." : marker.value());
    }

    private @Nullable Operation unnumberText() {
        Located<Address> target = fields.address("unnumber-text");
        return target == null ? null : new Operation.UnnumberText(target);
    }

    private @Nullable Operation set() {
        Located<Regulation.Property> property = property();
        Located<String> value = fields.required("to");
        return property == null || value == null ? null : new Operation.SetProperty(property, value.value());
    }

    private @Nullable Located<Regulation.Property> property() {
        Located<String> name = fields.words("set");
        if (name == null) {
            return null;
        }
        for (Regulation.Property property : Regulation.Property.values()) {
            if (word(property).equals(name.value())) {
                return new Located<>(property, name.span());
            }
        }
        List<String> known = Arrays.stream(Regulation.Property.values())
                .map(TextOperationReader::word)
                .toList();
        fields.findings()
                .add(Diagnostic.of(
                                Code.INVALID_VALUE,
                                name.span(),
                                Values.quoted(name.value()) + " is nothing that can be set")
                        .withHelp(Nearest.question(name.value(), known)
                                .orElse("what can be set: " + String.join(", ", known))));
        return null;
    }

    private static String word(Regulation.Property property) {
        return property.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
