package nl.consolidate.secondhand;

import nl.consolidate.secondhand.Act.When;

/** What a decision does to another one, to a part of it (else empty), or to the regulation as a whole. */
sealed interface Deed {
    /** The decision that it speaks of. */
    String act();

    /** The part of that decision; empty for all of it. */
    String part();

    /** Sets when it enters into force. */
    record Start(String act, String part, When when) implements Deed {}

    /** Annuls it, from a day or ({@link Act#NONE}) from the start. */
    record Voiding(String act, String part, int from) implements Deed {}

    /** Suspends it from a day, until a day or ({@link Act#NONE}) for good. */
    record Halt(String act, String part, int from, int until) implements Deed {}

    /** Gives it another end, or ({@link Act#NONE}) none. */
    record Stretch(String act, String part, int until) implements Deed {}

    /** Repeals it before it enters into force. */
    record Recall(String act, String part) implements Deed {}

    /** Corrects it. */
    record Mend(String act, String part, Doing doing) implements Deed {}

    /**
     * Settles what the decision and another one are in conflict about, for valid days from one on ({@link Act#NONE} for
     * all): it goes first, or it is left out.
     */
    record Settle(String act, String other, boolean out, int from) implements Deed {
        boolean counts(int g) {
            return from == Act.NONE || g >= from;
        }

        boolean isBetween(String one, String another) {
            return (act.equals(one) && other.equals(another)) || (act.equals(another) && other.equals(one));
        }

        @Override
        public String part() {
            return "";
        }
    }

    /** Repeals the regulation. */
    record End(When when) implements Deed {
        @Override
        public String act() {
            return Wire.REGULATION;
        }

        @Override
        public String part() {
            return "";
        }
    }

    /** Whether it speaks of something that a decision does in a part. */
    default boolean isOf(Act other, String inPart) {
        return act().equals(other.id()) && (part().isEmpty() || part().equals(inPart));
    }
}
