package nl.consolidate.render.html;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.consolidate.model.Authority;
import nl.consolidate.render.Page;

/** Writes the head of the page: whose regulation it is, its title, and when this text holds. */
final class Masthead {
    private final Page page;
    private final HtmlWriter out;

    Masthead(Page page, HtmlWriter out) {
        this.page = page;
        this.out = out;
    }

    void write() {
        out.open("header", "class", "titelblad");
        writeAuthority(page.regulation().authority(), out);
        out.element("h1", page.title());
        out.open("p", "class", "geldend " + page.text().status().slug());
        DatedText.write(page.officialLine(), out);
        out.close();
        out.element("p", page.viewpoint(), "class", "tijdstip");
        out.close();
    }

    /** Writes what the reader must know first. */
    void writeWarnings() {
        if (!page.warnings().isEmpty()) {
            out.open("div", "class", "let-op");
            page.warnings().forEach(warning -> out.element("p", warning));
            out.close();
        }
    }

    static void writeAuthority(Authority authority, HtmlWriter out) {
        String line = Stream.of(authority.type(), authority.name())
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining(" "));
        if (!line.isEmpty()) {
            out.element("p", line, "class", "organisatie");
        }
    }
}
