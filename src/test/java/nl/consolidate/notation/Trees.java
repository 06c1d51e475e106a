package nl.consolidate.notation;

import java.util.List;
import nl.consolidate.diagnostic.Diagnostics;
import nl.consolidate.model.Provision;
import nl.consolidate.model.ProvisionId;
import nl.consolidate.model.ProvisionKind;
import nl.consolidate.model.Status;

/** Trees as lines that a test can state: one provision a line, two blanks deeper per level. */
final class Trees {
    static final ProvisionId ID = new ProvisionId("base#art_1");

    private Trees() {}

    static LawText article(String text) {
        return read(text, ProvisionKind.ARTICLE);
    }

    static LawText annex(String text) {
        return read(text, ProvisionKind.ANNEX);
    }

    static LawText read(String text, ProvisionKind owner) {
        return new LawReader(new Diagnostics()).read(text, owner, ID, Positions.none());
    }

    static String show(LawText text) {
        StringBuilder shown = new StringBuilder(shown(text.intro()));
        text.children().forEach(child -> show(child, "", shown));
        return shown.append(text.incomplete() ? "incomplete\n" : "").toString();
    }

    static String show(Provision provision) {
        StringBuilder shown = new StringBuilder();
        show(provision, "", shown);
        return shown.toString();
    }

    /** Whether two contents read the same. */
    static boolean same(LawText one, LawText other) {
        return holder(one).readsAs(holder(other)) && one.incomplete() == other.incomplete();
    }

    private static Provision holder(LawText text) {
        return Provision.of(ID, ProvisionKind.ARTICLE, null)
                .withText(text.intro())
                .withChildren(text.children());
    }

    private static void show(Provision provision, String indentation, StringBuilder shown) {
        List<String> words = List.of(
                provision.kind().name().toLowerCase(java.util.Locale.ROOT),
                provision.marker().isEmpty() && provision.label() != null
                        ? provision.label().value()
                        : provision.marker(),
                provision.heading().isEmpty() ? "" : "<" + provision.heading() + ">",
                provision.status() == Status.IN_FORCE ? "" : provision.status().slug(),
                provision.incomplete() ? "incomplete" : "",
                provision.text().isEmpty() ? "" : "| " + provision.text().replace("\n", "⏎"));
        shown.append(indentation)
                .append(String.join(
                        " ", words.stream().filter(word -> !word.isEmpty()).toList()))
                .append('\n');
        provision.children().forEach(child -> show(child, indentation + "  ", shown));
    }

    private static String shown(String intro) {
        return intro.isEmpty() ? "" : "| " + intro.replace("\n", "⏎") + "\n";
    }
}
