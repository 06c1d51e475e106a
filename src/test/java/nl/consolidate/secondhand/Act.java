package nl.consolidate.secondhand;

import java.util.List;

/**
 * A decision, with days as whole numbers.
 *
 * @param when its dates for all that it does, unless a part states its own
 * @param draftedOn the day whose text it was written for, or {@link #NONE}
 * @param base whether it establishes the regulation
 */
record Act(
        String id,
        boolean base,
        int adopted,
        int published,
        When when,
        int draftedOn,
        int order,
        List<Part> parts,
        List<Start> starts,
        List<Voiding> voidings,
        List<Mend> mends,
        List<When> ends) {
    /** A day that is not given. */
    static final int NONE = Integer.MIN_VALUE;

    /** How a first day in force is found. */
    sealed interface Rule {
        record On(int day) implements Rule {}

        record After(int days) implements Rule {}

        record FirstOfMonth(int months) implements Rule {}

        record OnPublication() implements Rule {}

        record Silent() implements Rule {}

        record With(String act) implements Rule {}

        record Open() implements Rule {}
    }

    /** The dates that are stated somewhere; a rule that is not stated is null. */
    record When(@org.jspecify.annotations.Nullable Rule rule, int back, int until) {
        static final When UNSAID = new When(null, NONE, NONE);

        /** Inner dates go before outer ones; a part with its own day works back only if it says so itself. */
        When within(When outer) {
            return new When(
                    rule != null ? rule : outer.rule,
                    back != NONE || rule != null ? back : outer.back,
                    until != NONE ? until : outer.until);
        }

        boolean isUnsaid() {
            return equals(UNSAID);
        }

        @Override
        public String toString() {
            return (rule == null ? "" : " in-force: " + rule)
                    + (back == NONE ? "" : " retroactive-to: " + back)
                    + (until == NONE ? "" : " until: " + until);
        }
    }

    /** A lettered part of the decision. */
    record Part(String letter, When when, List<Task> tasks) {
        Part {
            tasks = List.copyOf(tasks);
        }
    }

    /** One operation with dates of its own. */
    record Task(When when, Doing doing) {}

    /** Sets when another decision, or one part of it (else empty), enters into force. */
    record Start(String act, String part, When when) {}

    /** Annuls another decision, from a day or ({@link #NONE}) from the start. */
    record Voiding(String act, int from) {}

    /** Corrects a part of another decision. */
    record Mend(String act, String part, Doing doing) {}

    Act {
        parts = List.copyOf(parts);
        starts = List.copyOf(starts);
        voidings = List.copyOf(voidings);
        mends = List.copyOf(mends);
        ends = List.copyOf(ends);
    }

    static Act of(String id, int published, When when) {
        return new Act(
                id, false, NONE, published, when, NONE, 0, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    Act asBase() {
        return new Act(id, true, adopted, published, when, draftedOn, order, parts, starts, voidings, mends, ends);
    }

    Act adopted(int day) {
        return new Act(id, base, day, published, when, draftedOn, order, parts, starts, voidings, mends, ends);
    }

    Act when(When value) {
        return new Act(id, base, adopted, published, value, draftedOn, order, parts, starts, voidings, mends, ends);
    }

    Act draftedOn(int day) {
        return new Act(id, base, adopted, published, when, day, order, parts, starts, voidings, mends, ends);
    }

    Act order(int value) {
        return new Act(id, base, adopted, published, when, draftedOn, value, parts, starts, voidings, mends, ends);
    }

    Act parts(List<Part> value) {
        return new Act(id, base, adopted, published, when, draftedOn, order, value, starts, voidings, mends, ends);
    }

    Act starting(Start value) {
        return new Act(
                id, base, adopted, published, when, draftedOn, order, parts, List.of(value), voidings, mends, ends);
    }

    Act voiding(Voiding value) {
        return new Act(
                id, base, adopted, published, when, draftedOn, order, parts, starts, List.of(value), mends, ends);
    }

    Act mending(Mend value) {
        return new Act(
                id, base, adopted, published, when, draftedOn, order, parts, starts, voidings, List.of(value), ends);
    }

    Act ending(When value) {
        return new Act(
                id, base, adopted, published, when, draftedOn, order, parts, starts, voidings, mends, List.of(value));
    }

    /** The decision much as a source would state it. */
    String shown() {
        StringBuilder lines = new StringBuilder((base ? "regulation: " : "amendment: ") + id + "\n");
        lines.append("  published: ").append(published == NONE ? "-" : published);
        lines.append(adopted == NONE ? "" : " adopted: " + adopted).append(when);
        lines.append(draftedOn == NONE ? "" : " drafted-on: " + draftedOn);
        lines.append(order == 0 ? "" : " order: " + order).append('\n');
        for (Part part : parts) {
            lines.append("  - part: ").append(part.letter()).append(part.when()).append('\n');
            part.tasks().forEach(task -> lines.append("    - " + task.doing() + task.when() + "\n"));
        }
        starts.forEach(start -> lines.append("  commences: " + start + "\n"));
        voidings.forEach(voiding -> lines.append("  annuls: " + voiding + "\n"));
        mends.forEach(mend -> lines.append("  corrects: " + mend + "\n"));
        ends.forEach(end -> lines.append("  repeals the regulation:" + end + "\n"));
        return lines.toString();
    }
}
