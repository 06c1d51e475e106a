package nl.consolidate.notation;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.consolidate.model.Label;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.ProvisionKind;
import org.jspecify.annotations.Nullable;

/** Names the parts of one provision: by number, by words, else by place; no name is given twice. */
final class Identities {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ENDS = Pattern.compile("^-|-$");
    private static final int LONGEST_NAME = 60;

    private final ProvisionId owner;
    private final Map<String, Integer> given = new HashMap<>();
    private final Map<ProvisionKind, Integer> places = new EnumMap<>(ProvisionKind.class);

    Identities(ProvisionId owner) {
        this.owner = owner;
    }

    ProvisionId numbered(ProvisionKind kind, @Nullable Label label) {
        return label == null ? placed(kind) : unique(kind.abbreviation() + "_" + label.value());
    }

    ProvisionId named(ProvisionKind kind, String words) {
        String name = slug(words);
        return name.isEmpty() ? placed(kind) : unique(kind.abbreviation() + "_" + name);
    }

    ProvisionId placed(ProvisionKind kind) {
        int place = places.merge(kind, 1, Integer::sum);
        return unique(kind.abbreviation() + (kind == ProvisionKind.ITEM ? "_-" : "_") + place);
    }

    private ProvisionId unique(String segment) {
        int times = given.merge(segment, 1, Integer::sum);
        return new ProvisionId(owner.value() + "/" + segment + (times == 1 ? "" : "~" + times));
    }

    private static String slug(String words) {
        String plain = ACCENTS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD))
                .replaceAll("");
        String joined = BETWEEN_WORDS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
        String slug = ENDS.matcher(joined).replaceAll("");
        return slug.length() <= LONGEST_NAME ? slug : slug.substring(0, LONGEST_NAME);
    }
}
