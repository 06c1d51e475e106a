package nl.consolidate.report;

/** How many columns of a terminal a text takes: none for what combines with its neighbour, two for wide signs. */
public final class Columns {
    private Columns() {}

    public static int of(String text) {
        int columns = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            columns += of(text.codePointAt(i));
        }
        return columns;
    }

    static int of(int sign) {
        if (sign < 0x300) {
            return sign == 0xad ? 0 : 1;
        }
        return switch (Character.getType(sign)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(sign) ? 2 : 1;
        };
    }

    // the blocks of East Asian scripts, their full-width forms, and pictographs
    private static boolean isWide(int sign) {
        return within(sign, 0x1100, 0x115f)
                || within(sign, 0x2e80, 0xa4cf)
                || within(sign, 0xac00, 0xd7a3)
                || within(sign, 0xf900, 0xfaff)
                || within(sign, 0xfe30, 0xfe6f)
                || within(sign, 0xff01, 0xff60)
                || within(sign, 0xffe0, 0xffe6)
                || within(sign, 0x1f300, 0x1f64f)
                || within(sign, 0x1f680, 0x1f6ff)
                || within(sign, 0x1f900, 0x1faff)
                || within(sign, 0x20000, 0x3fffd);
    }

    private static boolean within(int sign, int first, int last) {
        return sign >= first && sign <= last;
    }
}
