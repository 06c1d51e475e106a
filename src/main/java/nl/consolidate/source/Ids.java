package nl.consolidate.source;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.model.Step;

/** The identities of the provisions that one entry makes: its origin and the place of each, none of them twice. */
final class Ids {
    private final String origin;
    private final Map<String, Integer> given = new HashMap<>();

    Ids(String origin) {
        this.origin = origin;
    }

    ProvisionId root() {
        return next("", new Step(ProvisionKind.REGULATION, ""));
    }

    /** The identity of a provision below another; an article or annex is named without what holds it. */
    ProvisionId next(String above, Step step) {
        boolean alone = above.isEmpty() || step.kind().isLeaf();
        String path = alone ? name(step) : above + "/" + name(step);
        int before = given.merge(path, 1, Integer::sum);
        return new ProvisionId(origin + "#" + (before == 1 ? path : path + "_" + before));
    }

    /** The part of an identity that names the place. */
    static String path(ProvisionId id) {
        return id.value().substring(id.value().indexOf('#') + 1);
    }

    private static String name(Step step) {
        String kind = step.kind() == ProvisionKind.REGULATION
                ? "regulation"
                : step.kind().abbreviation();
        String value = step.kind().isNamed() ? slug(step.value()) : step.value();
        return value.isEmpty() ? kind : kind + "_" + value;
    }

    private static String slug(String words) {
        return words.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }
}
