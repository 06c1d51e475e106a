package nl.consolidate.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.consolidate.reference.Names.Name;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of leden and the letters of onderdelen. */
final class NameLists {
    private static final Pattern NUMBER = Pattern.compile("\\d+[a-z]?");
    private static final Pattern ITEM = Pattern.compile("([a-tv-z])\\1?|[ivx]{2,4}|\\d{1,3}[a-z]?°?");
    private static final Pattern DEEPER = Pattern.compile("\\d{1,3}[a-z]?°|[ivx]{2,4}");
    private static final Set<String> CALLING = Set.of("onder", "onderdeel", "onderdelen", "sub");

    private final Tokens tokens;

    NameLists(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Leden as "eerste en derde lid", or as "lid 2", of which several only where a list can stand. */
    @Nullable
    Names paragraphs(int index, boolean several) {
        if (Ordinal.of(tokens.at(index)) > 0) {
            return byOrdinal(index);
        }
        boolean called = tokens.at(index).is("lid") || tokens.at(index).is("leden");
        if (!called) {
            return null;
        }
        Names names = list(index + 1, NameLists::number, several);
        return names == null ? null : startingAt(index, names);
    }

    private @Nullable Names byOrdinal(int index) {
        Names names = list(index, NameLists::ordinal, true);
        if (names == null || !isLid(names.next())) {
            names = list(index, NameLists::ordinal, false);
        }
        return names != null && isLid(names.next())
                ? names.until(tokens.at(names.next()).end(), names.next() + 1)
                : null;
    }

    private boolean isLid(int index) {
        return tokens.at(index).is("lid") || tokens.at(index).is("leden");
    }

    /** Whether onderdelen are called here: "onder", also behind "aanhef en". */
    boolean callsItems(int index) {
        return CALLING.contains(tokens.at(behindIntro(index)).lower());
    }

    private int behindIntro(int index) {
        return tokens.areAt(index, "aanhef", "en") ? index + 2 : index;
    }

    /** Onderdelen as "onder b en c"; each letter is only the outermost of its way. */
    @Nullable
    Names items(int index) {
        if (!callsItems(index)) {
            return null;
        }
        Names names = list(behindIntro(index) + 1, NameLists::item, true);
        return names == null ? null : startingAt(index, names);
    }

    /** What is inside the onderdeel before: "onder 2°", "2°" or "ten tweede". */
    @Nullable
    Names deeper(int index) {
        int behind = tokens.behindComma(index);
        if (callsItems(behind)) {
            return items(behind);
        }
        if (tokens.at(behind).is("ten") && Ordinal.of(tokens.at(behind + 1)) > 0) {
            Token way = tokens.at(behind + 1);
            return new Names(List.of(new Name(Ordinal.of(way) + "°", way.start(), way.end())), behind + 2);
        }
        boolean degree = DEEPER.matcher(tokens.at(behind).text()).matches();
        return behind > index && degree ? list(behind, NameLists::item, true) : null;
    }

    private Names startingAt(int index, Names names) {
        Name first = names.all().get(0);
        List<Name> all = new ArrayList<>(names.all());
        all.set(0, new Name(first.value(), tokens.at(index).start(), first.end()));
        return new Names(all, names.next());
    }

    private @Nullable Names list(int index, Function<Token, String> read, boolean several) {
        if (read.apply(tokens.at(index)).isEmpty()) {
            return null;
        }
        List<Name> names = new ArrayList<>();
        names.add(name(index, read));
        int next = index + 1;
        for (Joint joint = Joint.at(tokens, next); several && joint != null; joint = Joint.at(tokens, next)) {
            int at = behindArticle(joint.next());
            if (read.apply(tokens.at(at)).isEmpty() || !isAlike(tokens.at(at), tokens.at(next - 1))) {
                break;
            }
            Name name = name(at, read);
            if (joint.range()) {
                names.addAll(Names.between(
                        names.get(names.size() - 1).value(),
                        name.value(),
                        tokens.at(next).start()));
            }
            names.add(name);
            next = at + 1;
        }
        return new Names(names, next);
    }

    // behind a letter a number is inside it: "onder b, 2°"
    private static boolean isAlike(Token one, Token other) {
        return one.kind() == other.kind();
    }

    // "het tweede of het derde lid"
    private int behindArticle(int index) {
        return tokens.at(index).is("het") ? index + 1 : index;
    }

    private Name name(int index, Function<Token, String> read) {
        Token token = tokens.at(index);
        return new Name(read.apply(token), token.start(), token.end());
    }

    private static String ordinal(Token token) {
        int value = Ordinal.of(token);
        return value == 0 ? "" : Integer.toString(value);
    }

    private static String number(Token token) {
        return NUMBER.matcher(token.text()).matches() ? token.text() : "";
    }

    private static String item(Token token) {
        return ITEM.matcher(token.text()).matches() ? token.text() : "";
    }
}
