package nl.consolidate.notation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.consolidate.diagnostic.Diagnostics;
import nl.consolidate.model.Label;
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
        StringBuilder shown = new StringBuilder(words(text.intro()).stripLeading());
        shown.append(text.intro().isEmpty() ? "" : "\n");
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
        return holder(one).readsAs(holder(other));
    }

    static Provision regulation(Provision... parts) {
        return Provision.of(ID, ProvisionKind.REGULATION, null).withChildren(List.of(parts));
    }

    static Provision article(String number, String heading, String text) {
        Provision article =
                Provision.of(ID, ProvisionKind.ARTICLE, new Label(number)).withHeading(heading);
        return article(text).into(article);
    }

    private static Provision holder(LawText text) {
        return Provision.of(ID, ProvisionKind.ANNEX, null)
                .withText(text.intro())
                .withChildren(text.children())
                .withIncomplete(text.incomplete());
    }

    private static void show(Provision provision, String indentation, StringBuilder shown) {
        String line = Stream.of(
                        provision.kind().name().toLowerCase(Locale.ROOT),
                        number(provision),
                        provision.heading().isEmpty() ? "" : "<" + provision.heading() + ">",
                        provision.status() == Status.IN_FORCE
                                ? ""
                                : provision.status().slug(),
                        provision.incomplete() ? "incomplete" : "",
                        words(provision.text()))
                .filter(word -> !word.isEmpty())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
        shown.append(indentation).append(line).append('\n');
        provision.children().forEach(child -> show(child, indentation + "  ", shown));
    }

    private static String number(Provision provision) {
        Label label = provision.label();
        return provision.marker().isEmpty() && label != null ? label.value() : provision.marker();
    }

    private static String words(String text) {
        return text.isEmpty() ? "" : "| " + text.replace("\n", "⏎");
    }
}
