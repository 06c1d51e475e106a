package nl.consolidate.consolidation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.consolidate.model.Address;
import nl.consolidate.model.ElementIds;
import nl.consolidate.model.Label;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.Step;
import org.jspecify.annotations.Nullable;

/**
 * Follows every number that a provision ever had to where the provision is now. Numbers are given again: an address that
 * once meant another provision is listed with all that it meant, so that nobody is led to the wrong one.
 */
public final class FormerNumbers {
    private static final Comparator<@Nullable LocalDate> OPEN_FIRST =
            Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder());
    private static final Comparator<Address> BY_NUMBER = FormerNumbers::compare;

    private final ConsolidatedText current;
    private final Map<ProvisionId, Path> here = new HashMap<>();
    private final Map<Address, Map<ProvisionId, Use>> uses = new HashMap<>();

    /** Where a provision was addressed so. */
    private static final class Use {
        private final Path place;
        private final String eId;
        private final List<FormerNumber.Days> valid = new ArrayList<>();
        private final List<FormerNumber.Days> read = new ArrayList<>();

        Use(Path place, String eId) {
            this.place = place;
            this.eId = eId;
        }

        void take(Window window, LocalDate today) {
            LocalDate validFrom = window.validFrom();
            LocalDate validUntil = window.validUntil();
            if (new Window(null, null, window.knownFrom(), window.knownUntil()).contains(today, today)) {
                valid.add(new FormerNumber.Days(validFrom, validUntil));
            }
            LocalDate from = latest(validFrom, window.knownFrom());
            LocalDate until = earliest(validUntil, window.knownUntil());
            if (from == null || until == null || from.isBefore(until)) {
                read.add(new FormerNumber.Days(from, until));
            }
        }

        private static @Nullable LocalDate latest(@Nullable LocalDate one, @Nullable LocalDate other) {
            if (one == null || other == null) {
                return one == null ? other : one;
            }
            return one.isAfter(other) ? one : other;
        }

        private static @Nullable LocalDate earliest(@Nullable LocalDate one, @Nullable LocalDate other) {
            if (one == null || other == null) {
                return one == null ? other : one;
            }
            return one.isBefore(other) ? one : other;
        }

        /** The first day of which anything is known. */
        @Nullable
        LocalDate first() {
            List<FormerNumber.Days> days = joined(read.isEmpty() ? valid : read);
            return days.isEmpty() ? LocalDate.MAX : days.get(0).from();
        }
    }

    private FormerNumbers(ConsolidatedText current) {
        this.current = current;
        index(Path.ofRoot(current.regulation().root()));
    }

    /** The addresses that meant another provision than now, or mean none now, in the order of their numbers. */
    public static List<FormerNumber> of(List<TextVersion> versions, ConsolidatedText current) {
        FormerNumbers numbers = new FormerNumbers(current);
        if (current.hasText()) {
            versions.stream().filter(version -> version.text().hasText()).forEach(numbers::take);
        }
        return numbers.find();
    }

    private void index(Path place) {
        here.put(place.target().id(), place);
        place.target().children().forEach(child -> index(place.down(child)));
    }

    private void take(TextVersion version) {
        Provision root = version.text().regulation().root();
        take(Path.ofRoot(root), ElementIds.of(root), version.window());
    }

    private void take(Path parent, ElementIds ids, Window window) {
        for (Provision child : parent.target().children()) {
            Path place = parent.down(child);
            if (child.kind().isNumbered() && child.label() != null && !child.isRepealed()) {
                uses.computeIfAbsent(place.address(), unseen -> new LinkedHashMap<>())
                        .computeIfAbsent(child.id(), unseen -> new Use(place, ids.nameOf(child)))
                        .take(window, current.viewpoint().knownOn());
            }
            take(place, ids, window);
        }
    }

    private List<FormerNumber> find() {
        List<FormerNumber> found = new ArrayList<>();
        uses.keySet().stream().sorted(BY_NUMBER).forEach(address -> {
            Map<ProvisionId, Use> provisions = uses.getOrDefault(address, Map.of());
            if (provisions.values().stream().anyMatch(this::isTold)) {
                provisions.entrySet().stream()
                        .sorted(Comparator.comparing(each -> each.getValue().first(), OPEN_FIRST))
                        .forEach(each -> found.add(number(address, each.getKey(), each.getValue())));
            }
        });
        return found;
    }

    // of a lid only what did not happen to its article
    private boolean isTold(Use use) {
        Provision then = use.place.target();
        Optional<Path> now = now(then.id());
        if (!then.kind().isInner()) {
            return now.isEmpty() || !now.get().address().equals(use.place.address());
        }
        Optional<Path> holder = now(use.place.parent().id());
        if (now.isEmpty()) {
            return holder.isPresent();
        }
        return !now.get().parent().id().equals(use.place.parent().id())
                || !String.valueOf(then.label())
                        .equals(String.valueOf(now.get().target().label()));
    }

    private Optional<Path> now(ProvisionId id) {
        return Optional.ofNullable(here.get(id)).filter(place -> !place.target().isRepealed());
    }

    private FormerNumber number(Address address, ProvisionId id, Use use) {
        Optional<Path> now = now(id);
        List<HistoryEntry> history = current.historyOf(id);
        boolean ended = now.isEmpty()
                && !history.isEmpty()
                && history.get(history.size() - 1).kind() == HistoryKind.REPEALED;
        HistoryEntry end = ended ? history.get(history.size() - 1) : null;
        return new FormerNumber(address, id, use.eId, joined(use.valid), joined(use.read), now.orElse(null), end);
    }

    private static List<FormerNumber.Days> joined(List<FormerNumber.Days> days) {
        List<FormerNumber.Days> sorted = new ArrayList<>(days);
        sorted.sort(Comparator.comparing(FormerNumber.Days::from, OPEN_FIRST));
        List<FormerNumber.Days> joined = new ArrayList<>();
        for (FormerNumber.Days next : sorted) {
            int last = joined.size() - 1;
            if (last >= 0 && meets(joined.get(last), next)) {
                joined.set(last, together(joined.get(last), next));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private static boolean meets(FormerNumber.Days one, FormerNumber.Days next) {
        return one.until() == null || next.from() == null || !next.from().isAfter(one.until());
    }

    private static FormerNumber.Days together(FormerNumber.Days one, FormerNumber.Days next) {
        LocalDate end = one.until();
        LocalDate nextEnd = next.until();
        boolean later = end != null && (nextEnd == null || nextEnd.isAfter(end));
        return new FormerNumber.Days(one.from(), later ? nextEnd : end);
    }

    private static int compare(Address one, Address other) {
        int shared = Math.min(one.steps().size(), other.steps().size());
        for (int i = 0; i < shared; i++) {
            int difference = compare(one.steps().get(i), other.steps().get(i));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(one.steps().size(), other.steps().size());
    }

    private static int compare(Step one, Step other) {
        if (one.kind() != other.kind()) {
            return one.kind().compareTo(other.kind());
        }
        return Label.isLabel(one.value()) && Label.isLabel(other.value())
                ? new Label(one.value()).compareTo(new Label(other.value()))
                : one.value().compareTo(other.value());
    }
}
