package nl.consolidate.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.consolidate.diagnostic.Code;

/** The pages that tell what findings mean. */
final class FindingPage {
    private FindingPage() {}

    /** The page of a finding; refuses what is none with what comes near. */
    static String of(String named) throws IOException {
        String slug = slug(named);
        Optional<Code> known = Code.bySlug(slug);
        if (known.isPresent()) {
            return Resources.text(path(known.get()));
        }
        List<String> slugs = new ArrayList<>();
        for (Code each : Code.values()) {
            slugs.add(each.slug());
        }
        String list = "`consolidate explain` lists all of them";
        throw UsageError.near("there is no finding \"" + named + "\"", slug, slugs, list);
    }

    /** Whether it is the name of a finding, or printed like one. */
    static boolean isNamed(String word) {
        return word.indexOf('[') >= 0 || Code.bySlug(slug(word)).isPresent();
    }

    // error[text-not-found] is what a user can copy
    private static String slug(String named) {
        return named.substring(named.indexOf('[') + 1).replace("]", "").toLowerCase(Locale.ROOT);
    }

    /** All findings, each with what it says. */
    static String list() throws IOException {
        Table table = Table.ofWords(2);
        for (Code each : Code.values()) {
            table.row(List.of(each.slug(), Resources.exists(path(each)) ? summary(each) : ""));
        }
        return table.toString();
    }

    // the first line of the page that is no heading
    private static String summary(Code code) throws IOException {
        return Resources.text(path(code))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .findFirst()
                .orElse("");
    }

    private static String path(Code code) {
        return "/nl/consolidate/diagnostics/" + code.slug() + ".md";
    }
}
