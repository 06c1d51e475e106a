package nl.consolidate.reference;

import java.util.Set;
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
    private static final int LONGEST_NAME = 10;

    static Follow of(Tokens tokens, int index, LawNames names) {
        Token next = tokens.at(index);
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

    // "artikel 5-7", but not a dash between two clauses
    private static boolean isAttached(Tokens tokens, int index) {
        Token next = tokens.at(index);
        boolean dash = next.is("/") || next.is("-") || next.is("–");
        return dash && next.start() == tokens.at(index - 1).end();
    }

    private static Follow behindComma(Tokens tokens, int index, LawNames names) {
        Token next = tokens.at(index + 1);
        boolean preposition = PREPOSITIONS.contains(next.lower()) || isOwnPreposition(tokens, index + 1);
        if (preposition || next.isCapitalised() || isRest(tokens, index + 1)) {
            return word(tokens, index + 1, names);
        }
        return next.kind() == Token.Kind.NUMBER ? uncertain(index) : new Follow(Bearing.HERE, index);
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
        boolean law = names.isLaw(next) && (next.isCapitalised() || next.lower().matches(".*wet(?:boek)?"));
        if (law || names.isAbbreviation(next)) {
            return new Follow(Bearing.OTHER_LAW, index + 1);
        }
        boolean open = next.isCapitalised() || next.is("daarvan") || isRest(tokens, index);
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
