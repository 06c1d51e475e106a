package nl.consolidate.render.html;

import nl.consolidate.render.Page;

/** What every page of the site has around its content. */
final class Frame {
    private final Stylesheet sheet;

    Frame() {
        this(Stylesheet.load());
    }

    Frame(Stylesheet sheet) {
        this.sheet = sheet;
    }

    /** Begins a page, up to and with the link that leads past what every page has. */
    HtmlWriter begin(String language, String title, String main) {
        HtmlWriter out = new HtmlWriter().doctype();
        out.open("html", "lang", language).open("head");
        out.open("meta", "charset", "utf-8");
        out.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        out.open("meta", "name", "color-scheme", "content", "light dark");
        out.open("meta", "http-equiv", "Content-Security-Policy", "content", sheet.policy());
        out.element("title", title);
        out.style(sheet).close().open("body");
        return out.element("a", "Naar de tekst", "class", "overslaan", "href", "#" + main);
    }

    /** Ends a page with what holds for all of them. */
    static String end(HtmlWriter out) {
        out.open("footer").element("p", Page.DISCLAIMER).close();
        return out.close().close().finish();
    }
}
