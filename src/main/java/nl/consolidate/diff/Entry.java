package nl.consolidate.diff;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.timeline.Effect;
import org.jspecify.annotations.Nullable;

/**
 * A provision of two texts: where it stands in each, and what became of it and of what stands in it.
 *
 * @param before its place in the first text, null where it is not there
 * @param after its place in the second text, null where it is not there
 * @param kinds what became of the provision itself; empty for what is unchanged, and for what came or went with the
 *     provision that holds it
 * @param heading the words of its heading or term
 * @param words its own words without those of its parts
 * @param parts what stands in it, in the order of the second text; what went stands where it stood
 * @param departed what stood in it and stands elsewhere in the second text, in the order of the first
 * @param others the addresses of those from which its words came or to which they went, where it was divided or joined
 * @param because what happened to it on the way to one of the two texts only, or with other days
 */
public record Entry(
        @Nullable Path before,
        @Nullable Path after,
        Set<ChangeKind> kinds,
        List<Run> heading,
        List<Run> words,
        List<Entry> parts,
        List<ProvisionId> departed,
        List<String> others,
        List<Effect> because) {
    public Entry {
        if (before == null && after == null) {
            throw new IllegalArgumentException("a provision stands in one of two texts");
        }
        kinds = kinds.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(kinds));
        heading = List.copyOf(heading);
        words = List.copyOf(words);
        parts = List.copyOf(parts);
        departed = List.copyOf(departed);
        others = List.copyOf(others);
        because = List.copyOf(because);
    }

    /** Its place in the second text, or else in the first. */
    public Path place() {
        return after != null ? after : Objects.requireNonNull(before);
    }

    /** The provision as it reads in the second text, or else in the first. */
    public Provision provision() {
        return place().target();
    }

    /** Its address in the first text, empty where it is not there. */
    public String from() {
        return before == null ? "" : before.address().toString();
    }

    /** Its address in the second text, empty where it is not there or only its number is left. */
    public String to() {
        return after == null ? "" : after.address().toString();
    }

    /** Whether it stands in the second text only; a number that says that its provision is gone is no provision. */
    public boolean comes() {
        return !stands(before) && stands(after);
    }

    /** Whether it stood in the first text only. */
    public boolean goes() {
        return stands(before) && !stands(after);
    }

    private static boolean stands(@Nullable Path place) {
        return place != null && !place.target().isRepealed();
    }

    public boolean is(ChangeKind kind) {
        return kinds.contains(kind);
    }

    /** Whether anything became of it or of what stands in it, be it that it came or went with what holds it. */
    public boolean isChanged() {
        return isChangedItself() || !departed.isEmpty() || parts.stream().anyMatch(Entry::isChanged);
    }

    /** Whether anything became of it, be it that it came or went with what holds it. */
    public boolean isChangedItself() {
        return !kinds.isEmpty()
                || !heading.stream().allMatch(Run::isSame)
                || !words.stream().allMatch(Run::isSame)
                || (before == null) != (after == null);
    }

    /** Whether its change covers all that stands in it. */
    public boolean isWhole() {
        return is(ChangeKind.INSERTED) || is(ChangeKind.REPEALED) || is(ChangeKind.REPLACED);
    }

    /** No more of it than its name and heading, around some of its parts. */
    Entry around(List<Entry> some) {
        List<Run> named = Run.all(Run.Kind.SAME, OwnWords.heading(provision()));
        return new Entry(before, after, Set.of(), named, List.of(), some, List.of(), List.of(), List.of());
    }

    Entry withKinds(Set<ChangeKind> value) {
        return new Entry(before, after, value, heading, words, parts, departed, others, because);
    }

    Entry withBecause(List<Effect> value) {
        return new Entry(before, after, kinds, heading, words, parts, departed, others, value);
    }

    Entry withParts(List<Entry> value) {
        return new Entry(before, after, kinds, heading, words, value, departed, others, because);
    }

    Entry withWords(List<Run> value) {
        return new Entry(before, after, kinds, heading, value, parts, departed, others, because);
    }
}
