package nl.consolidate.render.atom;

import java.io.StringWriter;
import java.time.LocalDate;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a feed as XML. */
final class AtomWriter {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final XMLStreamWriter out;

    private AtomWriter(XMLStreamWriter out) {
        this.out = out;
    }

    static String write(AtomFeed feed) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new AtomWriter(xml).writeFeed(feed);
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("a feed is written to memory", impossible);
        }
        return text.append('\n').toString();
    }

    private void writeFeed(AtomFeed feed) throws XMLStreamException {
        out.writeStartDocument("utf-8", "1.0");
        line(0);
        out.writeStartElement("feed");
        out.writeDefaultNamespace(ATOM);
        out.writeAttribute("xml:lang", feed.language());
        element(1, "id", feed.id());
        element(1, "title", feed.title());
        element(1, "updated", instant(feed.updated()));
        author(1, feed.author());
        link(1, "self", "application/atom+xml", feed.self(), "");
        link(1, "alternate", "text/html", feed.page(), "");
        for (FeedEntry entry : feed.entries()) {
            writeEntry(entry);
        }
        line(0);
        out.writeEndElement();
        out.writeEndDocument();
    }

    private void writeEntry(FeedEntry entry) throws XMLStreamException {
        line(1);
        out.writeStartElement("entry");
        element(2, "id", entry.id());
        element(2, "title", entry.title());
        element(2, "updated", instant(entry.updated()));
        author(2, entry.author());
        link(2, "alternate", "text/html", entry.page(), "");
        if (!entry.changes().isEmpty()) {
            link(2, "related", "text/html", entry.changes(), "Wat er veranderde");
        }
        element(2, "summary", entry.summary());
        line(1);
        out.writeEndElement();
    }

    private void author(int depth, String name) throws XMLStreamException {
        line(depth);
        out.writeStartElement("author");
        element(depth + 1, "name", name);
        line(depth);
        out.writeEndElement();
    }

    private void link(int depth, String relation, String type, String href, String title) throws XMLStreamException {
        line(depth);
        out.writeEmptyElement("link");
        out.writeAttribute("rel", relation);
        out.writeAttribute("type", type);
        out.writeAttribute("href", href);
        if (!title.isEmpty()) {
            out.writeAttribute("title", title);
        }
    }

    private void element(int depth, String name, String words) throws XMLStreamException {
        line(depth);
        out.writeStartElement(name);
        out.writeCharacters(legal(words));
        out.writeEndElement();
    }

    private void line(int depth) throws XMLStreamException {
        out.writeCharacters("\n" + "  ".repeat(depth));
    }

    // the day is all that is known
    private static String instant(LocalDate day) {
        return day + "T00:00:00Z";
    }

    // XML has no way to write most control characters; marks of direction show the letters in another order
    private static String legal(String words) {
        return words.replaceAll("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF\\u202A-\\u202E\\u2066-\\u2069&&[^\\t\\n]]", "\uFFFD");
    }
}
