package nl.consolidate.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.consolidate.diff.ChangeKind;
import nl.consolidate.diff.Entry;
import nl.consolidate.model.Address;
import nl.consolidate.model.Facet;
import nl.consolidate.model.Path;
import nl.consolidate.model.Step;

/**
 * What became of a provision and of the parts of it, in a few words each.
 *
 * @param itself such as {@code vervangen}
 * @param parts what became of parts of it, of those too that another article has now
 */
record Became(List<String> itself, List<Part> parts) {
    static final String CHANGED = "gewijzigd";
    private static final int MOST = 3;

    /** Such as {@code lid 2} and {@code vervallen}. */
    record Part(String name, String words) {}

    Became {
        itself = List.copyOf(itself);
        parts = List.copyOf(parts);
    }

    /**
     * Looks into a chapter, article or annex.
     *
     * @param lost the parts that another article has now
     */
    static Became of(Entry block, List<Entry> lost) {
        List<Part> parts = new ArrayList<>();
        takeParts(block, block, block.isWhole() || block.comes() || block.goes(), parts);
        lost.forEach(part -> parts.add(new Part(stoodAt(part, block), ChangeWords.departed(part))));
        return new Became(ofItself(block), parts);
    }

    private static List<String> ofItself(Entry block) {
        if (!block.kinds().isEmpty() || block.comes() == block.goes()) {
            return ChangeWords.of(block);
        }
        Path holder = block.place().up();
        String with = holder.nodes().size() > 1 ? "met " + holder.address() + " " : "";
        return List.of(with + (block.comes() ? "ingevoegd" : "vervallen"));
    }

    /** All of it, each such as {@code lid 2: vervallen}. */
    List<String> all() {
        List<String> words = Stream.concat(
                        itself.stream(), parts.stream().map(part -> part.name() + ": " + part.words()))
                .toList();
        return words.isEmpty() ? List.of(CHANGED) : words;
    }

    /** In one line for a list, such as {@code vernummerd van artikel 4; lid 2 gewijzigd, lid 3 ingevoegd en nog 4}. */
    String inShort() {
        String words = Stream.of(String.join(", ", itself), partsInShort())
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("; "));
        return words.isEmpty() ? CHANGED : words;
    }

    private String partsInShort() {
        List<String> words =
                parts.stream().map(part -> part.name() + " " + part.words()).toList();
        return words.size() <= MOST
                ? Parts.enumeration(words)
                : String.join(", ", words.subList(0, MOST)) + " en nog " + (words.size() - MOST);
    }

    // inside what came or went as a whole, only what came from elsewhere is news
    private static void takeParts(Entry parent, Entry block, boolean movedOnly, List<Part> parts) {
        for (Entry part : parent.parts()) {
            if (!part.provision().kind().isInner()) {
                continue;
            }
            boolean told = !part.kinds().isEmpty() && (!movedOnly || part.is(ChangeKind.MOVED));
            if (told) {
                parts.add(new Part(within(block.place(), part.place()), String.join(", ", ChangeWords.of(part))));
            }
            takeParts(part, block, part.isWhole() || (movedOnly && !told), parts);
        }
    }

    private static String stoodAt(Entry part, Entry block) {
        return within(Objects.requireNonNull(block.before()), Objects.requireNonNull(part.before()));
    }

    private static String within(Path holder, Path part) {
        List<Step> outer = holder.address().steps();
        List<Step> steps = part.address().steps();
        boolean inside = steps.size() > outer.size();
        return new Address(inside ? steps.subList(outer.size(), steps.size()) : steps, Facet.WHOLE).toString();
    }
}
