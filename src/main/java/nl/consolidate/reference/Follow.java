package nl.consolidate.reference;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.reference.Reference.Bearing;

/**
 * What the words behind a mention say of it.
 *
 * @param bearing where it points by them; {@code HERE} where they say nothing
 * @param law the tokens that name another law, from the end of the mention up to this one; none where equal
 */
record Follow(Bearing bearing, int law) {
    private static final Set<String> PREPOSITIONS = Set.of("van", "bij", "uit", "der", "des");
    // "waarop artikel 5 van toepassing is"
    private static final Set<String> NO_LAW = Set.of("toepassing", "overeenkomstige", "kracht", "belang");
    // where the name of a law cannot go on
    private static final Set<String> STOPS = Set.of(
            "dat",
            "die",
            "is",
            "zijn",
            "wordt",
            "worden",
            "kan",
            "kunnen",
            "heeft",
            "hebben",
            "moet",
            "moeten",
            "waarin",
            "bedoeld",
            "bedoelde",
            "en",
            "of",
            "indien",
            "tenzij",
            "door",
            "aan");
    private static final Set<String> POINTING = Set.of("die", "dat");
    // a part of the mention that the grammar could not read
    private static final Set<String> REST =
            Set.of("lid", "leden", "onder", "onderdeel", "onderdelen", "sub", "aanhef", "tot", "t/m", "en", "of");
    // "artikel 5 oud", "artikel 5 bis": another one than the number says
    private static final Set<String> OTHERWISE =
            Set.of("oud", "nieuw", "bis", "ter", "quater", "quinquies", "sexies", "septies", "daarvan");
    private static final Pattern DASH = Pattern.compile("[/\\p{Pd}]");
    private static final Set<String> GLUE = Set.of(".", ":", "+", "&", "=", "_");
    private static final Set<String> READ = Set.of("luidde", "luidden", "gold", "golden");
    // a name behind "in": the article, an adjective, the noun
    private static final int LONGEST_INSIDE = 3;
    private static final int LONGEST_NAME = 10;

    static Follow of(Tokens tokens, int index, LawNames names) {
        Token next = tokens.at(index);
        if (isFormerText(tokens, tokens.behindComma(index))) {
            return uncertain(index);
        }
        if (next.is(",")) {
            return behindComma(tokens, index, names);
        }
        if (next.isSign()) {
            return next.is("(") || isAttached(tokens, index) ? uncertain(index) : new Follow(Bearing.HERE, index);
        }
        if (next.kind() == Token.Kind.NUMBER) {
            return uncertain(index);
        }
        return word(tokens, index, names);
    }

    // "artikel 5-7" and "artikel 5.a", but not a dash between two clauses
    private static boolean isAttached(Tokens tokens, int index) {
        Token next = tokens.at(index);
        boolean before = next.start() == tokens.at(index - 1).end();
        boolean behind = next.end() == tokens.at(index + 1).start()
                && !tokens.at(index + 1).isSign();
        return before && (DASH.matcher(next.text()).matches() || (behind && GLUE.contains(next.text())));
    }

    // "artikel 5, zoals dat luidde op 1 januari 2020"
    private static boolean isFormerText(Tokens tokens, int index) {
        return tokens.at(index).is("zoals")
                && IntStream.rangeClosed(index + 1, index + LONGEST_INSIDE)
                        .anyMatch(at -> READ.contains(tokens.at(at).lower()));
    }

    private static Follow behindComma(Tokens tokens, int index, LawNames names) {
        Token next = tokens.at(index + 1);
        if (isSameUnit(tokens, index + 1)) {
            return new Follow(Bearing.HERE, index);
        }
        boolean preposition = PREPOSITIONS.contains(next.lower()) || isOwnPreposition(tokens, index + 1);
        if (preposition || next.isCapitalised() || isRest(tokens, index + 1)) {
            return word(tokens, index + 1, names);
        }
        return next.kind() == Token.Kind.NUMBER ? uncertain(index) : new Follow(Bearing.HERE, index);
    }

    // "van artikel 3, van artikel 4 en van artikel 5"
    private static boolean isSameUnit(Tokens tokens, int index) {
        Unit unit = Unit.of(tokens.at(index + 1));
        return tokens.at(index).is("van")
                && unit != null
                && unit.kind() == ProvisionKind.ARTICLE
                && unit.numbers(tokens.at(index + 2));
    }

    private static Follow word(Tokens tokens, int index, LawNames names) {
        Token next = tokens.at(index);
        if (isOwn(tokens, index, names)) {
            return new Follow(Bearing.SAID_HERE, index);
        }
        if (PREPOSITIONS.contains(next.lower())) {
            return preposition(tokens, index, names);
        }
        // "artikel 5 gemeentewet", but "besluit" can be a verb
        boolean law = names.isLaw(next)
                && (next.isCapitalised()
                        || (next.lower().endsWith("wet") || next.lower().endsWith("wetboek")));
        if (law || names.isAbbreviation(next)) {
            return new Follow(Bearing.OTHER_LAW, index + 1);
        }
        boolean open = next.isCapitalised()
                || OTHERWISE.contains(next.lower())
                || isRest(tokens, index)
                || isInLaw(tokens, index, names);
        return open ? uncertain(index) : new Follow(Bearing.HERE, index);
    }

    // "van deze verordening", "behorende bij dit besluit"
    private static boolean isOwn(Tokens tokens, int index, LawNames names) {
        int at = isOwnPreposition(tokens, index) ? index + 2 : index + 1;
        boolean preposition =
                at == index + 2 || PREPOSITIONS.contains(tokens.at(index).lower());
        return preposition && names.ownEnd(tokens, at) > 0;
    }

    private static boolean isOwnPreposition(Tokens tokens, int index) {
        return tokens.areAt(index, "behorende", "bij") || tokens.areAt(index, "behorend", "bij");
    }

    private static Follow preposition(Tokens tokens, int index, LawNames names) {
        if (tokens.at(index).is("van") && NO_LAW.contains(tokens.at(index + 1).lower())) {
            return new Follow(Bearing.HERE, index);
        }
        for (int i = index + 1; i <= index + LONGEST_NAME; i++) {
            Token token = tokens.at(i);
            boolean pointing = i == index + 1 && POINTING.contains(token.lower());
            if (token.isSign() || (STOPS.contains(token.lower()) && !pointing)) {
                break;
            }
            if (names.isLaw(token)) {
                return new Follow(Bearing.OTHER_LAW, i + 1);
            }
        }
        return uncertain(index);
    }

    // "artikel 5 in het huurcontract"
    private static boolean isInLaw(Tokens tokens, int index, LawNames names) {
        return tokens.at(index).is("in")
                && IntStream.rangeClosed(index + 1, index + LONGEST_INSIDE)
                        .takeWhile(at -> tokens.at(at).isWord())
                        .anyMatch(at -> names.isName(tokens.at(at)));
    }

    private static boolean isRest(Tokens tokens, int index) {
        Token token = tokens.at(index);
        boolean joined = token.is("en") || token.is("of");
        return joined
                ? tokens.at(index + 1).kind() == Token.Kind.NUMBER
                : REST.contains(token.lower()) || Ordinal.of(token) > 0;
    }

    private static Follow uncertain(int index) {
        return new Follow(Bearing.UNCERTAIN, index);
    }
}
