package nl.consolidate.render.html;

import java.util.List;
import nl.consolidate.model.Provision;
import nl.consolidate.render.Page;
import nl.consolidate.render.TocEntry;
import org.jspecify.annotations.Nullable;

/** Writes the ways through the page and to other pages. */
final class Navigation {
    private final Page page;
    private final HtmlWriter out;

    Navigation(Page page, HtmlWriter out) {
        this.page = page;
        this.out = out;
    }

    void writeToc() {
        out.open("nav", "class", "inhoudsopgave", "aria-labelledby", "inhoudsopgave");
        out.element("h2", "Inhoudsopgave", "id", "inhoudsopgave");
        // where there is little room the list folds: its state decides whether the style sheet shows what follows it
        out.open("details", "class", "uitklap")
                .element("summary", "Inhoudsopgave")
                .close();
        writeEntries(page.toc());
        out.close();
    }

    private void writeEntries(List<TocEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        out.open("ol", "role", "list");
        for (TocEntry entry : entries) {
            out.open("li", "class", state(entry.provision()));
            writeEntry(entry);
            writeEntries(entry.inside());
            out.close();
        }
        out.close();
    }

    private static String state(Provision provision) {
        return switch (provision.status()) {
            case IN_FORCE -> "";
            case REPEALED -> "vervallen";
            case NOT_HELD -> "ontbrekend";
        };
    }

    private void writeEntry(TocEntry entry) {
        out.open("a", "href", "#" + page.ids().nameOf(entry.provision()));
        out.element("span", entry.caption().name(), "class", "nummer");
        if (!entry.caption().heading().isEmpty()) {
            out.text(" ").element("span", entry.caption().heading(), "class", "opschrift");
        }
        out.close();
    }

    /** Writes the links to other pages, if there are any. */
    void writeElsewhere(Surroundings around) {
        if (!around.hasNavigation()) {
            return;
        }
        out.open("nav", "class", "versies", "aria-label", "Versies van deze regeling");
        out.open("ul", "class", "stappen", "role", "list");
        writeStep(around.index(), "", "", out);
        writeStep(around.previous(), "prev", "Vorige versie: ", out);
        writeStep(around.next(), "next", "Volgende versie: ", out);
        writeChanges(around);
        around.formats().forEach(format -> writeStep(format, "alternate", "", out));
        out.close();
        writeVersions(around.versions());
        out.close();
    }

    private void writeChanges(Surroundings around) {
        around.changes().forEach(link -> writeStep(link, "", "", out));
        if (around.isFirst()) {
            out.element("li", "Eerste versie: er is geen tekst daarvoor");
        }
    }

    static void writeStep(@Nullable PageLink link, String relation, String lead, HtmlWriter out) {
        if (link != null) {
            out.open("li");
            out.element("a", lead + link.words(), "href", link.href(), "rel", relation);
            out.close();
        }
    }

    private void writeVersions(List<PageLink> versions) {
        if (versions.isEmpty()) {
            return;
        }
        out.open("details").element("summary", "Alle versies (" + versions.size() + ")");
        out.open("ol", "role", "list");
        for (PageLink version : versions) {
            out.open("li");
            out.element("a", version.words(), "href", version.href(), "aria-current", version.current() ? "page" : "");
            out.close();
        }
        out.close().close();
    }
}
