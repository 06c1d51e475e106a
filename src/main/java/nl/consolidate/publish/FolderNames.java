package nl.consolidate.publish;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Names folders after regulations, so that no two are one where capitals do not count. */
final class FolderNames {
    private static final int DIGITS = 8;

    private final Map<String, Integer> spellings = new HashMap<>();

    FolderNames(Collection<String> ids) {
        ids.forEach(id -> spellings.merge(id.toLowerCase(Locale.ROOT), 1, Integer::sum));
    }

    /** The id itself; with the start of its SHA-256 where another id differs from it in capitals alone. */
    String of(String id) {
        boolean alone = spellings.getOrDefault(id.toLowerCase(Locale.ROOT), 1) == 1;
        return alone ? id : id + "-" + digest(id);
    }

    private static String digest(String id) {
        byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
        return ListedFile.of("id", bytes).sha256().substring(0, DIGITS);
    }
}
