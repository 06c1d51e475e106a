package nl.consolidate.render.html;

import java.util.List;
import nl.consolidate.diff.PropertyChange;
import nl.consolidate.diff.Run;
import nl.consolidate.diff.Run.Kind;
import nl.consolidate.render.ChangedBlock;
import nl.consolidate.render.ComparisonPage;
import nl.consolidate.render.PropertyWords;
import org.jspecify.annotations.Nullable;

/** The page of the difference between two texts: what became of which provision, and the words that went and came. */
public final class ComparisonHtml {
    private static final String LIST = "overzicht";
    private static final String CHANGES = "wijzigingen";

    private final Frame frame;
    private final ComparisonPlace place;
    private final ComparisonLayout layout;

    public ComparisonHtml(ComparisonPlace place, ComparisonLayout layout) {
        this.frame = new Frame(place.feed());
        this.place = place;
        this.layout = layout;
    }

    public String render(ComparisonPage page) {
        String title = page.title() + " – wijzigingen " + layout.dutch() + " – "
                + page.comparison().after().officialLine();
        HtmlWriter out = frame.begin(page.language(), title, LIST);
        writeHead(page, out);
        writeLinks(out);
        out.open("div", "class", "blad smal").open("main", "class", layout == ComparisonLayout.INLINE ? "" : "breed");
        writeList(page, out);
        writeChanges(page, out);
        out.close().close();
        return Frame.end(out);
    }

    private static void writeHead(ComparisonPage page, HtmlWriter out) {
        out.open("header", "class", "titelblad");
        Masthead.writeAuthority(page.comparison().after().regulation().authority(), out);
        out.element("h1", page.title());
        out.open("p", "class", "geldend " + page.comparison().after().status().slug());
        DatedText.write(page.comparison().after().officialLine(), out);
        out.close();
        out.open("p", "class", "tijdstip");
        DatedText.write(page.span(), out);
        out.close();
        out.close();
    }

    private void writeLinks(HtmlWriter out) {
        if (!place.hasNavigation()) {
            return;
        }
        out.open("nav", "class", "versies", "aria-label", "Elders");
        out.open("ul", "class", "stappen", "role", "list");
        place.links().forEach(link -> Navigation.writeStep(link, "", "", out));
        Navigation.writeStep(place.layout(), "alternate", "Deze wijzigingen ", out);
        Navigation.writeStep(place.previous(), "prev", "Vorige wijzigingen: ", out);
        Navigation.writeStep(place.next(), "next", "Volgende wijzigingen: ", out);
        out.close().close();
    }

    private void writeList(ComparisonPage page, HtmlWriter out) {
        out.open("section", "aria-labelledby", LIST);
        out.element("h2", "Wat er veranderde", "id", LIST);
        out.open("dl", "class", "feiten");
        writeSide("Was", page.from(), place.before(), out);
        writeSide("Wordt", page.to(), place.after(), out);
        writeDecisions(page.decisions(), out);
        out.close();
        writeWarnings(page, out);
        out.element("p", page.same().isEmpty() ? page.summary() : page.same(), "class", "samenvatting");
        if (hasChanges(page)) {
            out.open("ul", "class", "veranderd");
            page.properties().forEach(change -> writeEntry(change, out));
            page.blocks().forEach(block -> writeEntry(block, page, out));
            out.close();
        }
        out.close();
    }

    private static void writeSide(String name, String words, @Nullable PageLink page, HtmlWriter out) {
        out.open("div").element("dt", name).open("dd");
        out.open(page == null ? "span" : "a", "href", page == null ? "" : page.href());
        DatedText.write(words, out);
        out.close().close().close();
    }

    private static void writeDecisions(List<String> decisions, HtmlWriter out) {
        if (!decisions.isEmpty()) {
            out.open("div").element("dt", "Aanleiding");
            decisions.forEach(decision -> out.element("dd", decision));
            out.close();
        }
    }

    private static void writeWarnings(ComparisonPage page, HtmlWriter out) {
        if (page.warnings().isEmpty() && page.instead().isEmpty()) {
            return;
        }
        out.open("div", "class", "let-op");
        if (!page.instead().isEmpty()) {
            out.element("p", page.instead());
        }
        page.warnings().forEach(warning -> out.element("p", warning));
        out.close();
    }

    private static boolean hasChanges(ComparisonPage page) {
        return !page.blocks().isEmpty() || !page.properties().isEmpty();
    }

    private static void writeEntry(PropertyChange change, HtmlWriter out) {
        String title = PropertyWords.title(change.property());
        out.open("li").element("a", title, "href", "#" + name(change)).text(": " + fate(change));
        out.close();
    }

