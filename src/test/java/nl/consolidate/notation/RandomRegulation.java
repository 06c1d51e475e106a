package nl.consolidate.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.consolidate.model.Label;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.model.Status;

/** Regulations with chapters, articles, annexes, tombstones and gaps, and with any text in them. */
final class RandomRegulation {
    private static final List<ProvisionKind> CONTAINERS = List.of(
            ProvisionKind.BOOK,
            ProvisionKind.PART,
            ProvisionKind.TITLE,
            ProvisionKind.CHAPTER,
            ProvisionKind.DIVISION,
            ProvisionKind.SECTION,
            ProvisionKind.SUBSECTION);
    private static final List<String> LABELS = List.of("1", "2", "3a", "IV", "2.10", "a1", "A", "10");
    private static final List<String> HEADINGS = List.of(
            "",
            "Overleg",
            "Taken en werkwijze",
            "1 Structuur",
            "[Vervallen]",
            "\\[Vervallen]",
            "C #",
            "> meer",
            "\\> x",
            "#",
            "Bijlage: Organogram",
            "Artikel 7",
            "**vet** en _schuin_",
            "t/m 3");

    private final Random random;
    private final RandomText texts;

    RandomRegulation(long seed) {
        this.random = new Random(seed);
        this.texts = new RandomText(seed);
    }

    Provision next() {
        List<Provision> parts = new ArrayList<>();
        for (int count = random.nextInt(4); count > 0; count--) {
            parts.add(random.nextBoolean() ? container(0) : leaf(ProvisionKind.ARTICLE));
        }
        for (int count = random.nextInt(3); count > 0; count--) {
            parts.add(leaf(ProvisionKind.ANNEX));
        }
        return Trees.regulation().withChildren(parts).withIncomplete(random.nextInt(5) == 0);
    }

    private Provision container(int from) {
        int kind = from + random.nextInt(CONTAINERS.size() - from);
        Provision container = headed(CONTAINERS.get(kind));
        if (container.isRepealed() || container.isNotHeld()) {
            return container;
        }
        List<Provision> parts = new ArrayList<>();
        for (int count = random.nextInt(4); count > 0; count--) {
            boolean deeper = kind + 1 < CONTAINERS.size() && random.nextBoolean();
            parts.add(deeper ? container(kind + 1) : leaf(ProvisionKind.ARTICLE));
        }
        String intro = random.nextInt(4) == 0 ? "Een inleiding." : "";
        return container.withText(intro).withChildren(parts).withIncomplete(random.nextInt(4) == 0);
    }

    private Provision leaf(ProvisionKind kind) {
        Provision leaf = headed(kind);
        return leaf.status() == Status.IN_FORCE ? Trees.read(texts.next(), kind).into(leaf) : leaf;
    }

    private Provision headed(ProvisionKind kind) {
        boolean numbered = kind != ProvisionKind.ANNEX || random.nextBoolean();
        Label label = numbered ? new Label(any(LABELS)) : null;
        Provision provision = Provision.of(Trees.ID, kind, label);
        return switch (random.nextInt(8)) {
            case 0 -> provision.tombstone();
            case 1 -> provision.withStatus(Status.NOT_HELD).withHeading(any(HEADINGS));
            case 2 -> provision.withStatus(Status.NOT_HELD).withText("organogram");
            default -> provision.withHeading(any(HEADINGS));
        };
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
