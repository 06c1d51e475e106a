package nl.consolidate.source;

import java.util.HexFormat;
import nl.consolidate.diagnostic.Code;
import nl.consolidate.diagnostic.Diagnostic;
import nl.consolidate.diagnostic.Diagnostics;
import nl.consolidate.diagnostic.SourceFile;
import nl.consolidate.diagnostic.SourceSpan;

/** Looks at the characters of a file before it is parsed: what is invisible, and what would take a parser too long. */
public final class CharacterCheck {
    private static final int LONGEST_RUN = 100_000;
    private static final int LONGEST_LINE = 250_000;
    private static final int MOST_FINDINGS = 10;

    private final SourceFile file;
    private final Diagnostics findings;
    private int hidden;
    private boolean parsable = true;

    private CharacterCheck(SourceFile file, Diagnostics findings) {
        this.file = file;
        this.findings = findings;
    }

    /** Whether the file can be parsed as YAML; everything found is reported either way. */
    static boolean ofYaml(SourceFile file, Diagnostics findings) {
        CharacterCheck check = new CharacterCheck(file, findings);
        for (int line = 1; line <= file.lineCount(); line++) {
            check.characters(line);
            check.tab(line);
        }
        return check.parsable;
    }

    /** Whether the file can be read as Markdown. */
    public static boolean ofText(SourceFile file, Diagnostics findings) {
        CharacterCheck check = new CharacterCheck(file, findings);
        for (int line = 1; line <= file.lineCount(); line++) {
            check.characters(line);
        }
        return check.parsable;
    }

    /** Whether a reader cannot see the character: controls, marks of direction, blanks without width. */
    static boolean isHidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\t' && character != '\n' && character != '\r';
            case Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** The name of a character in findings, such as {@code U+202E RIGHT-TO-LEFT OVERRIDE}. */
    static String named(int character) {
        String digits = HexFormat.of().withUpperCase().toHexDigits(character, character > 0xFFFF ? 6 : 4);
        String name = Character.getName(character);
        return "U+" + digits + (name == null ? "" : " " + name);
    }

    private void characters(int line) {
        String text = file.line(line);
        int run = 0;
        boolean tooLong = text.length() > LONGEST_LINE;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            run = character <= ' ' ? 0 : run + 1;
            tooLong |= run > LONGEST_RUN;
            if (character < ' ' || character > '~') {
                special(text, line, i);
            }
        }
        if (tooLong) {
            refuse(Code.RUN_TOO_LONG, line, "this line goes on for more than 100,000 characters without a break");
        }
    }

    private void special(String text, int line, int index) {
        int character = text.codePointAt(index);
        boolean second = index > 0 && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
        if (!second && isHidden(character) && hidden++ < MOST_FINDINGS) {
            int width = Character.charCount(character);
            findings.add(hiddenAt(new SourceSpan(file, line, index + 1, line, index + 1 + width), named(character)));
        }
    }

    static Diagnostic hiddenAt(SourceSpan span, String named) {
        return Diagnostic.of(Code.HIDDEN_CHARACTER, span, "an invisible character stands here: " + named)
                .withHelp("delete it; what cannot be seen has no place in a text of law");
    }

    private void tab(int line) {
        String text = file.line(line);
        int indentation = text.length() - text.stripLeading().length();
        int tab = text.indexOf('\t');
        if (tab >= 0 && tab < indentation && indentation < text.length() && parsable) {
            parsable = false;
            findings.add(Diagnostic.of(
                            Code.TAB_INDENTATION,
                            new SourceSpan(file, line, tab + 1, line, tab + 2),
                            "a tab stands in the indentation")
                    .withHelp("indent with blanks only"));
        }
    }

    private void refuse(Code code, int line, String message) {
        parsable = false;
        findings.add(code, new SourceSpan(file, line, 1, line, 2), message);
    }
}