    private static String fate(PropertyChange change) {
        if (RunHtml.without(Kind.DELETED, change.words()).isEmpty()) {
            return "vervallen";
        }
        return RunHtml.without(Kind.INSERTED, change.words()).isEmpty() ? "ingevoegd" : "gewijzigd";
    }

    private static void writeEntry(ChangedBlock block, ComparisonPage page, HtmlWriter out) {
        out.open("li")
                .element("a", title(block, page), "href", "#" + name(block))
                .text(": " + block.fate());
        out.close();
    }

    private void writeChanges(ComparisonPage page, HtmlWriter out) {
        if (!hasChanges(page)) {
            return;
        }
        TextLinks links = new TextLinks(page.comparison(), place);
        RunHtml runs = new RunHtml(links::elsewhere, out);
        out.open("section", "aria-labelledby", CHANGES);
        out.element("h2", "De wijzigingen", "id", CHANGES);
        page.properties().forEach(change -> writeProperty(change, runs, out));
        page.blocks().forEach(block -> writeBlock(block, page, links, runs, out));
        out.close();
    }

    private void writeProperty(PropertyChange change, RunHtml runs, HtmlWriter out) {
        String name = name(change);
        out.open("section", "class", "wijziging", "aria-labelledby", name);
        out.element("h3", PropertyWords.title(change.property()), "id", name);
        if (layout == ComparisonLayout.INLINE) {
            out.open("p");
            runs.write(change.words());
            out.close();
        } else {
            new ColumnsHtml(runs, out).write(PropertyWords.title(change.property()), change.words());
        }
        out.close();
    }

    private void writeBlock(ChangedBlock block, ComparisonPage page, TextLinks links, RunHtml runs, HtmlWriter out) {
        out.open("section", "class", "wijziging", "id", name(block), "aria-labelledby", name(block) + ".kop");
        writeCaption(block, page, links, runs, out);
        writeOccasion(block, out);
        if (layout == ComparisonLayout.SIDE_BY_SIDE) {
            new ColumnsHtml(runs, out).write(block);
        } else if (!block.lines().isEmpty()) {
            writeLines(block, new LineHtml(runs, out), out);
        }
        out.close();
    }

    private void writeCaption(ChangedBlock block, ComparisonPage page, TextLinks links, RunHtml runs, HtmlWriter out) {
        out.open("div", "class", "kopregel").open("h3", "id", name(block) + ".kop");
        if (layout == ComparisonLayout.INLINE && isReworded(block)) {
            out.element("span", block.name(), "class", "nummer").text(" ");
            runs.write(block.heading());
        } else {
            out.text(title(block, page));
        }
        out.close();
        String href = links.to(block);
        if (!href.isEmpty()) {
            String text = block.standsAfter() ? "in de tekst" : "in de vorige tekst";
            out.element("a", text, "class", "in-tekst", "href", href, "aria-label", block.name() + " " + text);
        }
        out.close();
    }

    private static void writeOccasion(ChangedBlock block, HtmlWriter out) {
        String fate = block.fate();
        List<String> because = block.because();
        if (fate.isEmpty() && because.isEmpty()) {
            return;
        }
        out.open("p", "class", "noot").element("strong", capital(fate));
        out.text(because.isEmpty() ? "." : " bij " + String.join("; ", because) + ".")
                .close();
    }

    private static String capital(String words) {
        return words.isEmpty() ? "Gewijzigd" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static void writeLines(ChangedBlock block, LineHtml lines, HtmlWriter out) {
        out.open("ol", "class", "regels", "role", "list");
        block.lines().forEach(line -> {
            out.open("li", "class", LineHtml.depth(line) + (line.isUnchanged() ? " gelijk" : ""));
            if (line.isUnchanged()) {
                lines.writeUnchanged(line);
            } else {
                lines.writeBoth(line);
            }
            out.close();
        });
        out.close();
    }

    // a heading that came or went with its provision is told by the title
    static boolean isReworded(ChangedBlock block) {
        return block.stoodBefore() && block.standsAfter() && !RunHtml.areSame(block.heading());
    }

    private static String title(ChangedBlock block, ComparisonPage page) {
        StringBuilder words = new StringBuilder(block.name()).append(isNumberReused(block, page) ? " (oud) " : " ");
        RunHtml.without(block.standsAfter() ? Kind.DELETED : Kind.INSERTED, block.heading()).stream()
                .map(Run::words)
                .forEach(words::append);
        return words.toString().strip();
    }

    private static boolean isNumberReused(ChangedBlock block, ComparisonPage page) {
        return !block.standsAfter()
                && page.blocks().stream()
                        .anyMatch(other -> other.standsAfter() && other.name().equals(block.name()));
    }

    private static String name(PropertyChange change) {
        return "gegeven-" + PropertyWords.slug(change.property());
    }

    private static String name(ChangedBlock block) {
        return PermanentName.of(block.entry().provision().id());
    }
}
