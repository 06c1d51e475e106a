package nl.consolidate.amendment;

/** How often words must be found: an exact number, or all there are (at least one). */
public record Times(int expected) {
    public static final Times ALL = new Times(0);
    public static final Times ONCE = new Times(1);

    public Times {
        if (expected < 0) {
            throw new IllegalArgumentException("words cannot be found less than never");
        }
    }

    public boolean isAll() {
        return expected == 0;
    }

    public boolean accepts(int found) {
        return isAll() ? found > 0 : found == expected;
    }
}
