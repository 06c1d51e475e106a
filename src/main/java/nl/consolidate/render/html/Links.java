package nl.consolidate.render.html;

import java.util.ArrayList;
import java.util.List;
import nl.consolidate.model.ElementIds;
import nl.consolidate.model.Path;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.reference.Reference;
import nl.consolidate.reference.References;
import nl.consolidate.render.Page;
import org.jspecify.annotations.Nullable;

/**
 * The references in the words of a page that lead to a provision of that page, so to the text of the same days; a
 * reference to another law, to a repealed provision or to none is no link.
 */
final class Links {
    private final @Nullable References references;
    private final ElementIds ids;
    private final List<ProvisionId> held;

    /**
     * Words that lead to a provision.
     *
     * @param start the first character of the words
     * @param end the character behind them
     * @param target the name of the provision
     */
    record Link(int start, int end, String target) {}

    private Links(@Nullable References references, ElementIds ids, List<ProvisionId> held) {
        this.references = references;
        this.ids = ids;
        this.held = held;
    }

    /** For a page without names. */
    static Links none(Page page) {
        return new Links(null, page.ids(), List.of());
    }

    /** For a page that holds the whole text. */
    static Links of(Page page) {
        return of(page, List.of(Path.ofRoot(page.regulation().root())));
    }

    /** For a page that holds parts of the text. */
    static Links of(Page page, List<Path> parts) {
        List<ProvisionId> held =
                parts.stream().map(Path::target).map(Provision::id).toList();
        return new Links(new References(page.regulation()), page.ids(), held);
    }

    /** The links in the words of a provision, in order and without overlap. */
    List<Link> in(String words, Path place) {
        List<Link> links = new ArrayList<>();
        if (references != null) {
            references.in(words, place).stream()
                    .filter(reference -> reference.isInternal() && reference.end() > reference.start())
                    .forEach(reference -> add(references, reference, links));
        }
        return links;
    }

    private void add(References all, Reference reference, List<Link> links) {
        all.targets()
                .of(reference.address())
                .filter(target -> !target.target().isRepealed())
                .filter(target -> held.stream().anyMatch(target::passes))
                .ifPresent(
                        target -> links.add(new Link(reference.start(), reference.end(), ids.nameOf(target.target()))));
    }
}
