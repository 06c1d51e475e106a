package nl.consolidate.render.html;

import nl.consolidate.render.Page;
import org.jspecify.annotations.Nullable;

/** What every page of the site has around its content. */
final class Frame {
    private static final String FEED = "application/atom+xml";

    private final Stylesheet sheet;
    private final @Nullable PageLink feed;

    /** With the list of versions to subscribe to, null for none. */
    Frame(@Nullable PageLink feed) {
        this(Stylesheet.load(), feed);
    }

    /** With a style sheet of its own. */
    Frame(Stylesheet sheet, @Nullable PageLink feed) {
        this.sheet = sheet;
        this.feed = feed;
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
        writeFeed(out);
        out.style(sheet).close().open("body");
        return out.element("a", "Naar de tekst", "class", "overslaan", "href", "#" + main);
    }

    private void writeFeed(HtmlWriter out) {
        if (feed != null) {
            out.open("link", "rel", "alternate", "type", FEED, "title", feed.words(), "href", feed.href());
        }
    }

    /** Ends a page with what holds for all of them. */
    static String end(HtmlWriter out) {
        out.open("footer").element("p", Page.DISCLAIMER).close();
        return out.close().close().finish();
    }
}
