package nl.consolidate.notation;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds images that say nothing to who cannot see them. */
final class Images {
    private static final Pattern BARE = Pattern.compile("(?<!\\\\)!\\[[ \\t]*+\\](?=[(\\[])");

    private Images() {}

    static List<MatchResult> withoutDescription(String line) {
        return line.contains("![") ? BARE.matcher(line).results().toList() : List.of();
    }
}
