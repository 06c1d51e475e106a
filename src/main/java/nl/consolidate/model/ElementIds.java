package nl.consolidate.model;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names by which pages point at the provisions of one text: eIds after the Akoma Ntoso naming convention, made
 * from the place, such as {@code chp_2__art_7__para_1__item_a}. They hold only letters, digits and {@code _.~-}.
 */
public final class ElementIds {
    private static final int LONGEST_SLUG = 60;
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9]+");
    private static final Pattern MARK = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^A-Za-z0-9.]+");
    private static final Pattern EDGE = Pattern.compile("^[-.]+|[-.]+$");

    private final Map<ProvisionId, String> names = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    private ElementIds() {}

    /** Names everything below the root; the root itself has the empty name. */
    public static ElementIds of(Provision root) {
        ElementIds ids = new ElementIds();
        ids.names.put(root.id(), "");
        ids.nameChildren(root, "");
        return ids;
    }

    /** The name of a provision of this text. */
    public String nameOf(Provision provision) {
        String name = names.get(provision.id());
        if (name == null) {
            throw new IllegalArgumentException(provision.id() + " is no part of this text");
        }
        return name;
    }

    private void nameChildren(Provision parent, String prefix) {
        for (Provision child : parent.children()) {
            String name = unique(prefix + child.kind().abbreviation() + "_" + number(parent, child));
            names.put(child.id(), name);
            nameChildren(child, name + "__");
        }
    }

    private static String number(Provision parent, Provision child) {
        Label label = child.label();
        String words = child.kind().isNamed() ? slug(child.heading()) : label == null ? "" : plain(label.value());
        return words.isEmpty() ? "o_" + placeAmongUnnumbered(parent, child) : words;
    }

    @SuppressWarnings("ReferenceEquality") // two unnumbered parts can read the same
    private static int placeAmongUnnumbered(Provision parent, Provision child) {
        int place = 1;
        for (Provision other : parent.children()) {
            if (other == child) {
                return place;
            }
            place += other.kind() == child.kind() && other.label() == null ? 1 : 0;
        }
        return place;
    }

    private String unique(String wanted) {
        String name = wanted;
        for (int again = 2; !taken.add(name); again++) {
            name = wanted + "~" + again;
        }
        return name;
    }

    private static String slug(String words) {
        String slug = plain(words.strip()).toLowerCase(Locale.ROOT);
        if (slug.length() <= LONGEST_SLUG) {
            return slug;
        }
        int end = slug.lastIndexOf('-', LONGEST_SLUG);
        return slug.substring(0, end > 0 ? end : LONGEST_SLUG);
    }

    private static String plain(String words) {
        if (PLAIN.matcher(words).matches()) {
            return words;
        }
        String letters =
                MARK.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("");
        return EDGE.matcher(OTHER.matcher(letters).replaceAll("-")).replaceAll("");
    }
}
