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
        List<Deed> deeds) {
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

    Act {
        parts = List.copyOf(parts);
        deeds = List.copyOf(deeds);
    }

    static Act of(String id, int published, When when) {
        return new Act(id, false, NONE, published, when, NONE, 0, List.of(), List.of());
    }

    Act asBase() {
        return new Act(id, true, adopted, published, when, draftedOn, order, parts, deeds);
    }

    Act adopted(int day) {
        return new Act(id, base, day, published, when, draftedOn, order, parts, deeds);
    }

    Act when(When value) {
        return new Act(id, base, adopted, published, value, draftedOn, order, parts, deeds);
    }

    Act draftedOn(int day) {
        return new Act(id, base, adopted, published, when, day, order, parts, deeds);
    }

    Act order(int value) {
        return new Act(id, base, adopted, published, when, draftedOn, value, parts, deeds);
    }

    Act parts(List<Part> value) {
        return new Act(id, base, adopted, published, when, draftedOn, order, value, deeds);
    }

    Act doing(Deed... value) {
        return new Act(id, base, adopted, published, when, draftedOn, order, parts, List.of(value));
    }

    /** All that it does of one sort. */
    <T extends Deed> List<T> deeds(Class<T> sort) {
        return deeds.stream().filter(sort::isInstance).map(sort::cast).toList();
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
        deeds.forEach(deed -> lines.append("  - " + deed + "\n"));
        return lines.toString();
    }
}
