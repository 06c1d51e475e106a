package nl.consolidate.collation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import nl.consolidate.collation.Tokens.TableForm;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;

/**
 * The SHA-256 of the words of a text, in UTF-8: all words without mark-up, one space between two of them. Of a
 * regulation or a chapter each article, annex and heading is a line of its own that begins with its kind and number and
 * ends with a line feed. Of one article or annex its heading and its words are one such line without its number, of what is
 * smaller its words alone. No date, banner, note, preamble or closing has a say in it.
 */
public final class TextHash {
    private TextHash() {}

    /** 64 hexadecimal digits in lower case. */
    public static String of(Path place) {
        Provision target = place.target();
        StringBuilder lines = new StringBuilder();
        if (target.kind().isContainer()) {
            Unit.allOf(target)
                    .forEach(unit ->
                            line(unit.kind().dutch() + " " + unit.number() + " " + Hunk.joined(unit.tokens()), lines));
        } else {
            List<Token> heading = target.kind().isLeaf() ? Tokens.ofHeading(place) : List.of();
            line(Hunk.joined(heading) + " " + Hunk.joined(Tokens.inside(place, TableForm.ROWS)), lines);
        }
        return sha256(lines.toString());
    }

    private static void line(String words, StringBuilder lines) {
        lines.append(words.strip().replaceAll(" +", " ")).append('\n');
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
