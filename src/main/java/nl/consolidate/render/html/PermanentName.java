package nl.consolidate.render.html;

import nl.consolidate.model.ProvisionId;

/**
 * The name by which a page points at a provision whatever its number: it stays the same through renumbering, and no
 * number ever gets it. It begins with {@code vast.}, which no name made from a number does.
 */
public final class PermanentName {
    private PermanentName() {}

    /** Such as {@code vast.marktverordening~art_5}. */
    public static String of(ProvisionId provision) {
        StringBuilder name = new StringBuilder("vast.");
        provision.value().codePoints().forEach(sign -> append(sign, name));
        return name.toString();
    }

    private static void append(int sign, StringBuilder name) {
        boolean letter = (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') || (sign >= '0' && sign <= '9');
        if (letter || "._~-".indexOf(sign) >= 0) {
            name.appendCodePoint(sign);
        } else if (sign == '#' || sign == '/') {
            name.append('~');
        } else {
            name.append("~x").append(Integer.toHexString(sign)).append('~');
        }
    }
}
