package nl.consolidate.notation;

import java.util.List;
import java.util.Random;

/** Texts of everything that means something in the notation, in any order and at any indentation. */
final class RandomText {
    private static final List<String> LABELS = List.of(
            "1.",
            "2.",
            "3.",
            "12.",
            "1a.",
            "01.",
            "1)",
            "2)",
            "2.1",
            "2.1.",
            "2.10.1",
            "a1.",
            "a.",
            "b.",
            "c.",
            "h.",
            "i.",
            "j.",
            "u.",
            "v.",
            "w.",
            "x.",
            "a)",
            "b)",
            "aa.",
            "ab.",
            "ay.",
            "az.",
            "bb.",
            "hh.",
            "ii.",
            "xx.",
            "A.",
            "B.",
            "1°.",
            "1°",
            "2°",
            "iv.",
            "iii.",
            "I.",
            "II.",
            "IV.",
            "V.",
            "-",
            "–",
            "•",
            "*",
            "nr.",
            "ad.",
            "2023.",
            "1\\.",
            "- a.",
            "- **T**:",
            "1. a.",
            "1. -",
            "a. 1°.");
    private static final List<String> WORDS = List.of(
            "foo",
            "bar",
            "**T**: foo",
            "**T:** x",
            "**a",
            "b**: c",
            "**T**:",
            "**x**",
            "{not-held}",
            "{not-held: org}",
            "{not-held:",
            "}",
            "\\{not-held}",
            "[Vervallen]",
            "\\[Vervallen]",
            "# Kop",
            "## Sub",
            "###",
            "# C #",
            "###### > diep",
            "###### \\> x",
            "# [Vervallen]",
            "| a | b |",
            "|---|---|",
            "| - |",
            "a | b",
            "-|-",
            "-|",
            "| c | d |",
            "|",
            "foo | ",
            "```",
            "~~~ x",
            "> quote",
            "> [Noot] x",
            "> \\[Noot] x",
            "[foo]: /url",
            "[foo]: /url \"t",
            "hard  ",
            "back\\",
            "* * *",
            "---",
            "***",
            "![](x)",
            "<div>",
            "1. x",
            "a. x",
            "\u00a0nb",
            "*[Tekst niet in de bronnen]*",
            "\\*[Niet in de bronnen: x]*",
            "*[Onvolledig: de bronnen geven niet alles]*",
            "=",
            "\u2028",
            "\\",
            "_",
            "&ndash; x",
            "Artikel 7 Overleg",
            "# Artikel 7",
            "# Bijlage: x");

    private final Random random;

    RandomText(long seed) {
        this.random = new Random(seed);
    }

    String next() {
        StringBuilder text = new StringBuilder();
        for (int lines = 1 + random.nextInt(12); lines > 0; lines--) {
            text.append(chance(5) ? blank() : line()).append(chance(3) ? "\n\n" : "\n");
        }
        return text.toString();
    }

    private String line() {
        String indentation = " ".repeat(random.nextInt(random.nextBoolean() ? 1 : 9)) + (chance(40) ? "\t" : "");
        String label = random.nextBoolean() ? any(LABELS) + (chance(12) ? "" : " ") : "";
        String words = random.nextBoolean() ? any(WORDS) : "w" + random.nextInt(5);
        return indentation + label + words + (chance(6) ? " " + any(WORDS) : "");
    }

    private String blank() {
        return chance(3) ? "   " : "";
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
