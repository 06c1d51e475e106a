package nl.consolidate.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.consolidate.diff.ChangeKind;
import nl.consolidate.diff.Entry;
import nl.consolidate.model.Address;
import nl.consolidate.model.Facet;
import nl.consolidate.model.Path;
import nl.consolidate.model.Step;

/** What became of a provision and of the parts of it, in a few words each. */
public final class Became {
    static final String CHANGED = "gewijzigd";

    private final Entry block;
    private final List<String> words = new ArrayList<>();

    private Became(Entry block) {
        this.block = block;
    }

    /**
     * Such as {@code vervangen}, or {@code lid 2: vervallen}.
     *
     * @param lost the parts that another article has now
     */
    static List<String> of(Entry block, List<Entry> lost) {
        Became became = new Became(block);
        became.words.addAll(ofItself(block));
        became.takeParts(block, block.isWhole() || came(block) || went(block));
        lost.forEach(part -> became.words.add(became.stoodAt(part) + ": verplaatst naar " + part.to()));
        return became.words.isEmpty() ? List.of(CHANGED) : List.copyOf(became.words);
    }

    /** What became of it itself, be it with what holds it; of what stands in it where nothing did. */
    public static String itself(Entry block) {
        List<String> words = ofItself(block);
        return words.isEmpty() ? CHANGED : String.join(", ", words);
    }

    private static List<String> ofItself(Entry block) {
        if (block.kinds().isEmpty() && came(block)) {
            return List.of("ingevoegd");
        }
        return block.kinds().isEmpty() && went(block) ? List.of("vervallen") : ChangeWords.of(block);
    }

    private static boolean came(Entry block) {
        return block.before() == null;
    }

    private static boolean went(Entry block) {
        return block.after() == null;
    }

    // inside what came or went as a whole, only what came from elsewhere is news
    private void takeParts(Entry parent, boolean movedOnly) {
        for (Entry part : parent.parts()) {
            if (!part.provision().kind().isInner()) {
                continue;
            }
            boolean told = !part.kinds().isEmpty() && (!movedOnly || part.is(ChangeKind.MOVED));
            if (told) {
                words.add(within(part) + ": " + String.join(", ", ChangeWords.of(part)));
            }
            takeParts(part, part.isWhole() || (movedOnly && !told));
        }
    }

    private String within(Entry part) {
        return within(block.place(), part.place());
    }

    private String stoodAt(Entry part) {
        return within(Objects.requireNonNull(block.before()), Objects.requireNonNull(part.before()));
    }

    private static String within(Path holder, Path part) {
        List<Step> outer = holder.address().steps();
        List<Step> steps = part.address().steps();
        boolean inside = steps.size() > outer.size();
        return new Address(inside ? steps.subList(outer.size(), steps.size()) : steps, Facet.WHOLE).toString();
    }
}
