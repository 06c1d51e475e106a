package nl.consolidate.notation;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.consolidate.model.Provision;

/** The words of a text in their order, without those of the notation itself. */
final class Words {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}°|]+");
    private static final Pattern NOTATION = Pattern.compile("\\{not-held|\\{incomplete}|\\[Vervallen]");

    private Words() {}

    static List<String> of(String text) {
        String law = NOTATION.matcher(text).replaceAll(" ");
        return WORD.matcher(law).results().map(MatchResult::group).toList();
    }

    static List<String> of(LawText text) {
        String parts = text.children().stream().map(Words::all).collect(Collectors.joining(" "));
        return of(text.intro() + " " + parts);
    }

    private static String all(Provision part) {
        String below = part.children().stream().map(Words::all).collect(Collectors.joining(" "));
        return String.join(" ", part.marker(), part.heading(), part.text(), below);
    }
}
