package nl.consolidate.secondhand;

/** An operation cannot be read or applied; the text stays as it was. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    Refused(String reason) {
        super(reason, null, false, false);
    }
}
